import { commentBox, dateLink, heart, largeHeart, person, portrait, reelsLink, small, third } from './instagram-anchors'
import { dialog } from './meta-words'
import type { Reader, Scope } from './schema'

const address: Reader = { in: 'page', take: 'url', as: 'account' }
const first: Reader = { find: 'a[href]', take: 'href', as: 'account' }

// Several people named in a header made the post together; who passed it on is named in a sentence. The date's address bears the author where it bears anybody.
const author: Reader[] = [
  { find: 'header a[href]', not: 'ul', bare: true, pick: 'every', take: 'href', as: 'account' },
  { find: 'header a[href]', not: 'ul', take: 'href', as: 'account' },
  { find: dateLink, take: 'href', as: 'account' },
  { find: reelsLink, take: 'href', as: 'account' },
  { find: portrait, take: 'href', as: 'account' },
  first,
]
/** Of three and more authors the header names one, "dan 2 lainnya"; the data that came with the page names all. */
const together: Reader[] = [{ find: 'script[type="application/json"]', data: { id: 'code', list: 'coauthor_producers' }, take: 'username', as: 'handle' }]
const post: Reader[] = [
  { find: dateLink, take: 'href', as: 'permalink' },
  { find: 'a[href*="/liked_by"]', take: 'href', as: 'permalink' },
  { in: 'page', take: 'url', as: 'permalink' },
]
// A post without its article: what holds a byline or media and the icons as well. Media alone may name whoever is tagged in them.
const item = `:is(main, [role="main"]) div:has(header, video, [role="group"], img[srcset]):has(a[href]):has(${third}, ${heart}):not(:has([role="textbox"], article))`
/** A page with one post on it and no article around it: the address may name the author, and always names the post. */
const page = (path: string): Scope => ({ name: `page-${path}`, select: 'main, [role="main"]', path, author: [address, ...author], ids: together, post: [{ in: 'page', take: 'url', as: 'permalink' }] })

/** Whose things are on Instagram. */
export const scopes: Scope[] = [
  // The address names whose story it is, and a header link whose highlight.
  { name: 'story', path: 'stories', author: [address, { in: 'page', find: 'section header a[href], header a[href]', take: 'href', as: 'account' }, { in: 'page', find: `section ${person}`, take: 'href', as: 'account' }], post: [{ in: 'page', take: 'url', as: 'permalink' }] },
  { name: 'live', path: 'live', author: [address], post: [] },
  { name: 'article', select: 'article', author, ids: together, post, badge: 'span a[href]' },
  { name: 'modal', select: `${dialog}:has(header, article, video)`, author, ids: together, post },
  page('p'), page('reel'), page('tv'),
  { name: 'reels', select: item, path: 'reels', author: [{ find: reelsLink, take: 'href', as: 'account' }, ...author], post: [{ in: 'page', take: 'url', as: 'permalink' }], badge: reelsLink, sight: `main ${reelsLink}` },
  { name: 'item', alone: largeHeart, select: item, author, ids: together, post },
  // Comments to a reel open beside the feed: the reel on the screen is meant.
  { name: 'reels-shown', shown: true, select: `main div:has(video, [role="group"]):has(${reelsLink})`, path: 'reels', author: [{ find: reelsLink, take: 'href', as: 'account' }], post: [{ in: 'page', take: 'url', as: 'permalink' }] },
  {
    name: 'comment', below: true, alone: `[role="button"] ${small}`, select: commentBox,
    author: [{ find: person, take: 'href', as: 'account' }], post: [{ find: 'a[href*="/c/"]', take: 'href', as: 'permalink' }],
  },
  // Rows of people, hover cards, bylines: the nearest box that names anybody.
  { name: 'row', alone: `${person}:has(img)`, select: `:is(div, li, span):has(${person}):not(:has(article, main))`, author: [{ find: person, take: 'href', as: 'account' }], post: [] },
  { name: 'card', select: `li:has(${person})`, author: [{ find: person, take: 'href', as: 'account' }], post: [] },
  { name: 'profile', select: ':is(main, [role="main"]) header', author: [address], post: [] },
]
