import type { Composer, Reader, SitePack } from './schema'
import { controls } from './tiktok-controls'

// Descriptions, comments and the line "X reposted" name people who are not the author.
const others = '[data-e2e$="video-desc"], [data-e2e^="desc-span"], [class*="DivDesc"], [class*="DivVideoDesc"], [data-e2e*="repost"], [class*="DivComment"], [data-e2e^="comment-"]'
const profileLink = 'a[href*="/@"]'
const article = 'article, [data-e2e="recommend-list-item-container"]'
const viewer = '[class*="DivBrowserModeContainer"]'
const viewers = [viewer, '[role="dialog"]', 'body']
const namedBy = (name: string) => `a[data-e2e^="${name}"], a:has([data-e2e^="${name}"]), [data-e2e^="${name}"] a[href]`

const permalinkInPage: Reader = { in: 'page', take: 'url', as: 'permalink' }
const accountInPage: Reader = { in: 'page', take: 'url', as: 'account' }
const author: Reader[] = [
  { find: namedBy('video-author-'), not: others, take: 'href', as: 'account' },
  { find: '[data-e2e="video-author-uniqueid"]', take: 'text', as: 'handle' },
]
const browsed: Reader = { find: namedBy('browse-user'), not: others, take: 'href', as: 'account' }
// Without names: the picture of the author is what a follow button follows, and where there is none the links must agree.
const linked: Reader[] = [
  { find: `${profileLink}:has(+ button)`, not: others, take: 'href', as: 'account' },
  { find: profileLink, not: others, pick: 'only', take: 'href', as: 'account' },
]
const post: Reader[] = [
  { find: 'a[href*="/video/"], a[href*="/photo/"]', not: others, take: 'href', as: 'permalink' },
  { find: '[id^="xgwrapper-0-"]', take: 'id', after: 'xgwrapper-0-', as: 'post' },
]

const commentName = '[data-e2e^="comment-username"]'
const commentRow = '[class*="DivCommentItemWrapper"], [class*="DivCommentItemContainer"], [class*="DivCommentObjectWrapper"], [data-e2e="comment-item"]'
const commenter: Reader[] = [
  { find: namedBy('comment-username'), take: 'href', as: 'account' },
  { find: namedBy('comment-avatar'), take: 'href', as: 'account' },
  { find: profileLink, not: '[data-e2e^="comment-level"]', take: 'href', as: 'account' },
]

const editable = ':is([contenteditable="true"], textarea, input[type="text"])'
const text = `:is([data-e2e="comment-input"], [data-e2e="comment-text"], [data-e2e="chat-room"], [data-e2e="enter-message"], [class*="DivComment"], [class*="DivInputEditor"], [class*="DivReply"]) ${editable}, ${editable}:is([data-e2e="comment-input"], [data-e2e="comment-text"])`
const send = '[data-e2e="comment-post"], [data-e2e="comment-post-button"], [class*="DivPostButton"], [class*="ArrowPostButton"]'
// The chat of a live names no button: it is what follows the box of its text.
const sendChat = `[data-e2e="chat-room"] [data-e2e*="send"], [data-e2e="chat-room"] :is(:has(> ${editable}), :has(> * > ${editable}), :has(> * > * > ${editable})) + :is(button, div):has(svg)`
const caption = ':is([data-e2e="caption_container"], .caption-editor) [contenteditable="true"]'
const about = ['item', 'viewer', 'browsed', 'shown', 'video', 'address', 'story']
const commented: Composer['targets'] = [{ does: 'comment', scopes: about }, { does: 'chat', scopes: ['live'] }]
const mentioned: Composer['mentions'] = { does: 'comment', read: [{ in: 'page', find: text, pick: 'every', take: 'text', as: 'mentions' }] }

/** TikTok, www.tiktok.com. Selectors, generations and doubts: docs/sites/tiktok.md. */
export const tiktok: SitePack = {
  site: 'tiktok',
  version: 1,
  checked: '2026-09-15',
  source: 'docs/sites/tiktok.md',
  origin: 'https://www.tiktok.com',
  signedIn: [{ in: 'page', find: 'a[data-e2e="nav-profile"], [data-e2e="nav-profile"] a', take: 'href', as: 'account' }],
  scopes: [
    {
      // An item of a feed: the author in the media card, the actions in a section beside it.
      name: 'item',
      select: `${article}, [class*="ArticleItemContainer"]`,
      author: [...author, browsed, ...linked],
      post,
      badge: '[data-e2e="video-author-uniqueid"], a[href*="/@"]',
    },
    {
      // The same without an article around it; a page full of items is none.
      name: 'video',
      select: `:has([data-e2e^="video-author-"]):not(:has(${article}))`,
      author: author.map((reader) => ({ ...reader, pick: 'only' })),
      post: [...post, permalinkInPage],
    },
    { name: 'viewer', select: viewer, author: [browsed, permalinkInPage, ...linked], post: [permalinkInPage] },
    // A viewer that lost its class, and a video's page until 2024: there is one at most.
    { name: 'browsed', author: [{ ...browsed, in: 'page' }], post: [permalinkInPage] },
    // What a panel beside the feed or a menu away from it is about.
    {
      name: 'shown',
      select: `${article}, ${viewer}`,
      shown: true,
      author: [...author, browsed, ...linked],
      post,
    },
    { name: 'address', author: [permalinkInPage], post: [permalinkInPage] },
    { name: 'story', path: 'story', author: [accountInPage], post: [] },
    { name: 'live', path: 'live', author: [accountInPage, { in: 'page', find: '[data-e2e="user-profile-uid"]', take: 'text', as: 'handle' }], post: [] },
    {
      // One comment; whatever holds a video's own controls too is more than one.
      name: 'comment', below: true,
      select: `${commentRow}, :has(${commentName}):not(body, :has(video, [data-e2e$="like-icon"], [data-e2e$="comment-icon"], [data-e2e="comment-post"]))`,
      author: commenter,
      post: [],
      badge: commentName,
      sight: commentName,
    },
    // The comment an answer is written under.
    { name: 'answered', select: commentRow, author: commenter, post: [] },
    {
      // A card or row of an account: the nearest box with links to one account and no other; what plays or talks is more than that.
      name: 'row',
      select: `:has(${profileLink}):not(html, body, #app, [id^="main-content"], :has(video, [data-e2e="chat-room"], ${commentName}, [id^="main-content"], h1[data-e2e], [data-e2e="user-title"], [data-e2e="user-subtitle"]))`,
      author: [{ find: profileLink, not: '[data-e2e="user-bio"]', pick: 'only', take: 'href', as: 'account' }],
      post: [],
    },
    {
      name: 'profile',
      // What lists its videos too is more than its head: accounts it suggests stand there.
      select: ':has([data-e2e="user-title"], [data-e2e="user-subtitle"], [data-e2e="followers-count"], h1):not(html, body, #app, :has(nav, [data-e2e^="nav-"], [role="tab"], [data-e2e$="-tab"]))',
      author: [accountInPage, { find: '[data-e2e="user-title"]', take: 'text', as: 'handle' }],
      post: [],
      badge: '[data-e2e="user-title"]',
      sight: '[data-e2e="user-title"]',
    },
  ],
  controls,
  composers: [
    {
      name: 'comment',
      within: `:has(${editable}):has(${send})`,
      submit: send,
      text,
      keys: ['Enter'],
      targets: [{ does: 'reply', scopes: ['answered'], family: 'reply', lasting: true }, ...commented],
      mentions: mentioned,
    },
    {
      name: 'bare',
      submit: `${send}, ${sendChat}`,
      text,
      keys: ['Enter'],
      targets: [{ does: 'reply', scopes: ['answered'] }, ...commented],
      mentions: mentioned,
    },
    {
      name: 'upload',
      submit: '[data-e2e="post_video_button"]',
      text: caption,
      keys: [],
      targets: [],
      mentions: { does: 'post', read: [{ in: 'page', find: caption, pick: 'every', take: 'text', as: 'mentions' }] },
    },
  ],
  // The keys act on the video that plays, wherever the focus is; before its buttons are drawn its media stand for it.
  shortcuts: [
    { key: 'l', control: 'like', viewers, midmost: true },
    { key: 'l', control: 'like-shape', viewers, midmost: true },
    { key: 'l', control: 'media', viewers, midmost: true },
  ],
}
