import type { Site } from '../../../src/registry/types'

/**
 * Whom an address names, decided a second time and in another way: segment by segment, letter by letter,
 * without the tables of src/registry. Slow and wordy on purpose. `undefined` is nobody.
 */
export function whoIsNamed(site: Site, text: string): string | undefined {
  let url: URL
  try {
    url = new URL(text, homes[site])
  } catch {
    return undefined
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  if (url.username !== '' || url.password !== '' || url.port !== '') return undefined
  if (!isHost(site, url.hostname)) return undefined
  const segments: string[] = []
  for (const part of url.pathname.slice(1).split('/')) {
    try {
      segments.push(decodeURIComponent(part))
    } catch {
      return undefined
    }
  }
  if (segments.some((segment) => segment.includes('/') || segment.includes('\\'))) return undefined
  if (segments.at(-1) === '') segments.pop()
  if (segments.length === 0 || segments.includes('')) return undefined
  const one = (name: string) => (url.searchParams.getAll(name).length === 1 ? url.searchParams.get(name)! : undefined)
  return readers[site](segments, one, url)
}

const homes: Record<Site, string> = {
  x: 'https://x.com', facebook: 'https://www.facebook.com', instagram: 'https://www.instagram.com',
  threads: 'https://www.threads.com', tiktok: 'https://www.tiktok.com', youtube: 'https://www.youtube.com', bluesky: 'https://bsky.app',
}

const hosts: Record<Site, string[]> = {
  x: ['x.com', 'www.x.com', 'mobile.x.com', 'm.x.com', 'pro.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com', 'm.twitter.com', 'pro.twitter.com', 'tweetdeck.twitter.com'],
  facebook: ['facebook.com', 'fb.com'].flatMap((host) => [host, ...['www', 'web', 'm', 'free', 'mbasic', 'touch'].map((sub) => `${sub}.${host}`)]),
  instagram: ['instagram.com', 'www.instagram.com', 'm.instagram.com', 'instagr.am', 'www.instagr.am', 'm.instagr.am'],
  threads: ['threads.com', 'www.threads.com', 'threads.net', 'www.threads.net'],
  tiktok: ['tiktok.com', 'www.tiktok.com', 'm.tiktok.com'],
  youtube: ['youtube.com', 'youtube-nocookie.com'].flatMap((host) => [host, ...['www', 'm', 'music', 'gaming', 'studio'].map((sub) => `${sub}.${host}`)]),
  bluesky: ['bsky.app', 'www.bsky.app', 'staging.bsky.app', 'cdn.bsky.app'],
}

function isHost(site: Site, host: string): boolean {
  if (hosts[site].includes(host)) return true
  if (site !== 'facebook') return false
  const [locale = '', ...rest] = host.split('.')
  const [language = '', country = '', ...more] = locale.split('-')
  return (rest.join('.') === 'facebook.com' || rest.join('.') === 'fb.com') && more.length === 0
    && language.length === 2 && country.length === 2 && only(language + country, letters)
}

const letters = 'abcdefghijklmnopqrstuvwxyz'
const digits = '0123456789'
const word = letters + letters.toUpperCase() + digits + '_'
const only = (text: string, alphabet: string) => [...text].every((letter) => alphabet.includes(letter))
const lower = (text: string) => [...text].map((letter) => { const at = letters.toUpperCase().indexOf(letter); return at < 0 ? letter : letters[at]! }).join('')

function numeric(site: Site, text: string | undefined): string | undefined {
  return text !== undefined && text.length > 0 && text.length <= 20 && only(text, digits) && !text.startsWith('0') ? `${site}:n:${text}` : undefined
}

function channel(text: string | undefined): string | undefined {
  return text !== undefined && text.length === 24 && text.startsWith('UC') && only(text, `${word}-`) ? `youtube:c:${text}` : undefined
}

function metaName(site: Site, text: string): string | undefined {
  const fits = text.length >= 1 && text.length <= 30 && only(text, `${word}.`) && !text.startsWith('.') && !text.endsWith('.') && !text.includes('..')
  return fits ? `${site}:u:${lower(text)}` : undefined
}

function facebookOwner(text: string): string | undefined {
  if (text !== '' && only(text, digits)) return numeric('facebook', text)
  if (!only(text, letters + letters.toUpperCase() + digits + '.')) return undefined
  const plain = lower(text).replaceAll('.', '')
  const ending = lower(text).split('.').length > 1 ? lower(text).split('.').at(-1)! : ''
  if (plain.length < 5 || plain.length > 50 || only(plain, digits) || ['php', 'htm', 'html', 'com', 'net'].includes(ending)) return undefined
  return facebookPages.includes(plain) ? undefined : `facebook:u:${plain}`
}

function facebookGroup(text: string): string | undefined {
  const name = lower(text)
  if (['feed', 'discover', 'joins', 'create', 'browse', 'category', 'search', 'notifications', 'you'].includes(name)) return undefined
  return text.length <= 80 && only(text, `${word}.-`) && !'._-'.includes(text[0]!) ? `facebook:g:${name}` : undefined
}

type Reader = (segments: string[], one: (name: string) => string | undefined, url: URL) => string | undefined

const readers: Record<Site, Reader> = {
  x([first = '', second = '', third = '', ...rest], one, url) {
    const page = lower(first)
    const under = lower(second)
    if (page === 'i') return under === 'user' && third !== '' && rest.length === 0 ? numeric('x', third) : undefined
    if (page === 'intent') {
      if ((under !== 'follow' && under !== 'user') || third !== '') return undefined
      if (url.searchParams.has('screen_name') && url.searchParams.has('user_id')) return xOnly(url)
      const name = one('screen_name')
      return name === undefined || name === '' ? numeric('x', one('user_id')) : xName(name)
    }
    if (under === 'status' || under === 'statuses' || under === 'article') return third !== '' && only(third, digits) ? xName(first) : undefined
    const tabs = ['', 'with_replies', 'highlights', 'articles', 'media', 'likes', 'affiliates', 'superfollows', 'followers', 'following', 'verified_followers', 'followers_you_follow', 'photo', 'header_photo', 'about']
    return tabs.includes(under) && third === '' ? xName(first) : undefined
  },
  facebook([first = '', second = '', third = '', fourth = '', ...rest], one) {
    const page = lower(first)
    const under = lower(second)
    if (page === 'profile.php') return second === '' ? numeric('facebook', one('id')) : undefined
    if (page === 'permalink.php' || page === 'story.php') return second === '' && one('story_fbid') ? numeric('facebook', one('id')) : undefined
    if (page === 'people' || page === 'pages') return under !== 'category' && third !== '' && fourth === '' ? numeric('facebook', third) : page === 'people' && third !== '' && fourth === '' ? numeric('facebook', third) : undefined
    if (page === 'groups') {
      if (lower(third) === 'user') return fourth !== '' && rest.length === 0 ? numeric('facebook', fourth) : undefined
      if (second === '' || fourth !== '') return undefined
      if (third === '' && (one('multi_permalinks') || one('id'))) return undefined
      return ['', 'about', 'members', 'media', 'discussion', 'events', 'files'].includes(lower(third)) ? facebookGroup(second) : undefined
    }
    if (second === '' && first.includes('-')) {
      const id = first.slice(first.lastIndexOf('-') + 1)
      return id.length >= 8 && first.lastIndexOf('-') > 0 ? numeric('facebook', id) : undefined
    }
    if (page === 'pg') return second === '' ? undefined : facebookTab(third) ? facebookOwner(second) : undefined
    return second === '' || facebookTab(under) ? facebookOwner(first) : undefined
  },
  instagram([first = '', second = '', third = '', ...rest]) {
    const page = lower(first)
    const under = lower(second)
    if (page === 'stories') return lower(second) !== 'highlights' && second !== '' && only(third, digits) && rest.length === 0 ? instagramName(second) : undefined
    if (page === '_u') return third === '' ? instagramName(second) : undefined
    if (['p', 'reel', 'tv'].includes(under)) return third !== '' && only(third, `${word}-`) ? instagramName(first) : undefined
    if (under === 'followers' || under === 'following') return only(third, word) && rest.length === 0 ? instagramName(first) : undefined
    return ['', 'reels', 'tagged', 'reposts', 'channel', 'guides', 'saved', 'live', 'feed', 'embed', 'similar_accounts'].includes(under) && third === '' ? instagramName(first) : undefined
  },
  threads([first = '']) {
    return first.startsWith('@') ? metaName('threads', first.slice(1)) : undefined
  },
  tiktok([first = '', second = '', third = '', ...rest]) {
    if (lower(first) === 'share') return lower(second) === 'user' && third !== '' && rest.length === 0 ? numeric('tiktok', third) : undefined
    const handle = lower(first) === 'embed' ? second : first
    if (!handle.startsWith('@')) return undefined
    const name = handle.slice(1)
    return name.length >= 2 && name.length <= 24 && only(name, `${word}.`) && !name.endsWith('.') ? `tiktok:u:${lower(name)}` : undefined
  },
  youtube([first = '', second = '', third = ''], one) {
    if (lower(first) === 'channel') return channel(second)
    if (lower(first) === 'subscribe_embed') return second === '' ? channel(one('channelid')) : undefined
    if (lower(first) === 'embed') return lower(second) === 'live_stream' && third === '' ? channel(one('channel')) : undefined
    const name = first.slice(1)
    const fits = first.startsWith('@') && name.length >= 3 && name.length <= 30 && only(name, `${word}.-`) && !name.endsWith('.')
    return fits ? `youtube:u:${lower(name)}` : undefined
  },
  bluesky([first = '', second = '', third = '', fourth = ''], _, url) {
    if (url.hostname === 'cdn.bsky.app') return first === 'img' && (second === 'avatar' || second === 'avatar_thumbnail') && third === 'plain' ? did(fourth) : undefined
    if (lower(second) === 'app.bsky.feed.post') return third !== '' && fourth === '' && only(third, `${word}-`) ? lower(first).startsWith('did:') ? did(first) : isDomain(first) ? `bluesky:u:${lower(first)}` : undefined : undefined
    if (lower(first) !== 'profile' || second === '') return undefined
    if (lower(second).startsWith('did:')) return did(second)
    return isDomain(second) ? `bluesky:u:${lower(second)}` : undefined
  },
}

function did(text: string): string | undefined {
  const [scheme, method = '', id = '', ...more] = text.split(':')
  if (scheme !== 'did' || more.length > 0) return undefined
  const fits = method === 'plc' ? id.length === 24 && only(id, `${letters}234567`) : method === 'web' && isDomain(id) && id === lower(id)
  return fits ? `bluesky:n:${text}` : undefined
}

function isDomain(text: string): boolean {
  const labels = lower(text).split('.')
  const end = labels.at(-1) ?? ''
  return labels.length >= 2 && text.length >= 4 && text.length <= 253 && letters.includes(end.slice(0, 1)) && !nowhere.includes(end)
    && labels.every((label) => label.length >= 1 && label.length <= 63 && only(label, `${letters}${digits}-`) && !label.startsWith('-') && !label.endsWith('-'))
}
// What the site shows for everybody whose domain has failed ends so.
const nowhere = ['invalid']

function xName(text: string): string | undefined {
  return text.length >= 1 && text.length <= 20 && only(text, word) && !xPages.includes(lower(text)) ? `x:u:${lower(text)}` : undefined
}

/** Both parameters: only where one is empty or doubled can the other still be the whole answer. */
function xOnly(url: URL): string | undefined {
  const names = url.searchParams.getAll('screen_name')
  const ids = url.searchParams.getAll('user_id')
  if (names.length === 1 && names[0] !== '' && (ids.length !== 1 || ids[0] === '')) return xName(names[0]!)
  if (ids.length === 1 && (names.length !== 1 || names[0] === '')) return numeric('x', ids[0])
  return undefined
}

function instagramName(text: string): string | undefined {
  return text === '' || instagramPages.includes(lower(text)) ? undefined : metaName('instagram', text)
}

function facebookTab(text: string): boolean {
  const tab = lower(text)
  return ['', 'posts', 'followers', 'following', 'events', 'community', 'reviews', 'mentions', 'likes', 'groups', 'featured', 'reel'].includes(tab)
    || ['about', 'photos', 'videos', 'reels', 'friends', 'live'].some((start) => tab.startsWith(start) && only(tab, word))
}

// Pages that are no accounts, listed a second time on purpose: one that drops out of the tables under test is noticed.
const xPages = ('404 about account compose download explore follower_requests followers following hashtag home i intent jobs lists login logout '
  + 'mentions messages notifications oauth personalization privacy search session settings share signup tos twitterblue webview welcome who_to_follow your_twitter_data').split(' ')
const instagramPages = ('_n _u about accounts api archive ar challenge channel data developer direct directory download emails explore graphql highlights '
  + 'invites legal lite oauth p press privacy qr reel reels s session share static stories terms topics tv web your_activity').split(' ')
const facebookPages = ('about account adsmanager bookmarks business careers checkpoint community dating developers dialog directory donate events feeds friends '
  + 'fundraisers games gaming group groups hashtag legal lists login logout marketplace media memories messages notes notifications offers pages people permalink '
  + 'photo photos places plugins pokes policies policy posts privacy profile public recover reel reels requests saved search security settings share sharer signup '
  + 'stories story support terms video videos watch').split(' ')
