import { useSyncExternalStore } from 'react'
import type { Post } from '../posts'
import type { User } from '../world'

interface Opened { readonly opener: HTMLElement; readonly byKey: boolean }
export type OpenMenu = Opened & ({ readonly kind: 'repost' | 'share' | 'more'; readonly post: Post } | { readonly kind: 'profile'; readonly who: User })

/** What a composer was opened for. */
export interface Composing { readonly replyTo?: Post; readonly quote?: Post; readonly text?: string }

interface Layers {
  readonly menu?: OpenMenu | undefined
  readonly composer?: Composing | undefined
  readonly asking?: boolean | undefined
  readonly sharing?: Post | undefined
  readonly lightbox?: Post | undefined
  readonly card?: { readonly who: User; readonly at: DOMRect } | undefined
}

let layers: Layers = {}
const listeners = new Set<() => void>()
const set = (change: Layers): void => {
  layers = { ...layers, ...change }
  for (const listener of listeners) listener()
}

export const useLayers = (): Layers =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, () => layers)

export const openMenu = (menu: OpenMenu): void => set({ menu, card: undefined })
/** Closes the menu and gives the focus back to what opened it. */
export const closeMenu = (): void => {
  const opener = layers.menu?.opener
  set({ menu: undefined })
  opener?.focus({ preventScroll: true })
}
export const compose = (composer: Composing): void => set({ composer, menu: undefined, card: undefined })
export const closeComposer = (): void => set({ composer: undefined, asking: undefined })
export const ask = (asking: boolean): void => set({ asking })
export const openSharing = (sharing: Post): void => set({ sharing })
export const closeSharing = (): void => set({ sharing: undefined })
export const openLightbox = (lightbox: Post): void => set({ lightbox })
export const closeLightbox = (): void => set({ lightbox: undefined })

let timer: ReturnType<typeof setTimeout> | undefined
/** The card shows once a mouse has moved over a name, and stays while it is on the card. */
export const openCard = (who: User, element: HTMLElement): void => {
  clearTimeout(timer)
  if (layers.card?.who === who) return
  const at = element.getBoundingClientRect()
  timer = setTimeout(() => set({ card: { who, at } }), 120)
}
export const keepCard = (): void => clearTimeout(timer)
export const closeCard = (): void => {
  clearTimeout(timer)
  timer = setTimeout(() => set({ card: undefined }), 250)
}
