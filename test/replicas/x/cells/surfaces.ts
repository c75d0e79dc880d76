import { posts, reposts, type Post } from '../posts'
import { article, dialog, id, path } from './select'

/** A post on a page, and what of it a person can aim at. */
export interface Place {
  readonly url: string
  readonly post: Post
  /** A control of this post's bar by test id. */
  readonly control: (testid: string) => string
  /** The share button, which has no test id. */
  readonly share: string
  /** The article to focus for shortcuts; none where the page itself is about the post. */
  readonly focusable?: string
}

/** A surface with a registrant's post and somebody else's on it. */
export interface Surface {
  readonly name: string
  readonly registrant: Place
  readonly other: Place
}

const shareIn = (bar: string): string => `${bar} > div:last-child [aria-haspopup="menu"]`

const inArticle = (url: string, post: Post, scope = ''): Place => {
  const where = `${scope}${article(post)}`
  return { url, post, control: (testid) => `${where} ${id(testid)}`, share: shareIn(`${where} [role="group"]`), focusable: where }
}

/** Two posts on one page, or on a page each. */
const listed = (name: string, url: string, registrant: Post, other: Post, scope?: string, otherUrl = url): Surface => ({
  name,
  registrant: inArticle(url, registrant, scope),
  other: inArticle(otherUrl, other, scope),
})

const photo = (post: Post): Place => {
  const bar = `${dialog} [role="group"]:not(article *)`
  return { url: `https://x.com${path(post)}/photo/1`, post, control: (testid) => `${bar} ${id(testid)}`, share: shareIn(bar) }
}

const video = (post: Post): Place => {
  const screen = id(`immersive-tweet-ui-content-container-${post.id}`)
  return {
    url: `https://x.com${path(post)}/mediaviewer`,
    post,
    control: (testid) => `${screen} ${id(testid)}`,
    share: shareIn(`${screen} [role="group"]`),
  }
}

const home = 'https://x.com/home'
const permalink = (post: Post): string => `https://x.com${path(post)}`
const firstColumn = `main section:first-child > ${id('multi-column-layout-column-content')} `

/** Every surface that shows posts. */
export const surfaces = {
  home: listed('home', home, posts.calon, posts.warga),
  twitter: listed('home-twitter.com', 'https://twitter.com/home', posts.calon, posts.fan),
  mobile: listed('home-mobile', 'https://mobile.x.com/home', posts.calon, posts.warga),
  reposted: listed('reposted', home, reposts.timByWarga, reposts.wargaByCalon),
  promoted: listed('promoted', home, posts.promotedBakal, posts.promotedShop),
  quoting: listed('quoting', home, posts.calonQuotesWarga, posts.unavailable),
  media: listed('media', home, posts.calonPhoto, posts.guru),
  scrolled: listed('further-down', home, posts.tim, posts.cards),
  permalink: listed('permalink', permalink(posts.calon), posts.calon, posts.warga, '', permalink(posts.warga)),
  parent: listed('parent', permalink(posts.wargaReplies), posts.calon, posts.wargaReplies),
  replies: listed('replies', permalink(posts.warga), posts.timReplies, posts.fanReplies),
  profile: listed('profile', 'https://x.com/calon_contoh', posts.calon, reposts.wargaByCalon),
  search: listed('search', 'https://x.com/search?q=contoh', posts.tim, posts.fan),
  notifications: listed('notifications', 'https://x.com/notifications', posts.timReplies, posts.fanReplies),
  list: listed('list', 'https://x.com/i/lists/77', posts.bakal, posts.kpu),
  community: listed('community', 'https://twitter.com/i/communities/1900000000000000077', posts.bakal, posts.twin),
  bookmarks: listed('bookmarks', 'https://x.com/i/bookmarks', posts.calonPhoto, posts.twin),
  pro: listed('pro-column', 'https://pro.x.com/home', posts.calon, posts.mentions, firstColumn),
  panel: listed(
    'photo-panel',
    `${permalink(posts.guru)}/photo/1`,
    posts.bakalReplies,
    posts.kpu,
    '#layers ',
    `${permalink(posts.calonPhoto)}/photo/1`,
  ),
  photo: { name: 'photo-modal', registrant: photo(posts.calonPhoto), other: photo(posts.guru) },
  video: { name: 'video', registrant: video(posts.calonVideo), other: video(posts.wargaVideo) },
} satisfies Record<string, Surface>

export type SurfaceName = keyof typeof surfaces
