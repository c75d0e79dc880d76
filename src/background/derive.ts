import type { DirectoryPage, Place, SiteIndex } from '../browser/registry-store'
import type { Day } from '../neutrality'
import { siteOf, sites } from '../registry'
import { activeKeysOf, type Spot } from '../registry/active'
import { packIndex } from '../registry/build-index'
import { fingerprint } from '../registry/fingerprint'
import type { PublishedRecords } from '../registry/published-records'
import { pageCount, pageOf } from './directory'

/** One shard of a registry, read when asked. */
export interface Part extends Place { readonly records: () => PublishedRecords }

/**
 * The index of every site on a day over several registries, the one that decides first in front, with where each
 * account is to be confirmed. Shards are read one at a time, so that no registry lies in memory whole.
 */
export function deriveIndexes(registries: readonly Iterable<Part>[], day: Day, stamp: string): SiteIndex[] {
  const bySite = new Map(sites.map((site) => [site, [] as [print: number, spots: readonly Spot<Part>[]][]]))
  for (const [key, spots] of activeKeysOf(registries, day)) {
    const site = siteOf(key)
    // Hashtags are few and the same everywhere: each site's index holds them, so that a new post is looked up at once.
    for (const own of site === '*' ? sites : [site]) bySite.get(own)!.push([fingerprint(key), spots])
  }
  return [...bySite].map(([site, listed]) => ({
    site, stamp,
    bytes: listed.length === 0 ? new Uint8Array() : packIndex(Float64Array.from(listed, ([print]) => print).sort()),
    pages: directoryOf(listed, stamp),
  }))
}

function directoryOf(listed: readonly (readonly [print: number, spots: readonly Spot<Part>[]])[], stamp: string): DirectoryPage[] {
  const drafts = Array.from({ length: pageCount }, () => ({ places: new Map<Part, number>(), prints: [] as number[], at: [] as number[], rows: [] as number[] }))
  for (const [print, spots] of listed) {
    const { places, prints, at, rows } = drafts[pageOf(print)]!
    for (const { part, row } of spots) {
      if (!places.has(part)) places.set(part, places.size)
      prints.push(print)
      at.push(places.get(part)!)
      rows.push(row)
    }
  }
  return drafts.map(({ places, prints, at, rows }, page) => ({
    page, stamp, places: [...places.keys()].map(({ registry, code, path }) => ({ registry, code, path })),
    prints: Float64Array.from(prints), at: Uint16Array.from(at), rows: Uint32Array.from(rows),
  }))
}
