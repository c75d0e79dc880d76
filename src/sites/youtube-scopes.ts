import type { Reader, Scope } from './schema'
import { channelHead, channelRow, comment, enclosed, inside, metadata, owner, player, popups, post, postThread, reel, row, shorts, subscribeBox, thread, watchPage } from './youtube-anchors'

const account = (find: string, more: Partial<Reader> = {}): Reader => ({ find, take: 'href', as: 'account', ...more })
const permalink = (find: string, more: Partial<Reader> = {}): Reader => ({ find, take: 'href', as: 'permalink', ...more })
const addressed: Reader = { in: 'page', take: 'url', as: 'permalink' }
const channelOfAddress: Reader = { in: 'page', take: 'url', as: 'account' }

const names = ['#author-text[href]', '#author-text a[href]', '#header-author a[href]', 'yt-post-header a[href]']
const mobileName = 'a.comment-title[href], .comment-header a[href]:not([href*="lc="])'
const name = names.join(', ')
const face = 'a[href]#author-thumbnail, #author-thumbnail a[href], a[href]#author-thumbnail-button, a.comment-icon-container[href], .comment-icon-container a[href]'
const anyChannel = 'a[href^="/@"], a[href^="/channel/"]'
const written = '#content, #content-text, #description, #description-text, .comment-text, .metadata-snippet-container'

// Videos by several channels name each of them; any counts.
const owners = account(owner.join(', '), { pick: 'every' })
/** The same without a watch page around the control. A page that was left stays mounted, hidden. */
const ownersOf = (where: 'page' | 'top'): Reader[] => [
  account(inside('ytd-page-manager > :not([hidden])', owner), { in: where, pick: 'every' }),
  account(owner.join(', '), { in: where, not: '[hidden]', pick: 'only' }),
]
// Data for search engines is as old as the page's first load, so it counts only where it names the video of the address.
const channelIds: Reader[] = [{ in: 'page', find: '[itemtype$="/VideoObject"]:has(> meta[content="{param:v}"]) > meta[itemprop="channelId"]', take: 'content', as: 'channel' }]
/** A chat tells its channel in the parameters alone that a message is sent with. */
const chatChannel: Reader[] = [
  { in: 'page', find: 'script:not([src])', pick: 'only', take: 'text', past: ['sendLiveChatMessageEndpoint', '"params":"'], as: 'encoded-channel' },
]
const video: Reader[] = [addressed, { in: 'scope', take: 'video-id', as: 'post' }]

const reelBar = ['yt-reel-channel-bar-view-model a[href]', 'ytd-reel-player-header-renderer a[href]', '#channel-info a[href]', 'ytd-channel-name a[href]', '.reel-player-header a[href]']
const reelPanel = ['#metapanel a[href]', 'yt-reel-metapanel-view-model a[href]']
// Titles of Shorts name others with links.
const title = 'yt-shorts-video-title-view-model, h2, h3, #description, ytd-comments, #comments'
const reelAuthor: Reader[] = [reelBar, reelPanel].map((one) => account(one.join(', '), { not: title }))

const rowAuthor: Reader[] = [
  account('ytd-channel-name a[href], #channel-name a[href], #byline a[href]', { pick: 'every' }),
  account('yt-content-metadata-view-model a[href], yt-decorated-avatar-view-model a[href], yt-avatar-stack-view-model a[href], #channel-info a[href]', { pick: 'every' }),
  account(anyChannel, { not: written, pick: 'only' }),
]
const rowPost: Reader[] = [permalink('a[href*="/watch?v="], a[href^="/shorts/"]')]

const handleRow: Reader[] = [{ find: 'yt-content-metadata-view-model, #channel-handle', take: 'text', as: 'mention' }]

export const scopes: Scope[] = [
  {
    name: 'comment', below: true,
    select: comment,
    author: [account(name, { not: '#content, #content-text' }), account(mobileName), account(face), account(anyChannel, { not: written, pick: 'only' })],
    post: [{ find: 'a[href*="lc="]', not: '#content-text', take: 'href', query: 'lc', as: 'post' }],
    badge: '#author-text, #header-author, a[href]',
  },
  // Replies stand beside the comment they answer: the thread says whose it is while one person alone has written in it.
  { name: 'thread', select: thread, author: [account(`${name}, ${mobileName}`, { pick: 'only' })], post: [] },
  {
    name: 'post',
    select: post,
    author: [account(name, { not: enclosed }), account(face, { not: enclosed }), account(anyChannel, { not: `${enclosed}, ${written}`, pick: 'only' })],
    post: [permalink('a[href^="/post/"], a[href*="lb="]', { not: `${enclosed}, #content-text` }), addressed],
    quoted: [
      account(inside('#original-post', names)),
      ...['ytd-shared-post-renderer ytd-backstage-post-renderer', 'ytd-shared-post-renderer ytd-post-renderer'].map((one) => account(inside(one, names))),
      account(inside('#content-attachment', [...names, 'ytd-channel-name a[href]', 'yt-content-metadata-view-model a[href]'])),
    ],
    badge: '#author-text, #header-author',
  },
  { name: 'post-thread', select: postThread, author: [account(name, { pick: 'only' })], post: [permalink('a[href^="/post/"], a[href*="lb="]'), addressed] },
  // Comments on a post stand below it, on a page of its own.
  ...['post', 'community'].map((path): Scope => ({
    name: `${path}-page`,
    path,
    select: 'ytd-browse, ytm-browse, ytd-page-manager > *',
    author: [account(inside(`:is(${post})`, names), { not: enclosed, pick: 'only' }), account(inside(`:is(${post})`, ['#author-thumbnail a[href]']), { not: enclosed, pick: 'only' })],
    post: [addressed],
  })),
  { name: 'short', path: 'shorts', select: reel, author: reelAuthor, post: [addressed], badge: 'yt-reel-channel-bar-view-model, #channel-name' },
  {
    // Panels and bars beside the videos; several are mounted, one is active.
    name: 'shorts',
    path: 'shorts',
    select: shorts,
    author: [
      ...[reelBar, reelPanel].map((one) => account(inside(`:is(${reel})[is-active]`, one), { not: title })),
      // The mobile site marks none as active; alone in the page it is the one.
      account(inside(`:is(${reel})`, reelBar), { not: title, pick: 'only' }),
    ],
    post: [addressed],
  },
  { name: 'short-shown', path: 'shorts', select: reel, shown: true, author: reelAuthor, post: [addressed] },
  { name: 'watch', select: metadata, author: [owners], ids: channelIds, post: video, badge: '#channel-name, .slim-owner-icon-and-title' },
  { name: 'watch-page', select: watchPage, author: [owners], ids: channelIds, post: video },
  ...['watch', 'live'].map((path): Scope => ({ name: `${path}-address`, path, author: ownersOf('page'), ids: channelIds, post: [addressed] })),
  { name: 'row', select: row, author: rowAuthor, post: rowPost, badge: 'ytd-channel-name, yt-content-metadata-view-model, ytm-badge-and-byline-renderer' },
  // On these tabs of a channel every video is its own, and no row names it.
  ...['videos', 'shorts', 'streams'].map((path): Scope => ({ name: `${path}-tab`, path, select: row, author: [channelOfAddress], post: rowPost })),
  { name: 'channel-row', select: channelRow, author: [account(anyChannel, { not: written, pick: 'only' })], post: [], badge: '#channel-title, ytd-channel-name, a[href]' },
  { name: 'channel-head', select: channelHead, author: [channelOfAddress, ...handleRow], ids: handleRow, post: [], badge: 'yt-content-metadata-view-model, #channel-handle' },
  { name: 'channel-page', select: 'ytd-browse, ytm-browse', alone: subscribeBox, author: [channelOfAddress], post: [] },
  { name: 'channel-popup', select: popups, alone: subscribeBox, author: [channelOfAddress], post: [] },
  { name: 'channel-address', author: [channelOfAddress], post: [] },
  {
    name: 'playlist',
    path: 'playlist',
    select: `ytd-playlist-header-renderer, ytd-playlist-sidebar-renderer, ${channelHead}`,
    author: [account(`#owner-text a[href], yt-avatar-stack-view-model a[href], yt-content-metadata-view-model a[href], ${owner.join(', ')}`)],
    post: [{ in: 'page', take: 'param:list', as: 'post' }],
  },
  {
    name: 'player',
    select: player,
    author: [account('a.ytp-title-channel-logo[href], .ytp-title-expanded-heading a[href]')],
    post: [permalink('a.ytp-title-link[href]'), addressed],
  },
  { name: 'end-card', select: '.ytp-ce-element', author: [account('a[href*="/@"], a[href*="/channel/"]', { pick: 'only' })], post: [] },
  // Live chat is a frame of the watch page, which names the channel, or a window of its own.
  { name: 'stream', author: [...ownersOf('top'), ...chatChannel], ids: chatChannel, post: [{ in: 'top', take: 'url', as: 'permalink' }, addressed] },
]
