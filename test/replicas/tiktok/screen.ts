import { useLayoutEffect, useRef, type RefObject } from 'react'
import { toggleLike } from './actions'
import type { Video } from './videos'

/** What the page's shortcuts act on: the item that fills the screen, or a live room. */
export interface Screen {
  readonly like: () => void
  readonly step?: (by: 1 | -1) => void
  readonly pause?: () => void
}

const screens: RefObject<Screen>[] = []

/** The caller's screen is on top for as long as the caller is there, or until another opens over it. */
export const useScreen = (screen: Screen): void => {
  const slot = useRef(screen)
  slot.current = screen
  // Before anything is painted: a key may come as soon as the item is seen.
  useLayoutEffect(() => {
    screens.push(slot)
    return () => void screens.splice(screens.indexOf(slot), 1)
  }, [])
}

export const likes = (video: Video): (() => void) => () => toggleLike(video)

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Space belongs to the control that has the focus, except to the card itself. */
const onControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, [role="button"]:not([data-e2e="feed-video"])') !== null

/** Single unmodified keys on keydown, heard at the document once the page's own handlers have had them. */
export const listenForShortcuts = (): void => document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented || typing(event.target)) return
  const screen = screens.at(-1)?.current
  const keys: Record<string, (() => void) | undefined> = {
    KeyL: screen?.like,
    ArrowDown: screen?.step && (() => screen.step?.(1)),
    ArrowUp: screen?.step && (() => screen.step?.(-1)),
    Space: screen?.pause,
  }
  const act = keys[event.code]
  if (act === undefined || (event.code === 'Space' && onControl(event.target))) return
  event.preventDefault()
  act()
})
