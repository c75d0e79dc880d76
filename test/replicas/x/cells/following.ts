import type { Step, Way } from '../../types'
import { posts } from '../posts'
import { user, type User } from '../world'
import type { Sketch } from './make'
import { article, click, confirm, id, key, press, query, wait, type Press } from './select'

interface Spot {
  readonly url: string
  readonly who: User
  /** What has to be done before the button is there. */
  readonly before?: readonly Step[]
  /** CSS of the part of the page the button is in. */
  readonly scope: string
}

const [calon, tim, bakal, warga, kabar, suka, fan] = [
  'calon_contoh',
  'Tim_Contoh',
  'bakal_contoh',
  'warga_biasa',
  'kabar_kota',
  'suka',
  'penggemar77',
].map(user) as [User, User, User, User, User, User, User]

const profile = (who: User): Spot => ({ url: `https://x.com/${who.handle.toLowerCase()}`, who, scope: id('primaryColumn') })
const inList = (url: string, who: User, column = 'primaryColumn'): Spot => ({ url, who, scope: `${id(column)} ${id('UserCell')}` })
const card = (post: typeof posts.calon): Spot => ({
  url: 'https://x.com/home',
  who: post.author,
  scope: id('HoverCard'),
  before: [{ do: 'hover', on: `${article(post)} ${id('User-Name')} a` }, wait(id('HoverCard'))],
})
const screen = (post: typeof posts.calon): Spot => ({
  url: `https://x.com/${post.author.handle}/status/${post.id}/mediaviewer`,
  who: post.author,
  scope: id(`immersive-tweet-ui-content-container-${post.id}`),
})

const button = ({ who, scope }: Spot, state: 'follow' | 'unfollow' | 'subscribe'): string => `${scope} ${id(`${who.id}-${state}`)}`
const steps = (spot: Spot, way: Press, state: 'follow' | 'unfollow' | 'subscribe'): Step[] => [
  ...(spot.before ?? []),
  press(way, button(spot, state)),
]

const rows: readonly (readonly [surface: string, ours: Spot, theirs: Spot, ways: readonly Press[], gen?: string])[] = [
  ['profile', profile(calon), profile(warga), ['mouse', 'touch', 'enter', 'space']],
  ['profile', profile(tim), profile(fan), ['mouse', 'enter', 'space'], '2023'],
  [
    'user-list',
    inList('https://x.com/warga_biasa/followers', calon),
    inList('https://x.com/warga_biasa/followers', fan),
    ['mouse', 'enter', 'touch'],
  ],
  [
    'user-list',
    inList('https://x.com/calon_contoh/followers', tim),
    inList('https://x.com/calon_contoh/followers', user('calon_contoh_')),
    ['space'],
    '2023',
  ],
  [
    'sidebar',
    inList('https://x.com/home', bakal, 'sidebarColumn'),
    inList('https://x.com/home', suka, 'sidebarColumn'),
    ['mouse', 'touch', 'space'],
  ],
  [
    'sidebar',
    inList('https://twitter.com/warga_biasa', bakal, 'sidebarColumn'),
    inList('https://twitter.com/calon_contoh', kabar, 'sidebarColumn'),
    ['enter'],
    '2023',
  ],
  ['hover-card', card(posts.calon), card(posts.warga), ['mouse', 'enter']],
  ['hover-card', card(posts.calon), card(posts.warga), ['mouse'], '2023'],
  ['search-people', inList('https://x.com/search?q=calon', calon), inList('https://x.com/search?q=calon', fan), ['mouse', 'enter']],
  ['video', screen(posts.calonVideo), screen(posts.wargaVideo), ['mouse', 'enter']],
]

const follows: readonly Sketch[] = rows.flatMap(([surface, ours, theirs, ways, gen]) =>
  ways.map((way) => ({
    surface,
    interaction: 'follow',
    way,
    ...(gen && { gen }),
    request: 'friendships/create',
    registrant: { url: ours.url, steps: steps(ours, way, 'follow') },
    other: { url: theirs.url, steps: steps(theirs, way, 'follow') },
    undo: {
      url: query(ours.url, { on: '1' }),
      steps: [...steps(ours, way, 'unfollow'), wait(confirm), press(way, confirm)],
      request: 'friendships/destroy',
    },
  })),
)

const subscribes: readonly Sketch[] = (['mouse', 'enter', 'touch'] as const).map((way) => ({
  surface: 'profile',
  interaction: 'subscribe',
  way,
  request: 'CreateCreatorSubscription',
  registrant: { url: profile(calon).url, steps: steps(profile(calon), way, 'subscribe') },
  other: { url: profile(warga).url, steps: steps(profile(warga), way, 'subscribe') },
}))

// Its first entry follows the author; only its text says so.
const entry = '#layers [role="menu"] [role="menuitem"]:first-of-type'
const fromMenu = (post: typeof posts.calon, way: Way): Step[] =>
  way === 'enter'
    ? [press('enter', `${article(post)} ${id('caret')}`), wait(`${entry}:focus`), key('Enter')]
    : [click(`${article(post)} ${id('caret')}`), wait(entry), click(entry)]

const menus: readonly Sketch[] = (['menu', 'enter'] as const).map((way) => ({
  surface: 'post-menu',
  interaction: 'follow',
  way,
  request: 'friendships/create',
  registrant: { url: 'https://x.com/home', steps: fromMenu(posts.calon, way) },
  other: { url: 'https://x.com/home', steps: fromMenu(posts.warga, way) },
  undo: {
    url: 'https://x.com/home?on=1',
    steps: [...fromMenu(posts.calon, way), wait(confirm), click(confirm)],
    request: 'friendships/destroy',
  },
}))

const intent = (kind: string, parameters: Record<string, string>, host = 'x.com'): string =>
  query(`https://${host}/intent/${kind}`, parameters)

const intentRows: readonly (readonly [
  interaction: string,
  ours: string,
  theirs: string,
  request: string,
  ways: readonly Press[],
  note: string,
  gen?: string,
])[] = [
  [
    'like',
    intent('like', { tweet_id: posts.calon.id }),
    intent('like', { tweet_id: posts.warga.id }),
    'FavoriteTweet',
    ['mouse', 'enter'],
    'like',
  ],
  [
    'like',
    intent('like', { tweet_id: posts.calon.id }),
    // A post that never shows: whose it is nobody can tell, and the page gets the press all the same.
    intent('like', { tweet_id: '1999999999999999999' }),
    'FavoriteTweet',
    ['space'],
    'never-shown',
  ],
  [
    'repost',
    intent('retweet', { tweet_id: posts.tim.id }),
    intent('retweet', { tweet_id: posts.fan.id }),
    'CreateRetweet',
    ['mouse', 'enter', 'touch'],
    'retweet',
  ],
  [
    'follow',
    intent('follow', { screen_name: 'Calon_Contoh' }),
    intent('follow', { screen_name: 'calon_contoh_' }),
    'friendships/create',
    ['mouse', 'enter'],
    'screen-name',
  ],
  [
    'follow',
    intent('follow', { user_id: bakal.id }, 'twitter.com'),
    intent('follow', { user_id: kabar.id }, 'twitter.com'),
    'friendships/create',
    ['mouse', 'space'],
    'user-id',
    '2023',
  ],
]

const intents: readonly Sketch[] = intentRows.flatMap(([interaction, ours, theirs, request, ways, note, gen]) =>
  ways.map((way) => ({
    surface: 'intent',
    interaction,
    way,
    request,
    note,
    ...(gen && { gen }),
    // Whose post it is shows behind the sheet a moment later: some confirm before that.
    registrant: { url: ours, steps: [wait(confirm), press(way, confirm)] },
    other: { url: theirs, steps: [wait(confirm), press(way, confirm)] },
  })),
)

/** Follow and subscribe wherever they appear, and the intent pages. */
export const following: readonly Sketch[] = [...follows, ...subscribes, ...menus, ...intents]
