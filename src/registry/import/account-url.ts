import { siteOf } from '../account-key'
import { siteUrls } from '../site-urls'
import type { AccountKey } from '../types'

/** Where the account of a key is opened by a person who checks; the site's front page for a number that has no address there. */
export function accountUrl(key: AccountKey): string {
  const site = siteOf(key)
  if (site === '*') return `https://x.com/hashtag/${encodeURIComponent(key.slice(4))}`
  const [, kind = '', value = ''] = /^[a-z]+:([a-z]):(.+)$/.exec(key) ?? []
  return pages[`${site}:${kind}`]?.(value) ?? siteUrls[site].home
}

const pages: Readonly<Record<string, (value: string) => string>> = {
  'x:u': (name) => `https://x.com/${name}`,
  'x:n': (id) => `https://x.com/i/user/${id}`,
  'facebook:u': (name) => `https://www.facebook.com/${name}`,
  'facebook:n': (id) => `https://www.facebook.com/profile.php?id=${id}`,
  'facebook:g': (id) => `https://www.facebook.com/groups/${id}`,
  'instagram:u': (name) => `https://www.instagram.com/${name}/`,
  'threads:u': (name) => `https://www.threads.com/@${name}`,
  'tiktok:u': (name) => `https://www.tiktok.com/@${name}`,
  'tiktok:n': (id) => `https://www.tiktok.com/share/user/${id}`,
  'youtube:u': (name) => `https://www.youtube.com/@${name}`,
  'youtube:c': (id) => `https://www.youtube.com/channel/${id}`,
}
