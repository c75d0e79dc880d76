import type { SitePack } from './schema'

// A quoted post is a card inside the post that quotes it; what it holds belongs to somebody else.
const quoted = 'div[role="link"]'
// Until 2021 the name was on a box inside the article.
const tweet = 'article:is([data-testid="tweet"], :has([data-testid="tweet"]))'
const userId = (end: string) => [{ in: 'control', take: 'data-testid', before: end, as: 'numeric' }] as const
const permalinkInPage = [{ in: 'page', take: 'url', as: 'permalink' }] as const
const userName = '[data-testid^="User-Name"] a[href]'
const timeLink = 'a[href*="/status/"]:has(time)'
const avatar = '[data-testid^="UserAvatar-Container-"]'
const avatarPrefix = 'UserAvatar-Container-'
const viewers = ['#layers [aria-labelledby="modal-header"]', '#layers [data-testid="swipe-to-dismiss"]', '[data-testid="vss-scroll-view"]']

/** X, on x.com and twitter.com. Selectors, generations and doubts: docs/sites/x.md. */
export const x: SitePack = {
  site: 'x',
  version: 1,
  checked: '2026-08-18',
  source: 'docs/sites/x.md',
  origin: 'https://x.com',
  signedIn: [
    { in: 'page', find: '[data-testid="AppTabBar_Profile_Link"]', take: 'href', as: 'account' },
    { in: 'page', find: `[data-testid="SideNav_AccountSwitcher_Button"] ${avatar}`, take: 'data-testid', after: avatarPrefix, as: 'handle' },
  ],
  scopes: [
    {
      name: 'tweet',
      select: tweet,
      author: [
        { find: userName, not: quoted, take: 'href', as: 'account' },
        { find: avatar, not: quoted, take: 'data-testid', after: avatarPrefix, as: 'handle' },
        { find: timeLink, not: quoted, take: 'href', as: 'permalink' },
        { find: 'div[data-testid="tweet"] a[href]', not: quoted, take: 'href', as: 'account' },
      ],
      post: [
        { find: timeLink, not: quoted, take: 'href', as: 'permalink' },
        { find: 'a[href$="/analytics"]', not: quoted, take: 'href', as: 'permalink' },
      ],
      quoted: [
        { find: `${quoted} ${avatar}`, take: 'data-testid', after: avatarPrefix, as: 'handle' },
        { find: `${quoted} [data-testid="User-Name"] [tabindex="-1"]`, take: 'text', as: 'mention' },
        { find: `${quoted} a[href*="/status/"]`, take: 'href', as: 'permalink' },
      ],
      badge: '[data-testid="User-Name"]',
    },
    {
      name: 'immersive',
      select: '[data-testid^="immersive-tweet-ui-content-container-"]',
      author: [{ find: 'a[href]', take: 'href', as: 'account' }, ...permalinkInPage],
      post: [{ in: 'scope', take: 'data-testid', after: 'immersive-tweet-ui-content-container-', as: 'post' }],
    },
    // Photo and video viewers, article reader: an action bar with no post around it. The address names the post.
    { name: 'address', author: [...permalinkInPage], post: [...permalinkInPage] },
    {
      name: 'follow-label',
      author: [{ in: 'control', take: 'aria-label', as: 'mention' }, { in: 'control', take: 'text', as: 'mention' }],
      ids: [...userId('-follow'), ...userId('-subscribe')],
      post: [],
    },
    {
      name: 'user',
      select: '[data-testid="UserCell"]',
      author: [{ find: 'a[href]', take: 'href', as: 'account' }, { find: avatar, take: 'data-testid', after: avatarPrefix, as: 'handle' }],
      ids: [...userId('-follow'), ...userId('-subscribe')],
      post: [],
      badge: 'a[href]:not([tabindex="-1"])',
    },
    {
      name: 'card',
      select: '[data-testid="HoverCard"]',
      author: [{ find: 'a[href$="/following"]', take: 'href', as: 'account' }, { find: 'a[href]', take: 'href', as: 'account' }],
      ids: [...userId('-follow'), ...userId('-subscribe')],
      post: [],
    },
    {
      name: 'profile',
      author: [{ in: 'page', take: 'url', as: 'account' }],
      ids: [...userId('-follow'), ...userId('-subscribe')],
      post: [],
    },
    {
      // The post a composer in a dialog answers stands above its text box.
      name: 'answered',
      select: '[role="dialog"]',
      author: [
        { find: `${tweet} ${userName}`, not: quoted, pick: 'last-before', take: 'href', as: 'account' },
        { find: `${tweet} ${avatar}`, not: quoted, pick: 'last-before', take: 'data-testid', after: avatarPrefix, as: 'handle' },
      ],
      post: [{ find: `${tweet} ${timeLink}`, not: quoted, pick: 'last-before', take: 'href', as: 'permalink' }],
    },
    {
      // The post a composer quotes is a card without an article around it, or only an address.
      name: 'attached',
      select: '[role="dialog"]',
      author: [
        { find: 'a[href*="/status/"]', not: tweet, take: 'href', as: 'permalink' },
        { find: `[data-testid="User-Name"]`, not: tweet, take: 'text', as: 'mention' },
        { in: 'page', take: 'param:url', as: 'permalink' },
      ],
      post: [{ find: 'a[href*="/status/"]', not: tweet, take: 'href', as: 'permalink' }, { in: 'page', take: 'param:url', as: 'permalink' }],
    },
    {
      // The inline reply box of a permalink answers the post of the address, or the focused one under /i/status/.
      name: 'focused',
      path: 'status',
      author: [
        ...permalinkInPage,
        { in: 'page', find: `${tweet}[tabindex="-1"] ${userName}`, not: quoted, take: 'href', as: 'account' },
      ],
      post: [...permalinkInPage],
    },
    {
      name: 'intent-post',
      author: [
        { in: 'page', find: `[role="dialog"] ${tweet} ${userName}`, not: quoted, take: 'href', as: 'account' },
        { in: 'page', find: 'a[href*="/status/{param:tweet_id}"]', take: 'href', as: 'permalink' },
        { in: 'page', find: `${tweet}[tabindex="-1"] ${userName}`, not: quoted, take: 'href', as: 'account' },
      ],
      post: [{ in: 'page', take: 'param:tweet_id', as: 'post' }],
    },
    {
      name: 'intent-user',
      author: [{ in: 'page', take: 'param:screen_name', as: 'handle' }, { in: 'page', take: 'param:user_id', as: 'numeric' }],
      ids: [{ in: 'page', take: 'param:user_id', as: 'numeric' }],
      post: [],
    },
  ],
  controls: [
    { name: 'like', select: '[data-testid="like"], [data-testid="unlike"]', on: '[data-testid="unlike"]', does: 'like', scopes: ['tweet', 'immersive', 'address'] },
    { name: 'repost-menu', select: '[data-testid="retweet"], [data-testid="unretweet"]', does: 'repost', scopes: ['tweet', 'immersive', 'address'], opens: 'menu' },
    { name: 'repost', select: '[data-testid="retweetConfirm"], [data-testid="repostConfirm"]', does: 'repost', scopes: [], family: 'menu' },
    { name: 'quote', select: '[role="menuitem"][href="/compose/post"], [role="menuitem"]:has([href="/compose/post"])', does: 'quote', scopes: [], family: 'menu', opens: 'compose', composer: true },
    { name: 'reply', select: '[data-testid="reply"]', does: 'reply', scopes: ['tweet', 'immersive', 'address'], opens: 'compose', composer: true },
    {
      name: 'share-menu',
      select: '[role="group"] [aria-haspopup="menu"]:not([data-testid])',
      does: 'share', scopes: ['tweet', 'immersive', 'address'], opens: 'share', unmarked: true,
    },
    {
      // The sheet that sends a post by direct message; its button counts only after a share menu was opened.
      name: 'send',
      select: '[role="dialog"] [data-testid*="Send"], [role="dialog"] [role="button"], [role="dialog"] button',
      label: { is: ['send', 'kirim'] },
      does: 'send', scopes: [], family: 'share',
    },
    { name: 'follow', select: '[data-testid$="-follow"]', does: 'follow', scopes: ['follow-label', 'user', 'card', 'profile'] },
    { name: 'subscribe', select: '[data-testid$="-subscribe"]', does: 'subscribe', scopes: ['follow-label', 'user', 'card', 'profile'] },
    { name: 'caret', select: '[data-testid="caret"]', does: 'follow', scopes: ['tweet'], opens: 'caret', unmarked: true },
    // In the menu of a post somebody and a plus: in any language.
    { name: 'follow-item-icon', select: '[role="menuitem"]:has(path[d*="zm13 4v3h2v-3h3V8h-3V5h-2v3h-3v2h3z"])', does: 'follow', scopes: ['follow-label'], family: 'caret' },
    { name: 'follow-item', select: '[role="menuitem"]', label: { starts: ['follow @', 'ikuti @'] }, does: 'follow', scopes: ['follow-label'], family: 'caret' },
    { name: 'intent-like', select: '[data-testid="confirmationSheetConfirm"]', path: '/intent/like', does: 'like', scopes: ['intent-post'], awaits: true },
    { name: 'intent-favorite', select: '[data-testid="confirmationSheetConfirm"]', path: '/intent/favorite', does: 'like', scopes: ['intent-post'], awaits: true },
    { name: 'intent-repost', select: '[data-testid="confirmationSheetConfirm"]', path: '/intent/retweet', does: 'repost', scopes: ['intent-post'], awaits: true },
    { name: 'intent-follow', select: '[data-testid="confirmationSheetConfirm"]', path: '/intent/follow', does: 'follow', scopes: ['intent-user', 'follow-label'] },
    { name: 'intent-user', select: '[data-testid="confirmationSheetConfirm"]', path: '/intent/user', does: 'follow', scopes: ['intent-user', 'follow-label'] },
  ],
  composers: [
    {
      name: 'dialog',
      within: '[role="dialog"]',
      submit: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
      text: '[data-testid^="tweetTextarea_"]',
      keys: ['Control+Enter'],
      targets: [
        { does: 'reply', scopes: ['answered'], family: 'compose' },
        { does: 'quote', scopes: ['attached'], family: 'compose' },
      ],
      mentions: { does: 'post', read: [{ find: '[data-testid^="tweetTextarea_"]', pick: 'every', take: 'text', as: 'mentions' }] },
    },
    {
      name: 'inline',
      submit: '[data-testid="tweetButtonInline"], [data-testid="tweetButton"]',
      text: '[data-testid^="tweetTextarea_"]',
      keys: ['Control+Enter'],
      targets: [
        { does: 'reply', scopes: ['focused'] },
      ],
      mentions: { does: 'post', read: [{ in: 'page', find: '[data-testid^="tweetTextarea_"]', pick: 'every', take: 'text', as: 'mentions' }] },
    },
  ],
  shortcuts: [
    { key: 'l', control: 'like', post: tweet, viewers },
    { key: 't', control: 'repost-menu', post: tweet, viewers },
    { key: 'r', control: 'reply', post: tweet, viewers },
    { key: 's', control: 'share-menu', post: tweet, viewers },
  ],
}
