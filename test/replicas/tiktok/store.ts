import { useSyncExternalStore } from 'react'
import { options } from './options'
import type { Comment } from './videos'

const flipped = new Set<string>()
const written = new Map<string, readonly Comment[]>()
const listeners = new Set<() => void>()
let version = 0
let toast = ''

const changed = () => {
  version += 1
  for (const listener of listeners) listener()
}

/** Whether the viewer has done it: `like:<id>`, `repost:<id>`, `favourite:<id>`, `follow:<user>`, `said:<item>`; `?on=1` starts with everything done. */
export const isOn = (what: string): boolean => options.on !== flipped.has(what)

export const setOn = (what: string, on: boolean): void => {
  if (isOn(what) === on) return
  if (!flipped.delete(what)) flipped.add(what)
  changed()
}

/** What the viewer has written in this page load, by the item it is under or the comment it answers. */
export const writtenUnder = (id: string): readonly Comment[] => written.get(id) ?? []
export const write = (id: string, comment: Comment): void => {
  written.set(id, [...writtenUnder(id), comment])
  changed()
}

export const showToast = (text: string): void => {
  toast = text
  changed()
}
export const currentToast = (): string => toast

/** Re-renders the calling component whenever anything here changes. */
export const useStore = (): number =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, () => version)
