import { version } from '../browser/extension'
import { bundledId, type Source, sourceId } from '../browser/registry-sources'
import {
  forgetSiteIndexes, type Place, readDirectoryPage, readSiteIndex, readStates, type RegistryState, type SiteIndex, writeSiteIndexes, writeState,
} from '../browser/registry-store'
import { readSettings, type Settings } from '../browser/settings'
import { type Day, type Language, today } from '../neutrality'
import { type AccountKey, type Site, siteOf, sites } from '../registry'
import { type Edition, shardsOf } from '../registry/fetch-edition'
import { fingerprint } from '../registry/fingerprint'
import { deriveIndexes, pageOf, type Part, spotsOn } from './derive'
import { bundledEdition, storedEdition } from './editions'
import { sourcesOf } from './sources'
import { damaged } from './trouble'

/** What was derived last, while the background is awake: a browser whose database fails lives on it. */
const derived = new Map<Site, SiteIndex>()

/** The index of every site on the effective day, derived anew only where registries or the day have changed. Throws when it cannot be. */
export async function siteIndexes(): Promise<readonly Omit<SiteIndex, 'pages'>[]> {
  const [stored, now] = await Promise.all([Promise.all(sites.map(async (site) => derived.get(site) ?? readSiteIndex(site).catch(() => undefined))), inForce()])
  return stored.every((one) => one?.stamp === now.stamp) ? stored as SiteIndex[] : derive(now)
}

/** What `confirmAccount` begins with: where a key is listed, on which day, and in which language it is to be told. */
export interface Whereabouts { readonly spots: { place: Place; rows: number[] }[]; readonly day: Day; readonly language: Language }

/** Where a key is listed: as of now if that can be had, else as it was last known. */
export async function whereabouts(key: AccountKey): Promise<Whereabouts> {
  const [site, print] = [siteOf(key), fingerprint(key)]
  const lastKnown = derived.get(site)?.pages[pageOf(print)] ?? readDirectoryPage(site, pageOf(print)).catch(() => undefined)
  const [page, now] = await Promise.all([lastKnown, inForce()])
  const { day, settings: { language } } = now
  const upToDate = page?.stamp === now.stamp ? page : await derive(now).then((made) => made.find((one) => one.site === site)!.pages[pageOf(print)]!, (error: unknown) => {
    if (page === undefined) throw error
    return page
  })
  return { spots: spotsOn(upToDate, print), day, language }
}

/** Forgets that anything was derived: the bundled registry may be another one. */
export async function forgetIndexes(): Promise<void> {
  derived.clear()
  await forgetSiteIndexes()
}

interface InForce {
  readonly settings: Settings
  readonly day: Day
  readonly registries: readonly { readonly source: Source; readonly state: RegistryState | undefined }[]
  /** Changes with the day, the registries in force, and the extension. */
  readonly stamp: string
}

async function inForce(): Promise<InForce> {
  // Asked for at once; without registries of their own nobody needs the database to answer.
  const stored = readStates()
  stored.catch(() => undefined)
  const settings = await readSettings()
  const sources = sourcesOf(settings)
  const states = sources.length === 0 ? [] : await stored
  const registries = sources.map((source) => ({ source, state: states.find(({ id }) => id === sourceId(source)) }))
  const day = settings.simulatedDate ?? today()
  const stamp = JSON.stringify([day, version(), ...registries.flatMap(({ state }) => (state?.edition === undefined ? [] : [state.id, state.edition.mark]))])
  return { settings, day, registries, stamp }
}

async function derive({ registries: own, day, stamp }: InForce): Promise<SiteIndex[]> {
  const registries: Part[][] = []
  for (const { source, state } of own) {
    const edition = state && await opened(source, state)
    if (edition) registries.push(partsOf(state.id, edition))
  }
  registries.push(partsOf(bundledId, await bundledEdition()))
  const made = deriveIndexes(registries, day, stamp)
  for (const one of made) derived.set(one.site, one)
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
