import { siteOf } from '../account-key'
import { siteLists } from '../site-lists'
import { siteUrls } from '../site-urls'
import type { AccountKey, KeyKind } from '../types'

/** Where the account of a key is opened by a person who checks; the site's front page for a number that has no address there. */
export function accountUrl(key: AccountKey): string {
  const site = siteOf(key)
  if (site === '*') return `https://x.com/hashtag/${encodeURIComponent(key.slice(4))}`
  const [, kind = '', value = ''] = /^[a-z]+:([a-z]):(.+)$/.exec(key) ?? []
  return siteLists[site].open[kind as KeyKind]?.replace('*', () => value) ?? siteUrls[site].home
}
