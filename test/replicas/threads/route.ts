import { useSyncExternalStore } from 'react'
import { closeLayers } from './layers/state'

let path = location.pathname
const listeners = new Set<() => void>()
const tell = (): void => {
  closeLayers()
  for (const listener of listeners) listener()
}

const currentPath = (): string => path

/** In-page navigation. */
export const navigate = (to: string): void => {
  path = to
  history.pushState(null, '', to)
  scrollTo(0, 0)
  tell()
}

addEventListener('popstate', () => {
  path = location.pathname
  tell()
})

export const usePath = (): string =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, currentPath)
