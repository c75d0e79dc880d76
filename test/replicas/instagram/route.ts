import { useSyncExternalStore } from 'react'
import { closeAll } from './layers/state'
import type { Post } from './posts'

/** Where the page is; a post opened from a list keeps the list's page behind it. */
export interface Place {
  readonly path: string
  readonly over?: { readonly behind: Place; readonly list: readonly Post[] }
}

let stack: readonly Place[] = [{ path: location.pathname }]
const listeners = new Set<() => void>()
const tell = (): void => {
  closeAll()
  for (const listener of listeners) listener()
}

export const currentPlace = (): Place => stack.at(-1) as Place

/** In-page navigation. With `list` a post opens in a dialog over the page one comes from, and the list is what Next goes through. */
export const navigate = (path: string, list?: readonly Post[]): void => {
  const from = currentPlace()
  const behind = from.over?.behind ?? from
  stack = [...stack, { path, ...(list && { over: { behind, list } }) }]
  history.pushState(null, '', path)
  if (!list) scrollTo(0, 0)
  document.title = `Instagram · ${path}`
  tell()
}

/** Back to the page behind the dialog. */
export const closeModal = (): void => {
  const { over } = currentPlace()
  if (over === undefined) return
  stack = [...stack, over.behind]
  history.pushState(null, '', over.behind.path)
  tell()
}

/** Puts an address in place of the current one without a new page, as the reels viewer does while it scrolls. */
export const replacePath = (path: string): void => history.replaceState(null, '', path)

addEventListener('popstate', () => {
  stack = stack.length > 1 ? stack.slice(0, -1) : [{ path: location.pathname }]
  tell()
})

export const usePlace = (): Place =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, currentPlace)
