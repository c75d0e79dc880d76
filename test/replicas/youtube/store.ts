import { options } from './options'

/** What the viewer has done: `like:<video>`, `dislike:<video>`, `sub:<channel>`, `clike:<comment or post>`. */
const flipped = new Set<string>()
/** Chosen answers by poll. */
const votes = new Map<string, number>()
const listeners = new Set<() => void>()

const changed = () => {
  for (const listener of listeners) listener()
}

/** Hears of every change. */
export const onChange = (listener: () => void): void => void listeners.add(listener)

/** `?on=1` starts with everything liked and subscribed to. */
export const isOn = (what: string): boolean => (options.on && !what.startsWith('dislike:')) !== flipped.has(what)

export const setOn = (what: string, on: boolean): void => {
  if (isOn(what) === on) return
  if (!flipped.delete(what)) flipped.add(what)
  changed()
}

export const votedFor = (poll: string): number | undefined => votes.get(poll)
export const setVote = (poll: string, choice: number): void => {
  votes.set(poll, choice)
  changed()
}

/** Where the page is and what is open over it also make the elements look again. */
export const refresh = changed
