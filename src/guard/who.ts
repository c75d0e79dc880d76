import type { Briefing } from '../browser'
import type { Interaction } from '../neutrality'
import { type AccountKey, type Confirmed, openIndex } from '../registry'
import type { Supply } from './supply'

/**
 * Who is registered, as this page knows it: the index answers at once and without a message; a hit is
 * confirmed once by the whole record and kept until the registry or the day changes.
 */
export function createWho(supply: Supply, interactions: readonly Interaction[]) {
  let briefing: Briefing | undefined
  let index: ReturnType<typeof openIndex> | undefined
  let confirmed = new Map<AccountKey, Promise<Confirmed | null>>()
  let known = new Map<AccountKey, Confirmed | null>()
  const listeners: (() => void)[] = []

  async function take(): Promise<Briefing> {
    const next = await supply.briefing()
    // Where nobody is registered on this site today there is no index to open.
    index = next.index.length === 0 ? undefined : openIndex(next.index)
    confirmed = new Map()
    known = new Map()
    briefing = next
    for (const listener of listeners) listener()
    return next
  }
  const ready = take()
  // A briefing that does not open leaves the one before in force; without any, gestures go on after the wait.
  ready.catch(() => undefined)

  function confirm(key: AccountKey): Promise<Confirmed | null> {
    const asked = confirmed.get(key)
    if (asked !== undefined) return asked
    const round = confirmed
    const asking = supply.confirm(key, interactions)
    round.set(key, asking)
    asking.then((answer) => { if (round === confirmed) known.set(key, answer) }, () => { round.delete(key) })
    return asking
  }

  return {
    ready,
    briefing: () => briefing,
    /** Calls back with every briefing, the first one included. */
    onChange: (listener: () => void) => { listeners.push(listener) },
    /** How many accounts the index holds. */
    size: () => index?.size ?? 0,
    refresh: () => { take().catch(() => undefined) },
    /** The keys the index holds. A hit is a candidate only. */
    hits: (keys: readonly AccountKey[]) => keys.filter((key) => index !== undefined && index.find(key) >= 0),
    /** What was confirmed earlier; undefined where nobody has asked yet. */
    known: (key: AccountKey) => known.get(key),
    confirm,
  }
}
export type Who = ReturnType<typeof createWho>
