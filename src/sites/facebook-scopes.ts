import { comment, commenter, commentMark, group, heading, landmarks, likeMark, media, name, owner, permalink, person, press, rows, shareMark, text, unmarkedRows } from './facebook-anchors'
import type { Reader, Scope } from './schema'

// A group is nobody's author: where the member's link is not read, nobody is better.
const first = (find: string): Reader => ({ find, not: comment, take: 'href', as: 'person' })
const link = (find: string): Reader => ({ ...first(find), pick: 'first' })
/** The first link is nearly always the one; looking through all of them is for when it is not. */
const either = (find: string): Reader[] => [first(find), link(find)]
const url = (as: Reader['as']): Reader => ({ in: 'page', take: 'url', as })
const at = (find: string): Reader => ({ find, not: comment, pick: 'first', take: 'href', as: 'permalink' })
const commentId = (query: string): Reader => ({ find: `a[href*="${query}="]`, pick: 'first', take: 'href', query, as: 'post' })

// In the header of a group's post the group comes first and the author under it, by number.
const author = [
  ...either(`${name} a[href]:not([href*="/groups/"]), a[href*="/groups/"][href*="/user/"]`),
  ...either(`${heading}:not([href*="/groups/"])`),
  link(person),
  at(permalink),
]
const post = [at(permalink), at(media)]
// A shared post stands inside the one that shares it: a second name.
const shared = (title: string): Reader[] => [{ ...first(`${title} a[href]`), apart: title, not: `${comment}, ${text}` }]
const story = { author, post, alone: `${shareMark}, ${unmarkedRows}`, badge: `${name}, :is(h2, h3, h4)` }

const marks = `${shareMark}, ${commentMark}, ${likeMark}`
const written = `${name}:not([role="article"] *)`
const article = `[role="article"]:not(${comment})`
// Which label it is does not matter here: two of them are two videos.
const like = ['Like', 'Remove Like', 'Suka', 'Hapus Suka'].map((label) => `[aria-label="${label}" i]:not(ul *)`).join(', ')
const viewed = 'a[href]:not([href*="/reel"], [href*="/hashtag/"], [href*="/stories/"], [href*="/groups/"], [href*="l.php"], [href^="#"])'

/** A page of one video or one story among its neighbours: whose it is stands in the nearest part that names anybody. */
const viewer = (path: string): Scope[] => [
  { name: path, path, holds: [owner], without: '[role="banner"]', alone: like, author: [link(owner)], post: [at('a[href*="/reel/"]'), url('permalink')] },
  { name: `${path}-link`, path, holds: [viewed], without: '[role="banner"]', alone: like, author: [{ ...link(viewed), pick: 'only' }], post: [at('a[href*="/reel/"]'), url('permalink')] },
]
/** A photo beside a column that says whose it is; the address of some names the owner as well. */
const photo = (path: string): Scope => ({
  name: path, path, holds: ['[role="complementary"]'],
  author: [link(`[role="complementary"] ${heading}`), link(`[role="complementary"] a[href]:not(${comment} *)`), url('permalink')],
  post: [url('permalink')],
})
const videos = ['reel', 'reels', 'watch', 'videos', 'stories', 'photo', 'photos'].flatMap(viewer).filter(({ name: one }) => !/^photos?$/.test(one))
const photos = ['photo', 'photos'].map(photo)

/** Everything that can be a post, in order; the first that names somebody decides. */
// The address of a video names its owner where the page does not; only then a name that stands alone is taken.
const [owned, alone] = [false, true].map((wanted) => videos.map((one) => one.name).filter((one) => one.endsWith('-link') === wanted)) as [string[], string[]]
export const posts = ['article', 'post', 'heading', ...photos.map((one) => one.name), ...owned, 'address', ...alone]
export const comments = ['comment', 'comment-link']

// A name with text; a row of faces names several people and then says nothing.
const named = 'a[href]:not(:has(img, image), [href*="/hashtag/"])'
const header = 'h1, [role="tablist"], a[href*="/followers"]'

const row = (name: string, holds: string, find: string): Scope =>
  ({ name, holds: [holds], without: `${landmarks}, ${header}`, author: [{ find, pick: 'only', take: 'href', as: 'person' }], post: [] })

const commentLink = commenter.replace('a[href]', 'a[href*="comment_id="]')

// What is shared may be on any site.
const linked = ['u', 'href', 'link'].map((key): Reader => ({ take: `param:${key}`, as: 'address' }))

export const scopes: Scope[] = [
  { name: 'comment', below: true, select: comment, author: either(commenter), post: [commentId('reply_comment_id'), commentId('comment_id')], badge: 'a[href]:not([aria-hidden="true"])' },
  {
    name: 'comment-link', below: true,
    holds: [commentLink], without: landmarks,
    author: [link(commentLink)],
    post: [commentId('reply_comment_id'), commentId('comment_id')],
  },
  { name: 'article', select: `[aria-posinset]:has(a[href]), ${article}, [role="feed"] > div`, ...story, shared: shared(':is(h2, h3, h4, h5)'), sight: `[aria-posinset], ${article}` },
  { name: 'post', holds: [written, marks], without: landmarks, ...story, shared: shared(name), sight: `${written}, ${shareMark}` },
  { name: 'heading', holds: [heading, `${marks}, ${press} + ${press}`], without: landmarks, author, post, alone: rows(), shared: shared(':is(h2, h3, h4, h5)') },
  ...photos,
  ...videos,
  // The comments of a film stand below it, outside of what holds both, and other films come after them.
  { name: 'above', path: 'watch', select: '[role="main"]', author: [{ find: owner, not: comment, pick: 'last-before', take: 'href', as: 'account' }], post: [url('permalink')] },
  { name: 'address', select: '[role="main"]', alone: like, author: [url('permalink')], post: [url('permalink')] },
  { name: 'm-address', author: [url('permalink')], post: [url('permalink')] },
  row('row', 'a[href]', named),
  // Whose face stands there, where a row names somebody besides ("invited by …").
  row('faced', 'a[href] :is(img, image)', 'a[href]:has(img, image)'),
  { name: 'name', select: name, author: [link(person), { ...link(group), as: 'account' }], post: [] },
  { name: 'group-row', holds: [group], without: `${landmarks}, h1, [role="tablist"]`, author: [{ find: group, pick: 'only', take: 'href', as: 'account' }], post: [] },
  { name: 'profile', author: [url('person')], post: [] },
  { name: 'group', path: 'groups', author: [url('account'), { in: 'page', find: `h1 ${group}`, take: 'href', as: 'account' }], post: [] },
  { name: 'event', path: 'events', select: '[role="main"]', author: [{ find: named, pick: 'first', take: 'href', as: 'account' }], post: [] },
  { name: 'linked', author: linked, post: linked },
]
