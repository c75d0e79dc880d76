import { sites, siteUrls } from '../registry'
import type { Guarded, Site } from '../registry'

/**
 * What sort of page a path of a site is, without whose: a page of the site's own by its first word, else which of the
 * site's shapes of address it has.
 */
export function pageSort(site: Guarded, path: string): string {
  if (!sites.some((one) => one === site)) return 'page'
  const { reserved, routes } = siteUrls[site as Site]
  const [first = ''] = path.split('/').filter((part) => part !== '')
  if (first === '' || reserved?.test(first) === true) return `/${first}`
  return `shape ${String(routes.findIndex(([shape]) => shape.test(path)))}`
}
