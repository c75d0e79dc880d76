import type { DirectoryPage, Place, SiteIndex } from '../browser/registry-store'
import type { Day } from '../neutrality'
import { siteOf, sites } from '../registry'
import { activeKeysOf, type Spot } from '../registry/active'
import { packIndex } from '../registry/build-index'
import { fingerprint } from '../registry/fingerprint'
import type { PublishedRecords } from '../registry/published-records'

/** One shard of a registry, read when asked. */
export interface Part extends Place { readonly records: () => PublishedRecords }

/** Pages of a site's directory. 32: a million accounts then make pages of 90 kB, and there are never more than 200 to write. */
const pageCount = 32
/** The page a fingerprint falls on, 0 to 31: the upper 5 of its 40 bits. */
export const pageOf = (print: number) => Math.floor(print / 2 ** 35)

/**
 * The index of every site on a day over several registries, the one that decides first in front, with where each
 * account is to be confirmed. Shards are read one at a time, so that no registry lies in memory whole.
 */
export function deriveIndexes(registries: readonly Iterable<Part>[], day: Day, stamp: string): SiteIndex[] {
  const bySite = new Map(sites.map((site) => [site, [] as [print: number, spots: readonly Spot<Part>[]][]]))
  for (const [key, spots] of activeKeysOf(registries, day)) bySite.get(siteOf(key))!.push([fingerprint(key), spots])
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

/** The shards an account of this fingerprint is listed in, and the rows of their owners to look into. */
export function spotsOn({ places, prints, at, rows }: DirectoryPage, print: number): { place: Place; rows: number[] }[] {
  const found = new Map<number, number[]>()
  for (let nth = prints.indexOf(print); nth >= 0; nth = prints.indexOf(print, nth + 1)) found.set(at[nth]!, [...found.get(at[nth]!) ?? [], rows[nth]!])
  return [...found].map(([place, own]) => ({ place: places[place]!, rows: own }))
}
