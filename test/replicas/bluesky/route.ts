import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let stack: readonly string[] = [location.pathname + location.search]
const tell = () => {
  for (const listener of listeners) listener()
}

export const currentPath = (): string => stack.at(-1) ?? '/'

/** In-page navigation; screens left behind stay in the document, unseen. */
export const navigate = (path: string): void => {
  stack = [...stack, path]
  history.pushState(null, '', path)
  scrollTo(0, 0)
  tell()
}
/** Replaces the address alone. */
export const setAddress = (path: string): void => {
  stack = [...stack.slice(0, -1), path]
  history.replaceState(null, '', path)
  tell()
}
addEventListener('popstate', () => {
  if (location.pathname + location.search === currentPath()) return
  stack = stack.length > 1 ? stack.slice(0, -1) : [location.pathname + location.search]
  tell()
})

export const useStack = (): readonly string[] =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, () => stack)
