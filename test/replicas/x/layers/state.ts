import { useSyncExternalStore } from 'react'
import type { Post } from '../posts'
import type { User } from '../world'

export interface OpenMenu {
  readonly kind: 'repost' | 'share' | 'caret'
  readonly post: Post
  readonly opener: HTMLElement
}

export interface OpenSheet {
  readonly title: string
  readonly confirm: string
  readonly cancel: string
  readonly onConfirm: () => void
  readonly onCancel?: () => void
}

interface Layers {
  readonly menu?: OpenMenu | undefined
  readonly sheet?: OpenSheet | undefined
  readonly message?: Post | undefined
  readonly card?: { readonly who: User; readonly at: DOMRect } | undefined
}

let layers: Layers = {}
const listeners = new Set<() => void>()
const set = (change: Layers) => {
  layers = { ...layers, ...change }
  for (const listener of listeners) listener()
}

export const useLayers = (): Layers => useSyncExternalStore((listener) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}, () => layers)

export const openMenu = (menu: OpenMenu): void => set({ menu, card: undefined })
/** Closes the menu; `restore` gives the focus back to what opened it. */
export const closeMenu = (restore: boolean): void => {
  const opener = layers.menu?.opener
  set({ menu: undefined })
  if (restore) opener?.focus({ preventScroll: true })
}
export const menuIsOpen = (): boolean => layers.menu !== undefined

export const openSheet = (sheet: OpenSheet): void => set({ sheet })
export const closeSheet = (): void => set({ sheet: undefined })

export const openMessage = (message: Post): void => set({ message })
export const closeMessage = (): void => set({ message: undefined })

// The card waits before it opens, and lingers so that the pointer can move onto it.
const opensAfter = 100
const closesAfter = 400
let timer: ReturnType<typeof setTimeout> | undefined

export const openHover = (who: User, at: DOMRect): void => {
  clearTimeout(timer)
  timer = setTimeout(() => set({ card: { who, at } }), opensAfter)
}
export const keepHover = (): void => clearTimeout(timer)
export const closeHover = (): void => {
  clearTimeout(timer)
  timer = setTimeout(() => set({ card: undefined }), closesAfter)
}
