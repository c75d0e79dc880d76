import { truth } from '../../instagram/cells/make'
import { pathOf, posts, reposts, type Post } from '../posts'

export const site = 'https://bsky.app'

/** A post on a page, and what of it a person can aim at. */
export interface Place {
  readonly url: string
  readonly post: Post
  readonly control: (what: 'like' | 'repost' | 'reply' | 'share' | 'more' | 'save' | 'photo') => string
}
export interface Surface { readonly name: string; readonly registrant: Place; readonly other: Place }

const at = (path: string, post: Post, within: string): Place => ({ url: site + path, post, control: (what) => truth(`${what}:${post.rkey}`, within) })

/** The screen that is shown; others stay in the document. */
export const shown = '[data-truth^="screen:"]'
const feed = truth('feed')

const listed = (name: string, path: string, registrant: Post, other: Post, within = shown, otherPath = path): Surface =>
  ({ name, registrant: at(path, registrant, within), other: at(otherPath, other, within) })

/** Every surface that shows posts. */
export const surfaces = {
  feed: listed('feed', '/', posts.calon, posts.warga, feed),
  twin: listed('twin', '/', posts.tim, posts.longTwin, feed),
  reposted: listed('reposted', '/', reposts.timByWarga, reposts.rtByCalon, feed),
  quoting: listed('quoting', '/', posts.calonQuotesWarga, posts.detached, feed),
  media: listed('media', '/', posts.calonPhoto, posts.guru, feed),
  moved: listed('new-handle', '/', posts.moved, posts.mentions, feed),
  thread: listed('thread', pathOf(posts.calon), posts.calon, posts.warga, shown, pathOf(posts.warga)),
  parent: listed('parent', pathOf(posts.wargaReplies), posts.calon, posts.wargaReplies),
  replies: listed('replies', pathOf(posts.warga), posts.timReplies, posts.fanReplies),
  profile: listed('profile', '/profile/calon-contoh.bsky.social', posts.calon, reposts.rtByCalon),
  byDid: listed('profile-by-did', `/profile/${posts.calon.author.did}`, posts.calonPhoto, reposts.rtByCalon),
  search: listed('search', '/search?q=contoh', posts.tim, posts.fan),
  notifications: listed('notifications', '/notifications', posts.timReplies, posts.fanReplies),
  shelf: listed('custom-feed', '/profile/kpu.contoh.id/feed/aaacontoh', posts.calonPhoto, posts.twin),
} satisfies Record<string, Surface>

export type SurfaceName = keyof typeof surfaces
