import type { Scope } from '../ids'
import { authorLink, permalink, photoLink } from '../links'
import { comments, posts, type Comment, type Post } from '../posts'
import { part } from './select'

/** Something on a page that can be reacted to, and what of it a person can aim at. */
export interface Place {
  readonly url: string
  /** `<post>` or `<post>_<comment>`. */
  readonly feedback: string
  readonly scope: Scope
  /** A part of it: `like`, `react`, `comment`, `reply`, `share`, `editor`, `submit`, `unit` … */
  readonly at: (name: string) => string
  /** Where its comments are written, when not where it is. */
  readonly writing: Scope
}

/** A surface with something of a registrant's and something of somebody else's on it. */
export interface Surface {
  readonly name: string
  /** Tells apart the kinds of posts there. */
  readonly note?: string
  readonly registrant: Place
  readonly other: Place
}

export const www = 'https://www.facebook.com'
const place = (url: string, feedback: string, scope: Scope, writing: Scope = scope): Place =>
  ({ url, feedback, scope, at: (name) => part(feedback, name, scope), writing })

/** Posts in a list: pressing Comment opens the post over it. */
const listed = (name: string, registrant: Post, other: Post, url = `${www}/`, otherUrl = url): Surface =>
  ({ name, registrant: place(url, registrant.id, 'page', 'dialog'), other: place(otherUrl, other.id, 'page', 'dialog') })

/** A page each, about one post. */
const single = (name: string, registrant: Post, other: Post, scope: Scope, link: (post: Post) => string = permalink): Surface =>
  ({ name, registrant: place(www + link(registrant), registrant.id, scope), other: place(www + link(other), other.id, scope) })

const remark = (url: string, post: Post, comment: Comment, scope: Scope): Place => place(url, `${post.id}_${comment.id}`, scope)

const group = `${www}${authorLink(posts.calonInGroup).replace(/user\/\d+\//, '')}`

/** Every surface that shows posts or comments. */
export const surfaces = {
  home: listed('home', posts.calon, posts.warga),
  tagged: { ...listed('home', posts.calonPhoto, posts.tagged), note: 'beside-a-name' },
  web: { ...listed('home', posts.calon, posts.fan, 'https://web.facebook.com/'), note: 'web' },
  sponsored: { ...listed('home', posts.timSponsored, posts.shopSponsored), note: 'sponsored' },
  // The outer author is the registrant, or the inner one is.
  sharing: listed('shared-by', posts.calonShares, posts.guruSharesWarga),
  shared: listed('shared-of', posts.wargaSharesCalon, posts.guruSharesWarga),
  inFeed: listed('suggested', posts.timInGroup, posts.ibuInGroup),
  profile: listed('profile', posts.calon, posts.fan, `${www}/Calon.Contoh`, `${www}/penggemar77`),
  byNumber: { ...listed('profile', posts.tim, posts.suka, `${www}/profile.php?id=100090000000002`, `${www}/people/Suka/100080000000005/`), note: 'number' },
  group: { name: 'group', registrant: place(group, posts.calonInGroup.id, 'page'), other: place(group, posts.wargaInGroup.id, 'page') },
  search: listed('search', posts.tim, posts.fan, `${www}/search/top/?q=contoh`),
  dialog: single('post-dialog', posts.calon, posts.warga, 'dialog'),
  groupPost: single('group-post', posts.calonInGroup, posts.anonymous, 'dialog'),
  permalink: single('permalink', posts.calon, posts.warga, 'page', ({ id, author }) => `/permalink.php?story_fbid=${id}&id=${author.id}`),
  photo: single('photo', posts.calonPhoto, posts.guru, 'dialog', photoLink),
  video: single('video', posts.calonVideo, posts.wargaVideo, 'page'),
  watch: single('watch', posts.calonVideo, posts.wargaVideo, 'page', ({ id }) => `/watch/?v=${id}`),
  reel: single('reel', posts.calonVideo, posts.wargaVideo, 'page', ({ id }) => `/reel/${id}/`),
  comment: {
    name: 'comment',
    registrant: remark(www + permalink(posts.warga), posts.warga, comments.calonUnderWarga, 'dialog'),
    other: remark(www + permalink(posts.warga), posts.warga, comments.guruUnderWarga, 'dialog'),
  },
  commentOnPage: {
    name: 'comment',
    registrant: remark(www + permalink(posts.warga), posts.warga, comments.calonUnderWarga, 'page'),
    other: remark(www + permalink(posts.warga), posts.warga, comments.guruUnderWarga, 'page'),
  },
  // Members are named by number only.
  groupComment: {
    name: 'comment', note: 'member',
    registrant: remark(group, posts.wargaInGroup, comments.timUnderGroup, 'page'),
    other: remark(group, posts.wargaInGroup, comments.ibuUnderGroup, 'page'),
  },
  mobileProfile: listed('mobile-profile', posts.calon, posts.fan, 'https://m.facebook.com/calon.contoh', 'https://m.facebook.com/penggemar77'),
  mobileStory: {
    name: 'mobile-post',
    registrant: place(`https://m.facebook.com/story.php?story_fbid=${posts.tim.id}&id=${posts.tim.author.id}`, posts.tim.id, 'page'),
    other: place(`https://m.facebook.com/story.php?story_fbid=${posts.suka.id}&id=${posts.suka.author.id}`, posts.suka.id, 'page'),
  },
} satisfies Record<string, Surface>

export type SurfaceName = keyof typeof surfaces

/** What a cell on a surface says of where it is. */
export const whereabouts = (name: SurfaceName): { readonly surface: string; readonly note?: string } => {
  const { name: surface, note }: Surface = surfaces[name]
  return { surface, ...(note !== undefined && { note }) }
}
