import { siteUrls } from './site-urls'
import { hashtagKey } from './hashtag'
import { type AccountKey, type HashtagKey, type Site, sites } from './types'

/**
 * Characters nobody sees: soft hyphen, joiners, direction marks, variation selectors, byte order mark.
 * Sites and spreadsheets put them around names; Facebook plants them inside.
 */
export const invisible = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]/g

/**
 * The key of a handle as people and pages write it: with or without @, in any case, with unseen characters around.
 * Undefined where the site could not have such a handle. Look-alike letters are never folded:
 * `ｘ`, `х` or the Kelvin sign is not `x` or `k`.
 */
export function handleKey(site: Site, handle: string): AccountKey | undefined {
  return nameKey(site, handle.replace(invisible, '').trim().replace(/^[@＠]/, ''))
}

/** The key of a bare handle, taken as it stands: what an address carries. */
export function nameKey(site: Site, bare: string): AccountKey | undefined {
  const { handle: grammar, reserved } = siteUrls[site]
  if (!grammar.test(bare)) return undefined
  // Only after the grammar: lower-casing turns the Kelvin sign into an ASCII k.
  const name = site === 'facebook' ? bare.toLowerCase().replaceAll('.', '') : bare.toLowerCase()
  return reserved?.test(name) === true ? undefined : `${site}:u:${name}`
}

/** Everybody a text names with an @ before a handle; an e-mail address names nobody. */
export function mentionKeys(site: Site, text: string): AccountKey[] {
  const { mention = /[\w.]{1,40}/ } = siteUrls[site]
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}_.])@(${mention.source})`, 'gu'))].flatMap(([, handle = '']) => handleKey(site, handle.replace(/[.-]+$/, '')) ?? [])
}

/** The key of the id a site itself gives an account, a number nearly everywhere; YouTube has none of these. */
export function numericKey(site: Site, id: string): AccountKey | undefined {
  const { id: grammar = number } = siteUrls[site]
  return grammar?.test(id) === true ? `${site}:n:${id}` : undefined
}
const number = /^[1-9]\d{0,19}$/

/** The key of a YouTube channel id, `UC` and 22 more; case matters. */
export function channelKey(id: string): AccountKey | undefined {
  return /^UC[\w-]{22}$/.test(id) ? `youtube:c:${id}` : undefined
}

/** The key of a Facebook group, by number or by name in its address. */
export function groupKey(id: string): AccountKey | undefined {
  const usable = /^[a-z\d][a-z\d._-]{0,79}$/i.test(id) && !/^(?:feed|discover|joins|create|browse|category|search|notifications|you)$/i.test(id)
  return usable ? `facebook:g:${id.toLowerCase()}` : undefined
}

/** A key in canonical form, as itself; undefined for anything else, however close. */
export function parseKey(text: string): AccountKey | undefined {
  const colon = text.indexOf(':')
  const [site, kind, value] = [text.slice(0, colon), text[colon + 1], text.slice(colon + 3)]
  if (site === '*' && kind === 'h') return hashtagKey(value) === text ? text as HashtagKey : undefined
  if (!isSite(site)) return undefined
  const key = kind === 'u' ? nameKey(site, value)
    : kind === 'n' ? numericKey(site, value)
    : site === 'youtube' && kind === 'c' ? channelKey(value)
    : site === 'facebook' && kind === 'g' ? groupKey(value)
    : undefined
  return key === text ? key : undefined
}

/** The site of a key; `*` for a hashtag, which is on all of them. */
export function siteOf(key: AccountKey): Site | '*' {
  return key.slice(0, key.indexOf(':')) as Site | '*'
}

/** The site whose index holds a key; a hashtag is in that of every site. */
export function indexSite(key: AccountKey): Site {
  const site = siteOf(key)
  return site === '*' ? sites[0] : site
}

function isSite(name: string): name is Site {
  return Object.hasOwn(siteUrls, name)
}
