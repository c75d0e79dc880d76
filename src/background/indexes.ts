import { forgetSiteIndexes, type Place, readDirectoryPage, readSiteIndex, type SiteIndex } from '../browser/registry-store'
import type { Day, Language } from '../neutrality'
import { type AccountKey, indexSite, type Site, sites } from '../registry'
import { fingerprint } from '../registry/fingerprint'
import { pageOf, spotsOn } from './directory'
import { type InForce, inForce } from './in-force'

/** What was derived last, while the background is awake: a browser whose database fails lives on it. */
const derived = new Map<Site, SiteIndex>()

/** The index of every site on the effective day, derived anew only where registries or the day have changed. Throws when it cannot be. */
export async function siteIndexes(): Promise<readonly Omit<SiteIndex, 'pages'>[]> {
  const [stored, now] = await Promise.all([Promise.all(sites.map(async (site) => derived.get(site) ?? readSiteIndex(site).catch(() => undefined))), inForce()])
  return stored.every((one) => one?.stamp === now.stamp) ? stored as SiteIndex[] : derive(now)
}

/** What `confirmAccount` begins with: where a key is listed, by which registries, on which day, and in which language it is to be told. */
export interface Whereabouts { readonly spots: { place: Place; rows: number[] }[]; readonly edition: string; readonly day: Day; readonly language: Language }

/** Where a key is listed: as of now if that can be had, else as it was last known. Nowhere while the person has muted it. */
export async function whereabouts(key: AccountKey): Promise<Whereabouts> {
  const [site, print] = [indexSite(key), fingerprint(key)]
  const lastKnown = derived.get(site)?.pages[pageOf(print)] ?? readDirectoryPage(site, pageOf(print)).catch(() => undefined)
  const [page, now] = await Promise.all([lastKnown, inForce()])
  const { day, edition, settings: { language, muted } } = now
  if (muted.some((one) => one.key === key && one.edition === edition)) return { spots: [], edition, day, language }
  const upToDate = page?.stamp === now.stamp ? page : await derive(now).then((made) => made.find((one) => one.site === site)!.pages[pageOf(print)]!, (error: unknown) => {
    if (page === undefined) throw error
    return page
  })
  return { spots: spotsOn(upToDate, print), edition, day, language }
}

/** Forgets that anything was derived: the bundled registry may be another one. */
export async function forgetIndexes(): Promise<void> {
  derived.clear()
  await forgetSiteIndexes()
}

async function derive(now: InForce): Promise<SiteIndex[]> {
  const { renewIndexes } = await import('./renew-indexes')
  const made = await renewIndexes(now)
  for (const one of made) derived.set(one.site, one)
  return made
}
