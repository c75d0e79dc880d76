import { siteOf } from './account-key'
import { accountFromUrl, postFromUrl } from './account-url'
import { dropped, held, rejected, type Verdict } from './reading'
import { siteLists } from './site-lists'
import { siteUrls } from './site-urls'
import { type Site, sites } from './types'

const shorteners = /^(?:www\.)?(?:v[tm]\.tiktok\.com|fb\.(?:me|watch|gg)|m\.me|ig\.me|youtu\.be|bit\.ly|s\.id|linktr\.ee|tinyurl\.com|t\.co|goo\.gl|g\.co|linkin\.bio|lnk\.bio|bio\.link|bio\.site|heylink\.me|beacons\.ai|msha\.ke|rebrand\.ly|cutt\.ly|shorturl\.at|is\.gd|ow\.ly|buff\.ly|taplink\.cc|campsite\.bio|dlvr\.it|wp\.me|lynk\.id|rb\.gy|t\.ly|go\.bsky\.app)$/
const domains = new RegExp(`(?:^|\\.)(?:${sites.flatMap((site) => siteLists[site].domains).join('|').replaceAll('.', '\\.')})$`)

const host = /^((?:[a-z\d-]+\.)+(?:com|net|org|id|app|co|me|be|ly|ee|am|at|bio|cc|gd|gg|gl|gy|info|io|is|link|page|site|to|tv|watch|xyz))([/?:].*)?$/i

/** Whether a word without spaces is a link rather than a name with dots in it: `calon.id` alone is a name. */
export function isLink(word: string): boolean {
  if (/^(?:[a-z][a-z\d+.-]*:\/\/|h?t+ps?[:;]?\/+|mailto:|tel:|www\.)/i.test(word)) return true
  const [, name = '', path] = host.exec(word) ?? []
  return name !== '' && (path !== undefined || domains.test(name.toLowerCase()) || shorteners.test(name.toLowerCase()))
}

/** What one link in a cell names. `column` is the site the column or a label declares. */
export function readLink(word: string, column?: Site): Verdict {
  if (word.startsWith('@')) return rejected('broken-link')
  const text = word.replace(/^h?t+ps?[:;]?\/+/i, 'https://')
  const url = parse(/^(?:[a-z][a-z\d+.-]*:\/\/|mailto:|tel:)/i.test(text) ? text : `https://${text}`)
  if (url === undefined) return rejected(/[^\x20-\x7e]/.test(word) ? 'non-ascii' : 'broken-link')
  if (url.protocol === 'mailto:') return dropped('e-mail')
  if (url.protocol === 'tel:' || /^(?:www\.)?wa\.me$|^(?:api|web)\.whatsapp\.com$/.test(url.hostname)) return dropped('phone')
  if (/[^\x20-\x7e]/.test(word)) return rejected('non-ascii')
  if (!/^https?:$/.test(url.protocol)) return rejected('unsupported-site')
  // A second link in the path is two links run together; in a parameter it is where a page of the site leads on.
  if (/https?:\/\//i.test(word.replace(/[?#].*$/, '').slice(8))) return held('glued-links')
  if (shorteners.test(url.hostname)) return held('short-link')
  const site = sites.find((one) => siteUrls[one].hosts.test(url.hostname))
  if (site === undefined) return rejected(domains.test(url.hostname) ? 'names-no-account' : 'unsupported-site')
  return accepted(site, url, column) ?? without(site, url)
}

function accepted(site: Site, url: URL, column?: Site): Verdict | undefined {
  const key = accountFromUrl(site, url.href)
  if (key === undefined) return undefined
  if (/^x:u:.{16}/.test(key)) return held('legacy-long-handle')
  const note = column !== undefined && column !== siteOf(key) ? 'other-column'
    : key.startsWith('facebook:g:') ? 'group'
    : postFromUrl(site, url.href) !== undefined ? 'post-link'
    : undefined
  return { outcome: 'accepted', key, ...(note && { note }) }
}

/** Why an address on a guarded site names no account. */
function without(site: Site, url: URL): Verdict {
  const path = url.pathname
  if (site === 'facebook' && /^\/share\/./.test(path)) return held('share-link')
  if (site === 'instagram' && /^\/(?:share|s)\/./.test(path)) return held('share-link')
  if (site === 'tiktok' && /^\/t\/./.test(path)) return held('short-link')
  if (postFromUrl(site, url.href) !== undefined) return held('post-without-author')
  if (/pfbid/.test(url.href)) return held('opaque-id')
  if (site === 'youtube' && /^\/(?:c|user)\/[^/]+|^\/[^@/][^/]*\/?$/.test(path) && !youtubePages.test(path)) return held('legacy-youtube')
  if (/^(?:tiktok|threads)$/.test(site) && /^\/[\w.]{2,}\/?$/.test(path) && !atPages.test(path)) return held('missing-at')
  if (site === 'facebook' && /^\/pages\/category\/./.test(path)) return held('opaque-id')
  const [, at, name = ''] = /^\/(@?)([^/]+)\/?$/.exec(path) ?? []
  if (site === 'bluesky') return rejected(/^\/profile\/./.test(path) ? 'bad-handle' : 'names-no-account')
  const nameLike = /^(?:x|facebook|instagram)$/.test(site) ? name !== '' && !/\.php$/.test(name) && siteUrls[site].reserved?.test(name.toLowerCase()) !== true : at === '@'
  return rejected(nameLike ? 'bad-handle' : 'names-no-account')
}

const youtubePages = /^\/(?:watch|results|feed|playlist|shorts|gaming|premium|account|redirect|live|channel|embed|hashtag|about)?\/?$/
const atPages = /^\/(?:foryou|following|explore|live|discover|search|upload|login|about|messages|activity|for_you|saved|settings|legal)\/?$/

function parse(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
