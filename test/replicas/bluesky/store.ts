import { useSyncExternalStore } from 'react'
import { options } from './options'

/** What the viewer has done, by `like:<post>`, `repost:<post>`, `save:<post>`, `follow:<did>`. */
const flipped = new Set<string>()
const listeners = new Set<() => void>()
let version = 0
let toast = ''

const changed = (): void => {
  version += 1
  for (const listener of listeners) listener()
}

export const isOn = (what: string): boolean => options.on !== flipped.has(what)
export const setOn = (what: string, on: boolean): void => {
  if (isOn(what) === on) return
  if (!flipped.delete(what)) flipped.add(what)
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
