import { useSyncExternalStore } from 'react'
import type { Video } from './videos'

/** What an item opened from a grid opens in: the list it can be left for, and whether as a feed of its own. */
export interface Opening {
  readonly list: readonly Video[]
  readonly as: 'browser' | 'feed'
}

/** Where the page is, and the page kept behind an item opened over it. */
export interface Place {
  readonly path: string
  readonly query: URLSearchParams
  readonly over?: { readonly opening: Opening; readonly behind: Place }
}

const here = (): Place => ({ path: decodeURIComponent(location.pathname), query: new URLSearchParams(location.search) })

let stack: readonly Place[] = [here()]
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}
const current = (): Place => stack.at(-1) as Place

/** In-page navigation; with an opening the page it starts from stays behind. */
export const navigate = (href: string, opening?: Opening): void => {
  const url = new URL(href, location.origin)
  const behind = current().over?.behind ?? current()
  stack = [...stack, { path: decodeURIComponent(url.pathname), query: url.searchParams, ...(opening && { over: { opening, behind } }) }]
  history.pushState(null, '', href)
  document.title = `${url.pathname} | TikTok`
  tell()
}

/** Another item of the same opening; the address changes, the page behind does not. */
export const move = (href: string): void => {
  const place = current()
  if (place.path === href) return
  stack = [...stack.slice(0, -1), { ...place, path: href }]
  history.replaceState(null, '', href)
  tell()
}

/** Leaves an item for the page behind it. */
export const leave = (): void => {
  const { over } = current()
  if (over === undefined) return
  stack = [...stack.slice(0, -1), over.behind]
  history.replaceState(null, '', over.behind.path)
  tell()
}

addEventListener('popstate', () => {
  stack = stack.length > 1 ? stack.slice(0, -1) : [here()]
  tell()
})

export const usePlace = (): Place => useSyncExternalStore((listener) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}, current)
