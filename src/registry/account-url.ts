import { channelKey, groupKey, nameKey, numericKey } from './account-key'
import { type Route, siteUrls, type Slot } from './site-urls'
import type { AccountKey, Site } from './types'

/** What a permalink names. A post in a Facebook group has the group, and no author, in its address. */
export interface PostLink {
  /** The site's own id: digits, a shortcode, `pfbid…`, a video id. */
  readonly post: string
  readonly author?: AccountKey
  readonly group?: AccountKey
}

/**
 * The account a link on a page of `site` names: the profile itself, or the one in front of a permalink.
 * `url` may be relative; `base` is the page's address where it matters (`?…` links).
 * Undefined for other hosts, pages of the site, opaque ids and addresses that name two accounts.
 * It says whom the address names, not that the site would not redirect: `/@a/video/1` may show another's video.
 */
export function accountFromUrl(site: Site, url: string, base?: string): AccountKey | undefined {
  const slots = read(site, url, base)
  return slots && (account(site, slots) ?? (slots.p === undefined && slots.g !== undefined ? groupKey(slots.g) : undefined))
}

/** The post a link names, with its author or group where the address carries them. Intent pages count. */
export function postFromUrl(site: Site, url: string, base?: string): PostLink | undefined {
  const slots = read(site, url, base)
  if (slots?.p === undefined || !/^[\w-]{1,200}$/.test(slots.p)) return undefined
  const author = account(site, slots)
  const group = slots.g === undefined ? undefined : groupKey(slots.g)
  return { post: slots.p, ...(author && { author }), ...(group && { group }) }
}

type Slots = Partial<Record<Slot, string>>

function account(site: Site, { u, n, c, g }: Slots): AccountKey | undefined {
  if (g !== undefined || [u, n, c].filter((part) => part !== undefined).length !== 1) return undefined
  if (u !== undefined) return nameKey(site, u)
  return n === undefined ? channelKey(c ?? '') : numericKey(site, n)
}

function read(site: Site, text: string, base?: string): Slots | undefined {
  const { home, hosts, alias, routes } = siteUrls[site]
  // Most links on a page are a bare path of the site's own; parsing those as addresses is most of a look-up's time.
  if (plain.test(text) && (base === undefined || base.startsWith(home.slice(0, -1)))) return match(routes, text, () => new URLSearchParams())
  const url = parse(text, base ?? home)
  if (!url || !/^https?:$/.test(url.protocol) || url.port || url.username || url.password || !hosts.test(url.hostname)) return undefined
  return match(routes, (alias?.[0].test(url.hostname) ? alias[1] : '') + decoded(url.pathname), () => url.searchParams)
}

/** A path that parsing would leave as it is: no query, escape, dot segment or second slash in a row. */
const plain = /^(?:\/(?!\.)[\w@.-]+)+$/

function match(routes: readonly Route[], path: string, query: () => URLSearchParams): Slots | undefined {
  for (const [shape, wanted] of routes) {
    const found = shape.exec(path)
    if (!found) continue
    const slots: Slots = { ...found.groups }
    if (wanted === undefined || fill(slots, wanted, query())) return slots
  }
  return undefined
}

function fill(slots: Slots, query: Readonly<Record<string, Slot>>, given: URLSearchParams): boolean {
  return Object.entries(query).every(([name, slot]) => {
    const [value, ...more] = given.getAll(name)
    if (!value || more.length > 0) return false
    slots[slot] = value
    return true
  })
}

/** An encoded slash must not become a segment; an empty segment and a stray % are no address: all fit no route. */
function decoded(path: string): string {
  try {
    return /%(?:2f|5c)|\/\//i.test(path) ? '' : decodeURIComponent(path)
  } catch {
    return ''
  }
}

function parse(text: string, base: string): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}
