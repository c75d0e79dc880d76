import type { KeyKind, Site } from './types'

interface SiteLists {
  /** Stands for the site in packed accounts (account-text.ts). */
  readonly letter: string
  /** What lists call the site, lower case, misspellings and all. */
  readonly words: string
  /** Registrable domains of the site's pages. */
  readonly domains: readonly string[]
  /** Where a person opens the account of a key, by kind of key; `*` is the key's value. Numbers often have no such place. */
  readonly open: Readonly<Partial<Record<KeyKind, string>>>
}

/** What lists, files and the desk need to know of a site and no page does, one entry each. */
export const siteLists: Readonly<Record<Site, SiteLists>> = {
  facebook: {
    letter: 'f', words: 'facebook fb fesbuk pesbuk fbook fanpage fanspage fanspages', domains: ['facebook.com', 'fb.com'],
    open: { u: 'https://www.facebook.com/*', n: 'https://www.facebook.com/profile.php?id=*', g: 'https://www.facebook.com/groups/*' },
  },
  instagram: {
    letter: 'i', words: 'instagram ig insta', domains: ['instagram.com'],
    open: { u: 'https://www.instagram.com/*/' },
  },
  x: {
    letter: 'x', words: 'x twitter twit tw', domains: ['x.com', 'twitter.com'],
    open: { u: 'https://x.com/*', n: 'https://x.com/i/user/*' },
  },
  threads: {
    letter: 'h', words: 'threads thread', domains: ['threads.com', 'threads.net'],
    open: { u: 'https://www.threads.com/@*' },
  },
  tiktok: {
    letter: 't', words: 'tiktok toktok tt', domains: ['tiktok.com'],
    open: { u: 'https://www.tiktok.com/@*', n: 'https://www.tiktok.com/share/user/*' },
  },
  youtube: {
    letter: 'y', words: 'youtube yt yutub yutube ytube youtub', domains: ['youtube.com', 'youtube-nocookie.com'],
    open: { u: 'https://www.youtube.com/@*', c: 'https://www.youtube.com/channel/*' },
  },
  bluesky: {
    letter: 'b', words: 'bluesky bsky', domains: ['bsky.app'],
    open: { u: 'https://bsky.app/profile/*', n: 'https://bsky.app/profile/*' },
  },
}
