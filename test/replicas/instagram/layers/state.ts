import { useSyncExternalStore, type PointerEvent } from 'react'
import type { Post } from '../posts'
import type { User } from '../world'

/** What can lie over the page. None of these says in the page which post it was opened from. */
export type Layer =
  | { readonly kind: 'share'; readonly media: { readonly id: string } }
  | { readonly kind: 'menu'; readonly post: Post; readonly page: string }
  | { readonly kind: 'people'; readonly title: string; readonly people: readonly User[] }
  | { readonly kind: 'sheet'; readonly title: string; readonly confirm: string; readonly truth: string; readonly onConfirm: () => void }
  | { readonly kind: 'comments'; readonly post: Post }
  | { readonly kind: 'create' }
  | { readonly kind: 'notifications' }
  | { readonly kind: 'toast'; readonly text: string }

interface Hover {
  readonly who: User
  readonly at: DOMRect
}

let layers: readonly Layer[] = []
let hover: Hover | undefined
const listeners = new Set<() => void>()
const tell = (): void => {
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useLayers = (): readonly Layer[] => useSyncExternalStore(subscribe, () => layers)
export const useHover = (): Hover | undefined => useSyncExternalStore(subscribe, () => hover)

export const openLayer = (layer: Layer): void => {
  layers = [...layers, layer]
  hover = undefined
  tell()
}
export const closeLayer = (layer: Layer): void => {
  layers = layers.filter((one) => one !== layer)
  tell()
}
export const closeAll = (): void => {
  layers = []
  tell()
}

// The card waits before it opens, and lingers so that the pointer can move onto it.
const opensAfter = 120
const closesAfter = 400
let timer: ReturnType<typeof setTimeout> | undefined
const later = (after: number, then: Hover | undefined): void => {
  clearTimeout(timer)
  timer = setTimeout(() => {
    hover = then
    tell()
  }, after)
}
export const keepHover = (): void => clearTimeout(timer)
export const closeHover = (): void => later(closesAfter, undefined)

/** Handlers that open an account's card while a mouse rests on its name. */
export const hoverProps = (who: User) => ({
  onPointerEnter: (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType !== 'touch') later(opensAfter, { who, at: event.currentTarget.getBoundingClientRect() })
  },
  onPointerLeave: closeHover,
})
