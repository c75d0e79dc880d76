import type { Place, SiteIndex } from '../browser/registry-store'
import type { Day } from '../neutrality'
import { type AccountKey, openIndex, siteOf, sites } from '../registry'
import { activeKeysOf } from '../registry/active'
import { buildIndex } from '../registry/build-index'
import type { PublishedRecords } from '../registry/published-records'

/** One shard of a registry, read when asked. */
export interface Part extends Place { readonly records: () => PublishedRecords }

/**
 * The index of every site on a day over several registries, the one that decides first in front, with the shards in
 * which each account is to be confirmed. Shards are read one at a time, so that no registry lies in memory whole.
 */
export function deriveIndexes(registries: readonly Iterable<Part>[], day: Day, stamp: string): SiteIndex[] {
  const bySite = new Map(sites.map((site) => [site, new Map<AccountKey, readonly Part[]>()]))
  for (const [key, parts] of activeKeysOf(registries, day)) bySite.get(siteOf(key))!.set(key, parts)
  return [...bySite].map(([site, keys]) => ({ site, stamp, ...indexOf(keys) }))
}

function indexOf(keys: ReadonlyMap<AccountKey, readonly Part[]>): Pick<SiteIndex, 'bytes' | 'homeOf' | 'homes'> {
  if (keys.size === 0) return { bytes: new Uint8Array(), homeOf: new Uint32Array(), homes: [] }
  const bytes = buildIndex(keys.keys())
  const index = openIndex(bytes)
  // Number 0 is nowhere yet; two accounts with one fingerprint share a place, and with it their shards.
  const homes: (readonly Part[])[] = [[]]
  const numbers = new Map<readonly Part[], number>()
  const homeOf = new Uint32Array(index.size)
  for (const [key, parts] of keys) {
    const at = index.find(key)
    const together = homeOf[at] === 0 ? parts : [...new Set([...homes[homeOf[at]!]!, ...parts])]
    let number = numbers.get(together)
    if (number === undefined) {
      number = homes.push(together) - 1
      numbers.set(together, number)
    }
    homeOf[at] = number
  }
  return { bytes, homeOf, homes: homes.map((parts) => parts.map(({ registry, code, path }) => ({ registry, code, path }))) }
}
