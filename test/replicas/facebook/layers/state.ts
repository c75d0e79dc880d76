import { useSyncExternalStore, type ReactNode } from 'react'
import type { User } from '../world'

/** One entry of a menu; `id` is the element's. */
export interface MenuItem {
  readonly id: string
  readonly text: string
  readonly act: () => void
}
export interface OpenMenu {
  readonly items: readonly MenuItem[]
  readonly opener: HTMLElement
}
/** The reactions over a Like button; `focus` where it was opened by key. */
export interface OpenFlyout {
  readonly feedback: string
  readonly at: DOMRect
  readonly focus: boolean
}
interface Layers {
  readonly modals: readonly { readonly key: number; readonly title: string; readonly body: ReactNode }[]
  /** How many dialogs have been closed; their empty shells stay. */
  readonly shells: number
  readonly menu?: OpenMenu | undefined
  readonly flyout?: OpenFlyout | undefined
  readonly card?: { readonly who: User; readonly at: DOMRect } | undefined
  readonly toast: string
}

let layers: Layers = { modals: [], shells: 1, toast: '' }
let serial = 0
const listeners = new Set<() => void>()
const set = (change: Partial<Layers>): void => {
  layers = { ...layers, ...change }
  for (const listener of listeners) listener()
}
export const useLayers = (): Layers => useSyncExternalStore((listener) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}, () => layers)

export const openModal = (title: string, body: ReactNode): void => set({ modals: [...layers.modals, { key: (serial += 1), title, body }], card: undefined })
export const closeModal = (): void => set({ modals: layers.modals.slice(0, -1), shells: layers.shells + 1 })
export const closeModals = (): void => set({ modals: [], shells: layers.shells + 1 })
export const modalIsOpen = (): boolean => layers.modals.length > 0

export const openMenu = (opener: HTMLElement, items: readonly MenuItem[]): void => set({ menu: { opener, items }, card: undefined })
/** Closes the menu; `restore` gives the focus back to what opened it. */
export const closeMenu = (restore = false): void => {
  const opener = layers.menu?.opener
  set({ menu: undefined })
  if (restore) opener?.focus({ preventScroll: true })
}
export const menuIsOpen = (): boolean => layers.menu !== undefined || layers.flyout !== undefined

export const showToast = (toast: string): void => set({ toast })

// What is hovered waits before it opens, and lingers so that the pointer can move onto it.
const opensAfter = 350
const closesAfter = 400
const timers: Record<string, ReturnType<typeof setTimeout> | undefined> = {}
const later = (what: 'flyout' | 'card', delay: number, change: Partial<Layers>): void => {
  clearTimeout(timers[what])
  timers[what] = setTimeout(() => set(change), delay)
}
export const hoverLike = (feedback: string, at: DOMRect): void => later('flyout', opensAfter, { flyout: { feedback, at, focus: false } })
export const openFlyout = (feedback: string, at: DOMRect, focus: boolean): void => later('flyout', 0, { flyout: { feedback, at, focus } })
export const keepFlyout = (): void => clearTimeout(timers['flyout'])
export const leaveFlyout = (): void => later('flyout', closesAfter, { flyout: undefined })
export const closeFlyout = (): void => {
  clearTimeout(timers['flyout'])
  set({ flyout: undefined })
}
export const hoverName = (who: User, at: DOMRect): void => later('card', opensAfter, { card: { who, at } })
export const keepCard = (): void => clearTimeout(timers['card'])
export const leaveCard = (): void => later('card', closesAfter, { card: undefined })
