import type { Act, Step } from '../../types'
import { truth } from '../../instagram/cells/make'
import { pathOf, posts, type Post } from '../posts'

export const site = 'https://www.threads.com'

/** A post on a page, and where its controls are. */
export interface Place {
  readonly url: string
  readonly id: string
  readonly control: (what: string) => string
}

/** A surface with a post by a registrant and one by anyone else on it. */
export interface Pair {
  readonly surface: string
  readonly note?: string
  readonly registrant: Place
  readonly other: Place
}

const at = (url: string, { id }: Post, within = '', host = site): Place => ({
  url: `${host}${url}`,
  id,
  control: (what) => truth(`${what}:${id}`, within),
})
const column = truth('column:for_you')
const feed = (ours: Post, theirs: Post, note?: string, within = column, host = site): Pair => ({
  surface: 'feed',
  ...(note !== undefined && { note }),
  registrant: at('/', ours, within, host),
  other: at('/', theirs, within, host),
})
const listed = (surface: string, url: string, ours: Post, theirs: Post, otherUrl = url): Pair => ({
  surface,
  registrant: at(url, ours),
  other: at(otherUrl, theirs),
})

/** Surfaces that show posts. */
export const places = {
  feed: feed(posts.calon, posts.warga),
  net: feed(posts.calon, posts.fan, 'threads.net', column, 'https://www.threads.net'),
  bare: feed(posts.tim, posts.twin, 'bare-host', column, 'https://threads.com'),
  second: feed(posts.tim, posts.suka, 'second-column', truth('column:following')),
  quoting: feed(posts.calonQuotesWarga, posts.suka, 'quoting'),
  reposted: feed(posts.timByWarga, posts.rtByCalon, 'reposted'),
  replied: feed(posts.calonUnderGuru, posts.likeUnderCalon, 'replied'),
  media: feed(posts.calonPhoto, posts.guru, 'media'),
  film: feed(posts.timVideo, posts.kabarVideo, 'film'),
  post: listed('post', pathOf(posts.calon), posts.calon, posts.dotted, pathOf(posts.dotted)),
  short: { ...listed('post', `/t/${posts.tim.code}`, posts.tim, posts.fan, `/t/${posts.fan.code}`), note: 'short-link' },
  parent: { ...listed('post', pathOf(posts.wargaUnderCalon), posts.calon, posts.wargaUnderCalon), note: 'parent' },
  replies: listed('replies', pathOf(posts.warga), posts.timUnderWarga, posts.fanUnderWarga),
  viewer: listed('media-viewer', `${pathOf(posts.calonPhoto)}/media`, posts.calonPhoto, posts.guru, `${pathOf(posts.guru)}/media`),
  profile: listed('profile', '/@calon_contoh', posts.calon, posts.rtByCalon, '/@calon_contoh/reposts'),
  profileReplies: { ...listed('profile', '/@calon_contoh/replies', posts.calonUnderGuru, posts.guru), note: 'replies-tab' },
  search: listed('search', '/search', posts.calon, posts.mentions),
  activity: listed('activity', '/activity', posts.tim, posts.fan),
} satisfies Record<string, Pair>

export type PlaceName = keyof typeof places

export const act = ({ url }: Place, ...steps: readonly Step[]): Act => ({ url, steps })
