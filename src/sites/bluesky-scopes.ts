import { answered, composing, fields, heart, permalink, portrait, portraitBox, post, profile, quoted } from './bluesky-anchors'
import type { Reader, Scope } from './schema'

const own = (find: string, take: string, as: Reader['as']): Reader => ({ find, not: quoted, take, as })
const address: Reader = { in: 'page', take: 'url', as: 'permalink' }
const account: Reader = { in: 'page', take: 'url', as: 'account' }
// The link around a post's time bears its author; "reposted by" links to somebody else and stands before it.
const link = own(permalink, 'href', 'permalink')
const did = own(portrait, 'src', 'account')
const handleIn = (start: string): Reader => ({ in: 'scope', take: 'data-testid', after: start, as: 'handle' })
const labelled = ['Follow ', 'Ikuti '].map((after): Reader => ({ in: 'control', take: 'aria-label', after, as: 'handle' }))

/** Whose things are on Bluesky. Handles change and DIDs do not: where both are on the page, both are read. */
export const scopes: Scope[] = [
  {
    name: 'post', select: post,
    author: [handleIn('feedItem-by-'), handleIn('postThreadItem-by-'), link, own(`${profile}:has(${portraitBox}, img)`, 'href', 'account')],
    ids: [did], post: [link],
    quoted: [
      { find: '[aria-label^="Post by "]', take: 'aria-label', after: 'Post by ', as: 'handle' },
      { find: `:is(${quoted}) ${permalink}`, take: 'href', as: 'permalink' },
      { find: `:is(${quoted}) ${portrait}`, take: 'src', as: 'account' },
    ],
    // By the time in lists, by the name on the post's own page: "reposted by" has neither place.
    badge: `:is([data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"][role]) ${permalink}, [data-testid^="postThreadItem-by-"]:not([role]) ${profile}:not(:has(img, svg))`,
  },
  // A post that lost its test id: the nearest box with one heart and a link to a post.
  { name: 'bare', alone: heart, select: `div:has(${permalink}):has(${heart})`, author: [link], ids: [did], post: [link] },
  { name: 'thread', path: 'post', author: [address], post: [address] },
  // An account in a list is a link around everything that is said of it; the handle stands below the name.
  { name: 'row', select: profile, author: [{ take: 'href', as: 'account' }], ids: [{ find: '* + div[dir="auto"]', take: 'text', as: 'handle' }, { find: portrait, take: 'src', as: 'account' }], post: [] },
  { name: 'header', path: 'profile', select: 'div:has([data-testid="profileHeaderAviButton"])', author: [account], ids: [...labelled, { find: '[data-testid="profileHeaderAviButton"] img', take: 'src', as: 'account' }], post: [] },
  // What it shows beside may be the portraits of followers one knows: of several none is meant.
  { name: 'card', select: `div:has(${profile}[href$="/followers"])`, author: [{ find: `${profile}[href$="/followers"]`, take: 'href', as: 'account' }], ids: [{ find: portrait, not: '[href$="/known-followers"]', pick: 'only', take: 'src', as: 'account' }], post: [] },
  { name: 'labelled', author: labelled, post: [] },
  { name: 'profile', path: 'profile', author: [account], post: [] },
  // A composer shows neither handle nor link of the post it answers, but the portrait.
  { name: 'answered', select: composing, author: [{ find: `${answered} > :first-child ${portrait}`, take: 'src', as: 'account' }], post: [] },
  { name: 'attached', select: composing, author: [{ find: `:has(${fields}) ~ * ${permalink}`, take: 'href', as: 'permalink' }, { find: `:has(${fields}) ~ * ${portrait}`, take: 'src', as: 'account' }], post: [{ find: `:has(${fields}) ~ * ${permalink}`, take: 'href', as: 'permalink' }] },
  { name: 'embedded', path: 'messages', author: [{ in: 'page', take: 'param:embed', after: 'at:/', as: 'permalink' }], post: [{ in: 'page', take: 'param:embed', after: 'at:/', as: 'permalink' }] },
]
