import type { Control } from './schema'

/** The button around an icon, or the icon itself where it is the button; never both. */
const button = (icon: string) => `button:has(${icon}), [role="button"][aria-pressed]:has(${icon}), [role="button"]:has(> ${icon}), ${icon}:is(button, [role="button"])`
const drawn = ':not([aria-haspopup]):has(svg)'
/** One of the column beside a video, known by nothing but its place, its picture and what it counts. */
const counting = (state: string) => `article [${state}]${drawn}:has(strong)`
const pressed = '[aria-pressed="true"]'
const red = ':is([fill="#FE2C55" i], [fill*="254, 44, 85"], [fill*="255, 59, 92"], [style*="254, 44, 85"], [style*="255, 43, 85"], [style*="255, 59, 92"])'
const heart = ':is([data-e2e="like-icon"], [data-e2e="browse-like-icon"])'
const heartShape = 'path[d^="M24 9.44c3.2-4.03"]'
const share = ':is([data-e2e$="share-icon"], [data-e2e="share-btn"])'
// Leads to the list of friends; a panel is remembered by what opened it, a row under the video stands with it.
const message = '[data-e2e="share-message"]'
const messageRow = '[data-e2e="video-share-message"], #icon-element-message'
const repost = '[data-e2e="share-repost"], [data-e2e="video-share-repost"], [data-e2e="browse-repost"], #icon-element-repost'

// The exits of the share panel. Copying the address or the code for embedding sends nothing to anybody.
const quiet = ['icon', 'count', 'group', 'button', 'btn', 'repost', 'copy', 'link', 'embed', 'more', 'send', 'message', 'friend']
const exits = `:is([data-e2e^="share-"], [data-e2e^="video-share-"], [id^="icon-element-"]):not(${quiet.map((word) => `[data-e2e*="${word}"]`).join(', ')}, [id$="-repost"], [id$="-copy"], [id$="-embed"])`
const elsewhere = ['wa.me', 'whatsapp.com/send', 'facebook.com/', 'twitter.com/', 'x.com/intent', 't.me/share', 'telegram.me/share', 'line.me/'].map((host) => `[role="dialog"] a[href*="${host}"]`).join(', ')

const liked = `${pressed}, :has(${pressed}), :has(${red})`
const videos = ['item', 'viewer', 'video', 'browsed', 'address', 'story', 'live']
const about = ['item', 'viewer', 'browsed', 'shown', 'video', 'address', 'story']
const owner = ['row', 'item', 'viewer', 'video', 'profile', 'live', 'address', 'story']

// One entry takes a repost back too: its words are all that tells, in the languages they were read in (docs).
const reposted = {
  is: ['移除转发', '再投稿を削除', '리포스트 삭제', 'remover republicação', 'eliminar la publicación compartida', 'erneute veröffentlichung entfernen', 'supprimer la republication'],
  starts: ['remove', 'hapus', 'batalkan', 'undo'],
}

/** What can be pressed on TikTok. Entries that match more come after those that match less. */
export const controls: Control[] = [
  {
    name: 'comment-like',
    select: '[class*="DivLikeContainer"], [data-e2e="comment-like-icon"], :has(> [data-e2e="comment-like-count"]), [class*="DivComment"] [aria-pressed]:is([role="button"], button)',
    on: `${pressed}, :has(${red}), ${pressed} *`,
    does: 'like', scopes: ['comment'],
  },
  {
    name: 'like',
    select: `${button(heart)}, button:has(:is([data-e2e="like-count"], [data-e2e="browse-like-count"])), [data-e2e="like-btn"], [data-e2e="like-button"], [data-e2e^="live-"][data-e2e*="-like"]:not([data-e2e$="count"])`,
    on: liked, does: 'like', scopes: videos,
  },
  {
    // A heart that lost its name is still drawn, counts, stays pressed, or says so.
    name: 'like-shape',
    select: `[aria-pressed]:is(button, [role="button"]):has(${heartShape}), ${counting('aria-pressed')}, article button[aria-label^="Like video" i]${drawn}, article button[aria-label^="Sukai video" i]${drawn}`,
    // Saving can stay pressed and count too, and asks where to.
    not: '[aria-haspopup]',
    on: liked, does: 'like', scopes: videos,
  },
  {
    // Twice on the video likes and never takes a like back.
    name: 'media',
    select: '[data-e2e="feed-video"], [id^="media-card-"], [id^="xgwrapper-"], [data-e2e="browse-video"], [data-e2e="detail-video"], [class*="DivVideoPlayer"], [class*="DivBasicPlayer"], [data-e2e="live-player"], [class*="DivLivePlayer"], video',
    onInside: `${pressed}${heart}, ${pressed} ${heart}, ${heart} ${red}`,
    double: true, unmarked: true,
    does: 'like', scopes: videos,
  },
  { name: 'share', select: `${button(share)}, ${counting('aria-expanded')}`, does: 'share', scopes: [...about, 'live', 'profile'], opens: 'share', hover: 'share', unmarked: true },
  { name: 'message-row', select: messageRow, does: 'share', scopes: about, opens: 'share', unmarked: true },
  { name: 'message', select: message, does: 'share', scopes: [], family: 'share', opens: 'share', unmarked: true },
  { name: 'repost', select: repost, onInside: '[data-e2e="repost-action-tag"]', onLabel: reposted, does: 'repost', scopes: about },
  { name: 'repost-remembered', select: repost, onLabel: reposted, does: 'repost', scopes: [], family: 'share' },
  { name: 'repost-words', select: '[role="dialog"] :is(button, [role="button"], a)', label: { is: ['repost', 'posting ulang'] }, does: 'repost', scopes: [], family: 'share' },
  { name: 'exit', select: exits, does: 'share', scopes: about },
  { name: 'exit-remembered', select: exits, does: 'share', scopes: [], family: 'share' },
  { name: 'exit-elsewhere', select: elsewhere, does: 'share', scopes: [], family: 'share' },
  { name: 'send', select: '[role="dialog"] button, [role="dialog"] [role="button"]', label: { is: ['send', 'kirim'] }, does: 'send', scopes: [], family: 'share' },
  { name: 'reply', select: '[data-e2e^="comment-reply"], [class*="SpanReplyButton"]', does: 'reply', scopes: ['comment'], opens: 'reply', composer: true, unmarked: true },
  { name: 'reply-words', select: '[class*="DivCommentSubContent"] :is(button, [role="button"])', label: { is: ['reply', 'balas'] }, does: 'reply', scopes: ['comment'], opens: 'reply', composer: true, unmarked: true },
  {
    name: 'follow',
    select: '[data-e2e$="-follow"]:not([data-e2e^="nav"]), [data-e2e="follow-button"], [data-e2e="follow-icon"], button[class*="FollowButton"], article a[href*="/@"] + button:has(svg)',
    on: `${pressed}, :has(path[d^="M43 6.08"])`,
    onLabel: {
      is: ['following', 'friends', 'requested', 'unfollow', 'mengikuti', 'teman', 'berteman', 'diminta', 'berhenti mengikuti'],
      starts: ['following ', 'unfollow ', 'mengikuti ', 'berhenti mengikuti '],
    },
    does: 'follow', scopes: owner,
  },
  {
    // A follow button that lost its name still stands in a row of accounts or a profile's head, and says so.
    name: 'follow-words',
    select: 'li button, [role="dialog"] button, [data-e2e^="user-"] button, [data-e2e*="user-card"] button, [class*="UserContainer"] button, [class*="DivButton"] button, [class*="HeaderContainer"] button',
    label: { is: ['follow', 'follow back', 'ikuti', 'ikuti balik'] },
    does: 'follow', scopes: ['row', 'profile'],
  },
]
