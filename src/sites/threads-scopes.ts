import { attached, dateLink, heartName, inAttached, permalink, person, post } from './threads-anchors'
import { dialog } from './meta-words'
import type { Reader, Scope } from './schema'

const inner = `${post} ${post}`
const address: Reader = { in: 'page', take: 'url', as: 'permalink' }
const own = (find: string, as: Reader['as']): Reader => ({ find, not: post, take: 'href', as })
// The link around the date bears the author; "reposted by" links to somebody else and stands before the name.
// Without it several people may be named, and nobody is better than somebody else.
const author: Reader[] = [own(dateLink, 'permalink'), own(permalink, 'permalink'), { ...own(`${person}:has(img)`, 'account'), pick: 'only' }, { ...own(person, 'account'), pick: 'only' }]
const link = [own(dateLink, 'permalink'), own(permalink, 'permalink')]
/** "Balas ke nama…": an empty reply box says whom it answers. */
const asked = ['Balas ke ', 'Balas kepada ', 'Balas ', 'Reply to '].flatMap((after) => ['…', '...', ''].map((before): Reader => ({ find: '[aria-placeholder]', take: 'aria-placeholder', after, before, as: 'handle' })))

/** Whose things are on Threads. */
export const scopes: Scope[] = [
  {
    // Quoted cards have no menu: they carry no badge.
    name: 'post', select: post, sight: `${post} [aria-haspopup="menu"]`,
    author, post: link,
    quoted: [{ find: `${inner} ${permalink}`, take: 'href', as: 'permalink' }, { find: `${inner} ${person}`, take: 'href', as: 'account' }],
    badge: 'span a[href*="/@"]',
  },
  // A post that lost its box: the nearest one with a menu of its own, which quoted cards have not.
  { name: 'bare', alone: heartName, select: `div:has([aria-haspopup="menu"] svg[viewBox="0 0 24 24"]):has(${permalink}):not(:has(${post}))`, author, post: link },
  // The viewer of photos and videos has no post around its bar: the address names the post.
  { name: 'viewer', path: 'media', author: [address], post: [address] },
  { name: 'asked', select: 'div:has([aria-placeholder])', author: asked, post: [address] },
  { name: 'answered', select: dialog, author: [{ find: dateLink, not: `${inner}, ${attached}`, take: 'href', as: 'permalink' }, { find: permalink, not: `${inner}, ${attached}`, take: 'href', as: 'permalink' }, { find: `${post} ${person}`, not: `${inner}, ${attached}`, pick: 'only', take: 'href', as: 'account' }], post: [{ find: permalink, not: `${inner}, ${attached}`, take: 'href', as: 'permalink' }] },
  { name: 'attached', select: dialog, author: [{ find: inAttached(permalink), take: 'href', as: 'permalink' }, { find: inAttached(person), pick: 'only', take: 'href', as: 'account' }], post: [{ find: inAttached(permalink), take: 'href', as: 'permalink' }] },
  { name: 'thread', path: 'post', author: [address], post: [address] },
  { name: 'intent', path: 'intent', author: [{ in: 'page', take: 'param:url', as: 'address' }], post: [{ in: 'page', take: 'param:url', as: 'address' }] },
  { name: 'intent-user', path: 'intent', author: [{ in: 'page', take: 'param:username', as: 'handle' }], post: [] },
  // Rows of people: the nearest box with a portrait that leads to somebody. A heading makes it a profile.
  { name: 'person', alone: `${person}:has(img)`, select: `div:has(${person} img):not(:has(h1, ${post}))`, author: [{ find: `${person}:has(img)`, take: 'href', as: 'account' }], post: [] },
  { name: 'row', alone: `${person}:has(img)`, select: `div:has(${person}):not(:has(h1, ${post}))`, author: [{ find: person, take: 'href', as: 'account' }], post: [] },
  { name: 'profile', author: [{ in: 'page', take: 'url', as: 'account' }], post: [] },
]
