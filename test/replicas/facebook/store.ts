import { useSyncExternalStore } from 'react'
import { options } from './options'
import type { Reaction } from './words'

/**
 * What the viewer has done, by `react:<feedback>` (a reaction), `follow:<account>`, `friend:<account>`, `like:<page>`, `join:<group>`
 * and `rsvp:<event>` (`interested` or `going`).
 */
const changes = new Map<string, string>()
const listeners = new Set<() => void>()
let version = 0

const defaults = (what: string): string => {
  if (!options.on) return ''
  if (what.startsWith('rsvp:')) return 'interested'
  // Not everything is liked with a Like.
  return what.startsWith('react:') ? (/[246]$/.test(what) ? 'LOVE' : 'LIKE') : 'on'
}

/** The state of one thing; empty where nothing was done. `?on=1` starts with everything done. */
export const stateOf = (what: string): string => changes.get(what) ?? defaults(what)
export const reactionOn = (feedback: string): Reaction | undefined => (stateOf(`react:${feedback}`) || undefined) as Reaction | undefined

const changed = (): void => {
  version += 1
  for (const listener of listeners) listener()
}
export const setState = (what: string, value: string): void => {
  changes.set(what, value)
  changed()
}

/** Re-renders the calling component whenever anything here changes. */
export const useStore = (): number => useSyncExternalStore((listener) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}, () => version)
