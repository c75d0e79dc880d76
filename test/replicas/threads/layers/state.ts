import { useSyncExternalStore, type PointerEvent } from 'react'
import type { User } from '../../instagram/world'
import type { Post } from '../posts'

/** What can lie over the page. None of the menus says in the page which post it was opened from. */
export type Layer =
  | { readonly kind: 'repost' | 'share' | 'more'; readonly post: Post; readonly at: DOMRect }
  | { readonly kind: 'send'; readonly post: Post }
  | { readonly kind: 'compose'; readonly replyTo?: Post; readonly quote?: Post; readonly text?: string }
  | { readonly kind: 'ask'; readonly title: string; readonly confirm: string; readonly truth: string; readonly onConfirm: () => void }
  | { readonly kind: 'follow'; readonly who: User }
  | { readonly kind: 'people'; readonly title: string; readonly people: readonly User[] }
  | { readonly kind: 'hover'; readonly who: User; readonly at: DOMRect }
  | { readonly kind: 'toast'; readonly text: string }

let layers: readonly Layer[] = []
const listeners = new Set<() => void>()
const set = (next: readonly Layer[]): void => {
  layers = next
  for (const listener of listeners) listener()
}

export const useLayers = (): readonly Layer[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => layers,
  )

const hovering = ({ kind }: Layer): boolean => kind === 'hover'
export const openLayer = (layer: Layer): void => set([...layers.filter((one) => !hovering(one)), layer])
export const closeLayer = (layer: Layer): void => set(layers.filter((one) => one !== layer))
export const closeLayers = (): void => set([])

// The card waits before it opens, and lingers so that the pointer can move onto it.
const opensAfter = 120
const closesAfter = 400
let timer: ReturnType<typeof setTimeout> | undefined

export const keepHover = (): void => clearTimeout(timer)
export const closeHover = (): void => {
  clearTimeout(timer)
  timer = setTimeout(() => set(layers.filter((one) => !hovering(one))), closesAfter)
}

/** Handlers that open an account's card while a mouse rests on its name. */
export const hoverProps = (who: User) => ({
  onPointerEnter: ({ pointerType, currentTarget }: PointerEvent<HTMLElement>) => {
    if (pointerType === 'touch') return
    clearTimeout(timer)
    const at = currentTarget.getBoundingClientRect()
    timer = setTimeout(() => openLayer({ kind: 'hover', who, at }), opensAfter)
  },
  onPointerLeave: closeHover,
})
