import type { Site } from './types'

/** What an address can carry: handle, numeric id, channel id, group, post. */
export type Slot = 'u' | 'n' | 'c' | 'g' | 'p'

/** One shape of address: slots are named groups of the path, or parameters, each of which must occur exactly once. */
export type Route = readonly [path: RegExp, query?: Readonly<Record<string, Slot>>]

export interface SiteUrls {
  /** The site's name as people write it, on every screen. */
  readonly name: string
  /** Where relative links on this site lead. */
  readonly home: string
  readonly hosts: RegExp
  /** Hosts whose paths stand for a path of the site: [host, what to put before the path]. */
  readonly alias?: readonly [host: RegExp, prefix: string]
  /** What a handle may look like, without @, in any case. Non-ASCII letters never pass. */
  readonly handle: RegExp
  /** What the site's own id may look like; absent: up to 20 digits, null: it has none. */
  readonly id?: RegExp | null
  /** What follows the @ where a text names somebody; absent: letters, digits, `_` and `.`. */
  readonly mention?: RegExp
  /** First path segments, and so names, that are pages of the site and never an account. */
  readonly reserved?: RegExp
  /** Tried in order; the first that fits decides. */
  readonly routes: readonly Route[]
}

const parts: Record<string, string> = {
  U: '(?<u>[^/]+)', N: '(?<n>\\d+)', C: '(?<c>[^/]+)', G: '(?<g>[^/]+)',
  D: '(?<p>\\d+)', P: '(?<p>[\\w-]+)', F: '(?<p>\\d+|pfbid\\w+)', V: '(?<p>[\\w-]{11})',
  O: '(?:(?<n>\\d+)|(?<u>[a-z\\d.]+))', A: '(?:(?<n>did:[^/]+)|(?<u>[^/]+))', '~': '(?:/.*)?',
}

/** U N C G name an account or group; D P F V a post by number, code, Facebook id, video id; O an owner, A one by DID or handle; ~ anything below. */
function route(shape: string, query?: Readonly<Record<string, Slot>>): Route {
  const path = new RegExp(`^/${shape.replace(/[UNCGDPFVOA~]/g, (letter) => parts[letter]!)}/?$`, 'i')
  return query ? [path, query] : [path]
}

const words = (list: string): RegExp => new RegExp(`^(?:${list})$`)

// Instagram and Threads share one namespace of names.
const metaName = /^(?!.*\.\.)(?!\.)[a-z\d_.]{0,29}[a-z\d_]$/i

// YouTube's handles have hyphens and letters of every script, Bluesky's hyphens: half of one is somebody else's.
const anyScript = /[\p{L}\p{N}\p{M}_.·-]+/u

// A domain name of two labels or more, the last of which begins with a letter. `handle.invalid` stands for everybody whose domain has failed.
const domain = /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?!invalid$)[a-z](?:[a-z\d-]{0,61}[a-z\d])?$/i

/**
 * What a page needs to know of a site, one entry each: its name, address shapes and handle grammar (the rest: site-lists.ts). Where handles carry no @ in addresses, a second path segment
 * must be a known tab: an unknown page of the site is never mistaken for somebody's handle. Sources: docs/registry.md.
 */
export const siteUrls: Readonly<Record<Site, SiteUrls>> = {
  x: {
    name: 'X',
    home: 'https://x.com/',
    hosts: words('(?:(?:(?:www|mobile|m|pro)\\.)?(?:x|twitter)|tweetdeck\\.twitter)\\.com'),
    // 15 is the limit today; names of up to 20 from the first years live on, and X's own routes accept them.
    handle: /^\w{1,20}$/,
    reserved: words('404|about|account|compose|download|explore|follower_requests|followers|following|hashtag|home|i|intent|jobs|lists|login|logout|mentions|messages|notifications|oauth|personalization|privacy|search|session|settings|share|signup|tos|twitterblue|webview|welcome|who_to_follow|your_twitter_data'),
    routes: [
      route('i/user/N'),
      route('i/web/status/D'),
      route('U/(?:status(?:es)?|article)/D~'),
      route('intent/(?:follow|user)', { screen_name: 'u', user_id: 'n' }),
      route('intent/(?:follow|user)', { screen_name: 'u' }),
      route('intent/(?:follow|user)', { user_id: 'n' }),
      route('intent/(?:like|favorite|retweet)', { tweet_id: 'p' }),
      route('intent/(?:post|tweet)', { in_reply_to: 'p' }),
      route('U(?:/(?:with_replies|highlights|articles|media|likes|affiliates|superfollows|followers|following|verified_followers|followers_you_follow|photo|header_photo|about))?'),
    ],
  },
  facebook: {
    name: 'Facebook',
    home: 'https://www.facebook.com/',
    hosts: words('(?:(?:www|web|m|free|mbasic|touch|[a-z]{2}-[a-z]{2})\\.)?(?:facebook|fb)\\.com'),
    // At least 5 characters without the dots, at least one letter, no extension (facebook.com/help/105399436216001).
    handle: /^(?!.*\.(?:php|html?|com|net)$)(?![\d.]+$)(?:\.*[a-z\d]){5,50}\.*$/i,
    reserved: words('about|account|adsmanager|bookmarks|business|careers|checkpoint|community|dating|developers|dialog|directory|donate|events|feeds|friends|fundraisers|games|gaming|groups?|hashtag|legal|lists|login|logout|marketplace|media|memories|messages|notes|notifications|offers|pages|people|permalink|photos?|places|plugins|pokes|policies|policy|posts|privacy|profile|public|recover|reels?|requests|saved|search|security|settings|sharer?|signup|stories|story|support|terms|videos?|watch'),
    routes: [
      route('profile\\.php', { id: 'n' }),
      route('(?:permalink|story)\\.php', { story_fbid: 'p', id: 'n' }),
      route('people/[^/]+/N'),
      route('pages/(?!category/)[^/]+/N'),
      route('groups/[^/]+/user/N'),
      route('groups/G/(?:posts|permalink)/F~'),
      route('groups/G', { multi_permalinks: 'p' }),
      route('groups/G', { id: 'p' }),
      route('groups/G(?:/(?:about|members|media|discussion|events|files))?'),
      route('(?:watch(?:/live)?|video\\.php)', { v: 'p' }),
      route('photo(?:\\.php)?', { fbid: 'p' }),
      route('reel/D'),
      route('O/(?:posts|videos|photos|reels?)/(?:[^/]+/)*F'),
      route('[^/]+-(?<n>\\d{8,})'),
      route('(?:pg/)?O(?:/(?:(?:about|photos|videos|reels|friends|live)\\w*|posts|followers|following|events|community|reviews|mentions|likes|groups|featured)~)?'),
    ],
  },
  instagram: {
    name: 'Instagram',
    home: 'https://www.instagram.com/',
    hosts: words('(?:(?:www|m)\\.)?instagr(?:am\\.com|\\.am)'),
    handle: metaName,
    reserved: words('_n|_u|about|accounts|api|archive|ar|challenge|channel|data|developer|direct|directory|download|emails|explore|graphql|highlights|invites|legal|lite|oauth|p|press|privacy|qr|reels?|s|session|share|static|stories|terms|topics|tv|web|your_activity'),
    routes: [
      route('stories/U(?:/D)?'),
      route('(?:p|reels?|tv)/(?!audio/)P~'),
      route('U/(?:p|reel|tv)/P~'),
      route('_u/U'),
      route('U(?:/(?:reels|tagged|reposts|channel|guides|saved|live|feed|embed|similar_accounts|followers(?:/\\w+)?|following(?:/\\w+)?))?'),
    ],
  },
  threads: {
    name: 'Threads',
    home: 'https://www.threads.com/',
    hosts: words('(?:www\\.)?threads\\.(?:com|net)'),
    handle: metaName,
    routes: [route('@U/post/P~'), route('t/P'), route('@U~')],
  },
  tiktok: {
    name: 'TikTok',
    home: 'https://www.tiktok.com/',
    hosts: words('(?:(?:www|m)\\.)?tiktok\\.com'),
    handle: /^[a-z\d_.]{1,23}[a-z\d_]$/i,
    routes: [
      route('@U/(?:video|photo)/D'),
      route('(?:embed(?:/v\\d)?|player/v\\d|share/video)/D'),
      route('v/D(?:\\.html)?'),
      route('share/user/N'),
      route('(?:embed/)?@U~'),
    ],
  },
  youtube: {
    name: 'YouTube',
    home: 'https://www.youtube.com/',
    hosts: words('(?:(?:www|m|music|gaming|studio)\\.)?youtube(?:-nocookie)?\\.com|(?:www\\.)?youtu\\.be'),
    alias: [/youtu\.be$/, '/embed'],
    handle: /^[\w.-]{2,29}[\w-]$/,
    id: null,
    mention: anyScript,
    routes: [
      route('watch', { v: 'p' }),
      route('live_chat(?:_replay)?', { v: 'p' }),
      route('(?:shorts|live|embed|v|e)/(?!live_stream|videoseries)V'),
      route('embed/live_stream', { channel: 'c' }),
      route('subscribe_embed', { channelid: 'c' }),
      route('post/P'),
      route('@U/community', { lb: 'p' }),
      route('channel/C/community', { lb: 'p' }),
      route('@U~'),
      route('channel/C~'),
    ],
  },
  bluesky: {
    name: 'Bluesky',
    home: 'https://bsky.app/',
    // The address of an account's portrait carries its DID.
    hosts: words('(?:(?:www|staging|cdn)\\.)?bsky\\.app'),
    alias: [/^cdn\./, 'cdn:'],
    handle: domain,
    id: new RegExp(`^did:(?:plc:[a-z2-7]{24}$|web:${domain.source.slice(1)})`),
    mention: anyScript,
    routes: [
      route('profile/A/post/P~'),
      route('profile/A~'),
      // What the network itself calls a post, as a path: `at:/` cut off its front.
      route('A/app\\.bsky\\.feed\\.post/P'),
      [/^cdn:\/img\/avatar(?:_thumbnail)?\/plain\/(?<n>did:[^/]+)(?:\/.*)?$/],
    ],
  },
}
