import type { Briefing } from '../browser'
import type { Interaction } from '../neutrality'
import { type AccountKey, type Confirmed, type FingerprintIndex, type Guarded, indexSite, openIndex, siteOf, sites } from '../registry'
import type { Supply } from './supply'

/**
 * Who is registered, as this page knows it: the index answers at once and without a message; a hit is
 * confirmed once by the whole record and kept until the registry or the day changes. The index of another site
 * is read when an address of that site turns up, and not before.
 */
export function createWho(own: Guarded, supply: Supply, interactions: () => readonly Interaction[]) {
  let briefing: Briefing | undefined
  let indexes = new Map<Guarded, FingerprintIndex>()
  let confirmed = new Map<AccountKey, Promise<Confirmed | null>>()
  let known = new Map<AccountKey, Confirmed | null>()
  const listeners: (() => void)[] = []

  async function take(): Promise<Briefing> {
    const next = await supply.briefing()
    indexes = new Map([[own, opened(next.index)]])
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
    const asking = indexes.has(placeOf(key)) ? supply.confirm(key, interactions()) : confirmElsewhere(key)
    round.set(key, asking)
    asking.then((answer) => { if (round === confirmed) known.set(key, answer) }, () => { round.delete(key) })
    return asking
  }

  async function confirmElsewhere(key: AccountKey): Promise<Confirmed | null> {
    const [round, site] = [indexes, indexSite(key)]
    const index = opened(await supply.index(site))
    round.set(site, index)
    return index.find(key) < 0 ? null : supply.confirm(key, interactions())
  }

  /** Whose index holds the key: this page's own where that can. */
  const placeOf = (key: AccountKey): Guarded => (siteOf(key) === '*' && sites.some((site) => site === own) ? own : indexSite(key))

  /** Whether the index holds the key; yes as well where it has yet to be read. */
  const isHit = (key: AccountKey) => briefing !== undefined && (indexes.get(placeOf(key))?.find(key) ?? 0) >= 0

  return {
    ready,
    briefing: () => briefing,
    /** Calls back with every briefing, the first one included. */
    onChange: (listener: () => void) => { listeners.push(listener) },
    /** How many accounts the index of this page's own site holds. */
    size: () => indexes.get(own)?.size ?? 0,
    refresh: () => { take().catch(() => undefined) },
    /** The keys the index holds. A hit is a candidate only. */
    hits: (keys: readonly AccountKey[]) => keys.filter(isHit),
    /** What was confirmed earlier; undefined where nobody has asked yet. */
    known: (key: AccountKey) => known.get(key),
    confirm,
  }
}
export type Who = ReturnType<typeof createWho>

/** Where nobody is registered on a site today there is no index to open. */
const opened = (bytes: Uint8Array): FingerprintIndex => (bytes.length === 0 ? { size: 0, find: () => -1 } : openIndex(bytes))
