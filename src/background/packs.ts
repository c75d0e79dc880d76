import { givesPacks } from '../browser/registry-sources'
import { readFile } from '../browser/registry-store'
import { type KeptPack, type PackBook, readPackBook, refusal, type RefusedPack, sitePacksKey, writePackBook } from '../browser/site-packs'
import type { Text } from '../neutrality'
import { type Guarded, guardedPlaces } from '../registry'
import type { PackEntry } from '../registry/edition'
import { bundledVersions } from '../sites/versions'
import { inForce } from './in-force'

/** What a guard gets beside its bundled pack: the text of a newer one, or that it must not guard at all. */
export interface PackChoice { readonly text?: string; readonly stopped: boolean }

interface Offer { readonly registry: string; readonly entry: PackEntry }

/**
 * Chooses the pack of every site: the first registry in order of precedence that is allowed to replace packs and offers a
 * sound one decides; of one whose newest pack is refused, the last good one stays. Every allowed registry may say
 * below which version none is to be used any more, and the highest of these counts.
 */
export const choosePacks = (): Promise<ReadonlyMap<Guarded, PackChoice>> => alone(async () => {
  const { registries } = await inForce()
  const before = await readPackBook()
  const allowed = registries.flatMap(({ source, state }) => (givesPacks(source) && state?.edition !== undefined ? [{ registry: state.id, edition: state.edition }] : []))
  const book: PackBook = { inUse: {}, before: {}, refused: [], stopped: [] }
  const choices = new Map<Guarded, PackChoice>()
  for (const site of guardedPlaces) {
    const least = Math.max(0, ...allowed.map(({ edition }) => edition.least?.[site] ?? 0))
    const offers = allowed.flatMap(({ registry, edition: { packs = [] } }) => packs.filter((entry) => entry.site === site).map((entry): Offer => ({ registry, entry })))
    const held = [before.inUse[site], before.before[site]].filter((one) => one !== undefined && offers.some(({ registry }) => registry === one.registry))
    const isUsable = ({ version }: { version: number }) => version > bundledVersions[site] && version >= least
    let chosen: KeptPack | undefined
    for (const { registry, entry } of offers) {
      const known = held.find((one) => one?.registry === registry && one.path === entry.path)
      const found = known ?? await take(site, { registry, entry }, before.refused)
      if ('why' in found) book.refused.push(found)
      // A pack for an older extension is no fault, and not used: the bundled one is as new.
      const best = 'why' in found ? held.find((one) => one?.registry === registry && one.path !== entry.path) : found
      if (chosen === undefined && best !== undefined && isUsable(best)) chosen = best
    }
    if (chosen !== undefined) {
      book.inUse[site] = chosen
      const last = [before.inUse[site], before.before[site]].find((one) => one !== undefined && one.path !== chosen.path && held.includes(one))
      if (last !== undefined) book.before[site] = last
    }
    const stopped = chosen === undefined && bundledVersions[site] < least
    if (stopped) book.stopped.push(site)
    choices.set(site, { stopped, ...(chosen !== undefined && { text: chosen.text }) })
  }
  await writePackBook(book, before)
  return choices
})

/** One at a time: a page may say that a pack is unreadable while another choice is being made, which must not forget it. */
const alone = <T>(act: () => Promise<T>): Promise<T> => navigator.locks.request(sitePacksKey, act)

/** Reads and checks a pack that was not in use before. */
async function take(site: Guarded, { registry, entry: { version, path } }: Offer, refused: readonly RefusedPack[]): Promise<KeptPack | RefusedPack> {
  const earlier = refused.find((one) => one.registry === registry && one.path === path)
  const refuse = (why: Text): RefusedPack => ({ site, registry, version, path, why: refusal(site, version, why), since: earlier?.since ?? Date.now() })
  // What no page could read stays refused; everything else is worth another look, by a newer extension say.
  if (earlier?.unreadable === true) return earlier
  if (version < bundledVersions[site]) {
    const own = String(bundledVersions[site])
    return refuse({ id: `lebih lama daripada versi ${own} yang dibawa ekstensi ini`, en: `is older than version ${own}, which this extension brings along` })
  }
  const bytes = await readFile({ registry, path })
  if (bytes === undefined) return refuse({ id: 'lebih besar daripada yang diperbolehkan', en: 'is larger than a pack may be' })
  const { checkPack } = await import('../sites/check-pack')
  const { why } = checkPack(site, version, bytes)
  return why === undefined ? { registry, version, path, text: new TextDecoder().decode(bytes) } : refuse(why)
}

/** A page could not read the pack in use: one of its selectors is none to this browser. The one before it is used again. */
export const packUnreadable = (site: Guarded, version: number): Promise<void> => alone(async () => {
  const before = await readPackBook()
  const { [site]: bad, ...inUse } = before.inUse
  if (bad?.version !== version) return
  const why = refusal(site, version, { id: 'memuat pemilih yang tidak dikenal peramban ini', en: 'has a selector that this browser does not know' })
  const { [site]: last, ...earlier } = before.before
  await writePackBook({
    ...before,
    inUse: last === undefined ? inUse : { ...inUse, [site]: last },
    before: earlier,
    refused: [...before.refused, { site, registry: bad.registry, version, path: bad.path, why, since: Date.now(), unreadable: true }],
  }, before)
})
