import { useSyncExternalStore, type PointerEvent } from 'react'
import type { Video } from '../videos'
import type { User } from '../world'

/** What can be shared: an item, or the room of somebody who is live. */
export type Shareable = { readonly video: Video } | { readonly host: User }

interface Layers {
  readonly share?: { readonly what: Shareable; readonly at: DOMRect; readonly pinned: boolean } | undefined
  readonly more?: { readonly video: Video; readonly at: DOMRect } | undefined
  readonly card?: { readonly who: User; readonly at: DOMRect } | undefined
  readonly send?: Video | undefined
  readonly people?: User | undefined
  readonly embed?: Video | undefined
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

export const open = set
export const closeAll = (): void => set({ share: undefined, more: undefined, send: undefined, people: undefined, embed: undefined })

// A fly-out waits before it opens, and lingers so that the pointer can move onto it. A click keeps the share panel open.
const opensAfter = 100
const closesAfter = 400
let timer: ReturnType<typeof setTimeout> | undefined

export const keepHover = (): void => clearTimeout(timer)
export const closeHover = (): void => {
  clearTimeout(timer)
  timer = setTimeout(() => set({ card: undefined, ...(layers.share?.pinned !== true && { share: undefined }) }), closesAfter)
}

/** Handlers that open something while a mouse rests on an element. */
const hovering = (opens: (at: DOMRect) => Layers) => ({
  onPointerEnter: (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType === 'touch') return
    const at = event.currentTarget.getBoundingClientRect()
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (layers.share?.pinned !== true) set(opens(at))
    }, opensAfter)
  },
  onPointerLeave: closeHover,
})

export const cardOf = (who: User) => hovering((at) => ({ card: { who, at } }))
export const shareOf = (what: Shareable) => hovering((at) => ({ share: { what, at, pinned: false } }))
export const pinShare = (what: Shareable, opener: HTMLElement): void => {
  clearTimeout(timer)
  set({ share: { what, at: opener.getBoundingClientRect(), pinned: true }, card: undefined })
}
