import type { Step, Way } from '../../types'
import { click, key, press, query, truth, type, wait, type Press, type Sketch } from '../../instagram/cells/make'
import { act, places, type Pair, type Place, type PlaceName } from './places'

type Row = readonly [name: PlaceName, ways: readonly Way[], gen?: string]

const done = <A extends { url: string }>(one: A): A => ({ ...one, url: query(one.url, { on: '1' }) })

/** Rows of a table as sketches: what a place and a way come to. */
const spread = (
  rows: readonly Row[],
  make: (place: Place, way: Way, gen: string | undefined) => Sketch['registrant'],
  more: (way: Way, pair: Pair, gen: string | undefined) => Pick<Sketch, 'interaction' | 'request' | 'undo' | 'draft'>,
): Sketch[] =>
  rows.flatMap(([name, ways, gen]) =>
    ways.map((way): Sketch => {
      const pair: Pair = places[name]
      return {
        surface: pair.surface,
        way,
        ...(pair.note !== undefined && { note: pair.note }),
        ...(gen && { gen }),
        registrant: make(pair.registrant, way, gen),
        other: make(pair.other, way, gen),
        ...more(way, pair, gen),
      }
    }),
  )

const like = (place: Place, way: Way) => act(place, press(way as Press, place.control('like')))
const likes = spread(
  [
    ['feed', ['mouse', 'enter', 'space', 'touch']],
    ['feed', ['mouse', 'enter'], '2024'],
    ['net', ['mouse']],
    ['bare', ['mouse']],
    ['second', ['mouse', 'space']],
    ['quoting', ['mouse', 'enter']],
    ['reposted', ['mouse']],
    ['replied', ['mouse']],
    ['media', ['mouse']],
    ['film', ['mouse']],
    ['post', ['mouse', 'touch']],
    ['post', ['mouse'], '2024'],
    ['short', ['mouse']],
    ['parent', ['mouse']],
    ['replies', ['mouse', 'enter']],
    ['viewer', ['mouse', 'space']],
    ['profile', ['mouse', 'enter']],
    ['profileReplies', ['mouse']],
    ['search', ['mouse', 'space']],
    ['activity', ['mouse', 'enter']],
  ],
  like,
  (way, { registrant }) => ({
    interaction: 'like',
    request: 'useBarcelonaLikeMutationLikeMutation',
    undo: { ...done(like(registrant, way)), request: 'useBarcelonaLikeMutationUnlikeMutation' },
  }),
)

/** Opens a menu and waits for an entry; by key, for the first to have the focus. */
const open = (place: Place, what: 'repost' | 'share', way: Way, entry: string): Step[] =>
  way === 'enter' || way === 'space'
    ? [press(way, place.control(what)), wait(`${entry}:focus`)]
    : [press(way === 'touch' ? 'touch' : 'mouse', place.control(what)), wait(entry)]
const repost = (place: Place, way: Way, entry = truth('menu:repost')) =>
  act(
    place,
    ...open(place, 'repost', way, entry),
    way === 'enter' ? key('Enter') : way === 'space' ? key('Space') : press(way === 'touch' ? 'touch' : 'mouse', entry),
  )
const reposts = spread(
  [
    ['feed', ['menu', 'enter', 'touch']],
    ['feed', ['menu', 'space'], '2024'],
    ['net', ['menu']],
    ['quoting', ['menu']],
    ['reposted', ['menu']],
    ['second', ['menu']],
    ['post', ['menu', 'space']],
    ['parent', ['menu']],
    ['replies', ['menu', 'enter']],
    ['viewer', ['menu', 'touch']],
    ['profile', ['menu', 'enter']],
    ['search', ['menu', 'enter']],
    ['activity', ['menu', 'space']],
  ],
  (place, way) => repost(place, way),
  (way, { registrant }, gen) => ({
    interaction: 'repost',
    request: gen === '2024' ? 'repost/create_repost/' : 'useBarcelonaCreateRepostMutation',
    undo: {
      ...done(repost(registrant, way, truth('menu:unrepost'))),
      request: gen === '2024' ? 'repost/delete_repost/' : 'useBarcelonaDeleteRepostMutation',
    },
  }),
)

const written = (gen: string | undefined): string =>
  gen === '2024' ? 'media/configure_text_post_app_feed/' : 'media/configure_text_only_post/'
/** Types into a composer and sends. */
export const write = (truthOf: string, way: Way, text = 'Semoga lancar'): Step[] => {
  const button = truth(`submit:${truthOf}`)
  return [
    type(truth(`draft:${truthOf}`), text),
    way === 'ctrl-enter' ? key('Control+Enter') : press(way === 'submit' ? 'mouse' : (way as Press), button),
  ]
}
const inDialog = (gen: string | undefined) => ({ request: written(gen), draft: truth('draft:dialog') })

const replies = spread(
  [
    ['feed', ['submit', 'ctrl-enter', 'enter']],
    ['feed', ['submit'], '2024'],
    ['net', ['submit']],
    ['second', ['ctrl-enter']],
    ['quoting', ['submit']],
    ['reposted', ['submit']],
    ['replies', ['submit', 'ctrl-enter']],
    ['viewer', ['submit', 'ctrl-enter']],
    ['profile', ['submit', 'space']],
    ['search', ['submit', 'touch']],
    ['activity', ['submit', 'ctrl-enter']],
  ],
  (place, way) => act(place, click(place.control('reply')), wait(truth('draft:dialog')), ...write('dialog', way)),
  (_, __, gen) => ({ interaction: 'reply', ...inDialog(gen) }),
)
const inPlace = spread(
  [
    ['post', ['submit', 'ctrl-enter', 'enter', 'touch']],
    ['post', ['submit'], '2024'],
    ['short', ['space']],
  ],
  (place, way) => act(place, ...write('inline', way)),
  (_, __, gen) => ({ interaction: 'reply', request: written(gen), draft: truth('draft:inline') }),
)

const quote = truth('menu:quote')
const quotes = spread(
  [
    ['feed', ['submit', 'ctrl-enter', 'enter']],
    ['feed', ['submit'], '2024'],
    ['reposted', ['ctrl-enter']],
    ['post', ['submit']],
    ['replies', ['submit']],
    ['viewer', ['ctrl-enter']],
    ['profile', ['submit']],
    ['search', ['ctrl-enter']],
    ['activity', ['enter']],
  ],
  (place, way) =>
    act(place, click(place.control('repost')), wait(quote), click(quote), wait(truth('draft:dialog')), ...write('dialog', way)),
  (_, __, gen) => ({ interaction: 'quote', ...inDialog(gen) }),
)

const send = truth('menu:send')
const friend = truth('recipient:kabar_kota')
const sends = spread(
  [
    ['feed', ['menu', 'enter']],
    ['feed', ['menu'], '2024'],
    ['reposted', ['menu']],
    ['post', ['menu']],
    ['replies', ['menu']],
    ['viewer', ['menu', 'space']],
    ['profile', ['enter']],
    ['search', ['space']],
    ['activity', ['menu']],
  ],
  (place, way) =>
    act(
      place,
      click(place.control('share')),
      wait(send),
      click(send),
      wait(friend),
      click(friend),
      press(way === 'menu' ? 'mouse' : (way as Press), truth('send')),
    ),
  () => ({ interaction: 'send', request: 'direct_v2/threads/broadcast/media_share/' }),
)

const story = truth('menu:story')
const stories = spread(
  [
    ['feed', ['menu', 'enter']],
    ['feed', ['menu'], '2024'],
    ['post', ['menu']],
    ['replies', ['menu']],
    ['viewer', ['menu']],
    ['profile', ['menu', 'touch']],
    ['search', ['enter']],
    ['activity', ['touch']],
  ],
  (place, way) => act(place, click(place.control('share')), wait(story), press(way === 'menu' ? 'mouse' : (way as Press), story)),
  () => ({ interaction: 'story', request: 'media/configure_to_story/' }),
)

/** What one does with a post. */
export const withPosts: readonly Sketch[] = [...likes, ...reposts, ...replies, ...inPlace, ...quotes, ...sends, ...stories]
