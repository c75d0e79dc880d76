import { useSyncExternalStore } from 'react'

/** Where the page is, and the page kept behind a viewer or post dialog. */
export interface Place {
  readonly path: string
  readonly query: URLSearchParams
  readonly behind?: Place
}

const over = /^\/photo\/|\/posts\/|^\/permalink\.php|^\/story\.php|\/permalink\//

const parse = (href: string): Place => {
  const url = new URL(href, location.origin)
  return { path: url.pathname, query: url.searchParams }
}

let stack: readonly Place[] = [parse(location.href)]
const listeners = new Set<() => void>()
const tell = (): void => {
  for (const listener of listeners) listener()
}
export const currentPlace = (): Place => stack.at(-1) as Place

/** In-page navigation; a post or photo opens over the page it was opened from. */
export const navigate = (href: string): void => {
  if (/^https?:/.test(href)) return
  const from = currentPlace()
  const next = parse(href)
  stack = [...stack, over.test(next.path) ? { ...next, behind: from.behind ?? from } : next]
  history.pushState(null, '', href)
  document.title = `(1) ${next.path} | Facebook`
  if (!over.test(next.path)) scrollTo(0, 0)
  tell()
}

/** Closes what is over the page, or goes one page back. */
export const goBack = (): void => {
  stack = stack.length > 1 ? stack.slice(0, -1) : [parse('/')]
  history.replaceState(null, '', currentPlace().path + (currentPlace().query.size > 0 ? `?${currentPlace().query}` : ''))
  tell()
}

addEventListener('popstate', () => {
  stack = stack.length > 1 ? stack.slice(0, -1) : [parse(location.href)]
  tell()
})

export const usePlace = (): Place => useSyncExternalStore((listener) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}, currentPlace)
