import { useSyncExternalStore } from 'react'
import { options } from './options'
import type { Comment } from './posts'

/** What the viewer has done, by `like:<id>`, `repost:<id>`, `save:<id>`, `follow:<user id>`. */
const flipped = new Set<string>()
const written = new Map<string, readonly Comment[]>()
const listeners = new Set<() => void>()
let version = 0

const changed = (): void => {
  version += 1
  for (const listener of listeners) listener()
}

/** Whether the viewer has done it; `?on=1` starts with everything done. */
export const isOn = (what: string): boolean => options.on !== flipped.has(what)

export const setOn = (what: string, on: boolean): void => {
  if (isOn(what) === on) return
  if (!flipped.delete(what)) flipped.add(what)
  changed()
}

/** Comments the viewer has written under a post since the page was loaded. */
export const writtenUnder = (post: string): readonly Comment[] => written.get(post) ?? []
export const setWritten = (post: string, comments: readonly Comment[]): void => {
  written.set(post, comments)
  changed()
}

/** Re-renders the calling component whenever anything here changes. */
export const useStore = (): number =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => version,
  )
