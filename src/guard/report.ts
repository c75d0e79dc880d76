import type { PageReport } from '../browser'
import { type Place, survey } from '../sites'
import type { Who } from './who'

/** Who of the registry is on this page now, for the popup. Looks once, when asked. */
export async function pageReport(place: Place, who: Who): Promise<PageReport> {
  const { active, stopped } = await who.ready
  const keys = new Set(who.hits(survey(place.page, place).flatMap((sighting) => sighting.keys)))
  const found = await Promise.all([...keys].map((key) => who.confirm(key).catch(() => null)))
  return { site: place.pack.site, active, ...(stopped === true && { stopped }), found: found.flatMap((one) => one?.registrant ?? []) }
}
