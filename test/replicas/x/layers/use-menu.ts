import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { closeMenu, type OpenMenu } from './state'

const hydratesAfter = 50

interface MenuBehaviour {
  readonly box: RefObject<HTMLDivElement | null>
  /** Whether the entries are there yet. */
  readonly ready: boolean
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Fills a moment after opening, focuses the first entry, and closes as soon as the focus is elsewhere. */
export const useMenu = (menu: OpenMenu | undefined): MenuBehaviour => {
  const [filled, setFilled] = useState<OpenMenu>()
  const box = useRef<HTMLDivElement>(null)
  const ready = menu !== undefined && filled === menu
  const entries = () => [...box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []]

  useEffect(() => {
    if (menu === undefined) return
    const timer = setTimeout(() => setFilled(menu), hydratesAfter)
    return () => clearTimeout(timer)
  }, [menu])
  useLayoutEffect(() => {
    if (ready) entries()[0]?.focus({ preventScroll: true })
  }, [ready])
  useLayoutEffect(() => {
    if (!ready) return
    const left = () => {
      if (box.current?.contains(document.activeElement) === false) closeMenu(false)
    }
    // While an element is losing the focus the document still counts as focused on nothing.
    const leaving = () => void setTimeout(left)
    const escape = (event: globalThis.KeyboardEvent) => { if (event.key === 'Escape') closeMenu(true) }
    document.addEventListener('focusout', leaving, true)
    document.addEventListener('focusin', left, true)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('focusout', leaving, true)
      document.removeEventListener('focusin', left, true)
      document.removeEventListener('keydown', escape)
    }
  }, [ready])

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const all = entries()
    all[(all.indexOf(document.activeElement as HTMLElement) + step + all.length) % all.length]?.focus()
  }
  return { box, ready, onKeyDown }
}
