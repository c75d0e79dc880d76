import { version } from '../browser/extension'
import { bundledId, type Source, sourceId } from '../browser/registry-sources'
import { forgetSiteIndexes, readSiteIndex, readStates, type RegistryState, type SiteIndex, writeSiteIndexes, writeState } from '../browser/registry-store'
import type { Day } from '../neutrality'
import type { Site } from '../registry'
import { type Edition, shardsOf } from '../registry/fetch-edition'
import { deriveIndexes, type Part } from './derive'
import { bundledEdition, storedEdition } from './editions'
import { sourcesInForce } from './sources'
import { damaged } from './trouble'

/** What was derived or read last, while the background is awake: a browser whose database fails lives on it. */
const known = new Map<Site, SiteIndex>()

/** The index of every site on a day, derived anew only where registries or the day have changed. Throws when it cannot be. */
export async function siteIndexes(sites: readonly Site[], day: Day): Promise<SiteIndex[]> {
  const inForce = await registriesInForce()
  const stamp = stampOf(inForce, day)
  const stored = await Promise.all(sites.map((site) => storedIndex(site)))
  if (stored.every((one) => one?.stamp === stamp)) return stored as SiteIndex[]
  return derive(inForce, day, stamp)
}

/** One site's index on a day: up to date if that can be had, else the last good one. */
export async function siteIndex(site: Site, day: Day): Promise<SiteIndex> {
  const [inForce, stored] = await Promise.all([registriesInForce(), storedIndex(site)])
  const stamp = stampOf(inForce, day)
  if (stored?.stamp === stamp) return stored
  try {
    return (await derive(inForce, day, stamp)).find((one) => one.site === site)!
  } catch (error) {
    if (stored !== undefined) return stored
    throw error
  }
}

/** Forgets that anything was derived: the bundled registry may be another one. */
export async function forgetIndexes(): Promise<void> {
  known.clear()
  await forgetSiteIndexes()
}

interface InForce { readonly source: Source; readonly state: RegistryState | undefined }

async function registriesInForce(): Promise<InForce[]> {
  const sources = await sourcesInForce()
  // Without registries of their own nobody needs the database to work.
  const states = sources.length === 0 ? [] : await readStates()
  return sources.map((source) => ({ source, state: states.find(({ id }) => id === sourceId(source)) }))
}

const stampOf = (inForce: readonly InForce[], day: Day): string =>
  JSON.stringify([day, version(), ...inForce.flatMap(({ state }) => (state?.edition === undefined ? [] : [state.id, state.edition.mark]))])

async function storedIndex(site: Site): Promise<SiteIndex | undefined> {
  const found = known.get(site) ?? await readSiteIndex(site).catch(() => undefined)
  if (found !== undefined) known.set(site, found)
  return found
}

async function derive(inForce: readonly InForce[], day: Day, stamp: string): Promise<SiteIndex[]> {
  const registries: Part[][] = []
  for (const { source, state } of inForce) {
    const edition = state && await opened(source, state)
    if (edition) registries.push(partsOf(state.id, edition))
  }
  registries.push(partsOf(bundledId, await bundledEdition()))
  const made = deriveIndexes(registries, day, stamp)
  for (const one of made) known.set(one.site, one)
  // Without a database they are derived again at the next start.
  await writeSiteIndexes(made).catch(() => undefined)
  return made
}

const partsOf = (registry: string, edition: Edition): Part[] =>
  shardsOf(edition).map(({ code, path, records }) => ({ registry, code, path, records }))

/** A registry whose files are damaged keeps its last good indexes in use, and is fetched anew at once. */
async function opened(source: Source, state: RegistryState): Promise<Edition | undefined> {
  try {
    return await storedEdition(source, state)
  } catch (error) {
    await writeState({ ...state, damaged: true, next: Date.now(), trouble: damaged(Date.now(), state.trouble) })
    throw error
  }
}
