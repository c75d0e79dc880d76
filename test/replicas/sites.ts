import { replicaSites, type SiteServer } from './types'

/** Every rebuilt site. */
export const siteServers: readonly SiteServer[] = await Promise.all(
  replicaSites.map(async (site) => ((await import(`./${site}/server.ts`)) as { server: SiteServer }).server),
)
