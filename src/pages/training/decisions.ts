import { useEffect, useState } from 'preact/hooks'
import type { Message } from '../../browser'

type Outcome = Message<'record-decision'>['outcome']

/** How often the person cancelled or continued since the last reset. */
export interface Tally { readonly cancelled: number; readonly continued: number }

const none: Tally = { cancelled: 0, continued: 0 }

/** Counts decisions in this page's memory only; a training session leaves nothing behind. */
export function createDecisions() {
  let tally = none
  const listeners = new Set<(tally: Tally) => void>()
  const set = (next: Tally) => {
    tally = next
    for (const listener of listeners) listener(tally)
  }
  return {
    add: ({ outcome }: { readonly outcome: Outcome }) => {
      if (outcome === 'cancelled' || outcome === 'continued') set({ ...tally, [outcome]: tally[outcome] + 1 })
    },
    reset: () => { set(none) },
    now: () => tally,
    /** Calls back with every change; returns the way to stop. */
    follow: (listener: (tally: Tally) => void) => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
  }
}
export type Decisions = ReturnType<typeof createDecisions>

/** The tally as it stands, kept up to date. */
export function useTally({ now, follow }: Decisions): Tally {
  const [tally, setTally] = useState(now)
  useEffect(() => follow(setTally), [])
  return tally
}
