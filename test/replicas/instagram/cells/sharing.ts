import type { Step } from '../../types'
import { posts } from '../posts'
import { click, dialog, key, press, query, truth, wait, type Press, type Sketch } from './make'
import { act, places, site, type Pair, type Place, type PlaceName } from './places'

type Row = readonly [name: PlaceName, ways: readonly ('menu' | 'enter' | 'space')[], gen?: string]

const friend = truth('recipient:kabar_kota')
const chosen = [wait(friend), click(friend), wait(truth('send'))]

/** To somebody: by the button, by a key on it, or by Enter in the message. */
const send = (way: string): Step[] => [
  ...chosen,
  way === 'enter' ? key('Enter', truth('message')) : press(way === 'space' ? 'space' : 'mouse', truth('send')),
]
const toStory = (way: string): Step[] => [
  wait(truth('add-to-story')),
  press(way === 'menu' ? 'mouse' : (way as Press), truth('add-to-story')),
]

const sendRows: readonly Row[] = [
  ['home', ['menu', 'enter', 'space']],
  ['home', ['menu'], '2024'],
  ['collab', ['menu']],
  ['permalink', ['menu']],
  ['named', ['menu']],
  ['reel', ['menu']],
  ['modal', ['enter']],
  ['explore', ['menu']],
  ['reels', ['menu', 'space']],
  ['story', ['menu']],
  ['highlight', ['menu']],
]
const storyRows: readonly Row[] = [
  ['home', ['menu', 'enter']],
  ['home', ['menu'], '2024'],
  ['permalink', ['menu', 'space']],
  ['named', ['menu']],
  ['reel', ['menu']],
  ['modal', ['enter']],
  ['explore', ['space']],
  ['reels', ['menu']],
]

const shares = (rows: readonly Row[], interaction: string, request: string, steps: (way: string) => Step[]): Sketch[] =>
  rows.flatMap(([name, ways, gen]) =>
    ways.map((way): Sketch => {
      const pair: Pair = places[name]
      const one = (place: Place) => act(place, gen, click(place.control('share')), ...steps(way))
      return {
        surface: pair.surface,
        interaction,
        way,
        ...(pair.note !== undefined && { note: pair.note }),
        ...(gen && { gen }),
        request,
        registrant: one(pair.registrant),
        other: one(pair.other),
      }
    }),
  )

/** The sheet also opens from the menu behind the three dots. */
const fromMenu: Sketch = ((): Sketch => {
  const one = (place: Place) =>
    act(place, undefined, click(place.control('more')), wait(truth('menu:share')), click(truth('menu:share')), ...send('menu'))
  const { registrant, other } = places.home
  return {
    surface: 'home',
    interaction: 'send',
    way: 'menu',
    note: 'three-dots',
    request: 'direct_v2/threads/broadcast/media_share/',
    registrant: one(registrant),
    other: one(other),
  }
})()

interface Spot {
  readonly url: string
  readonly who: string
  readonly within: string
  readonly before?: readonly Step[]
}
const spot = (url: string, who: string, within: string, ...before: Step[]): Spot => ({ url: `${site}${url}`, who, within, before })
const card = (post: typeof posts.calon): Spot =>
  spot(
    '/',
    post.author.handle,
    truth('hover-card'),
    { do: 'hover', on: `article:has(${truth(`like:${post.id}`)}) header span > div a[href="/${post.author.handle}/"]` },
    wait(truth('hover-card')),
  )
const inDialog = (url: string, who: string, opener: string): Spot => spot(url, who, dialog, click(opener), wait(dialog))
/** The same press closes the panel again, so that two people's are looked for on two pages. */
const inPanel = (url: string, who: string): Spot => spot(url, who, truth('notifications'), click(truth('nav-notifications')))
const header = truth('profile-header')
const similar = truth('similar')

const followRows: readonly (readonly [surface: string, ours: Spot, theirs: Spot, ways: readonly Press[], gen?: string])[] = [
  ['profile', spot('/calon_contoh/', 'calon_contoh', header), spot('/warga_biasa/', 'warga_biasa', header), ['mouse', 'enter', 'touch']],
  ['profile', spot('/tim_contoh/', 'tim_contoh', header), spot('/penggemar77/', 'penggemar77', header), ['mouse'], '2024'],
  ['suggestions', spot('/warga_biasa/', 'calon_contoh', similar), spot('/calon_contoh/', 'penggemar77', similar), ['mouse']],
  ['sidebar', spot('/', 'tim_contoh', truth('sidebar')), spot('/', 'suka', truth('sidebar')), ['mouse', 'space']],
  ['sidebar', spot('/', 'calon_contoh', truth('sidebar')), spot('/', 'penggemar77', truth('sidebar')), ['mouse'], '2024'],
  ['hover-card', card(posts.calon), card(posts.warga), ['mouse', 'enter']],
  [
    'people-dialog',
    inDialog('/calon_contoh/', 'tim_contoh', truth('followers')),
    inDialog('/calon_contoh/', 'penggemar77', truth('followers')),
    ['enter'],
  ],
  [
    'people-dialog',
    inDialog('/', 'tim_contoh', truth(`likers:${posts.calon.id}`)),
    inDialog('/', 'penggemar77', truth(`likers:${posts.calon.id}`)),
    ['space'],
  ],
  ['notifications', inPanel('/', 'calon_contoh'), inPanel('/explore/', 'penggemar77'), ['mouse', 'enter']],
  ['suggestions', spot('/explore/people/', 'calon_contoh', 'main'), spot('/explore/people/', 'calon_contoh_', 'main'), ['space']],
  ['home', spot('/', 'tim_contoh', 'article'), spot('/', 'penggemar77', 'article'), ['mouse', 'enter']],
  [
    'explore',
    { ...places.explore.registrant, who: 'tim_contoh', within: dialog },
    spot('/explore/', 'penggemar77', dialog, click(truth(`tile:${posts.fan.id}`))),
    ['touch'],
  ],
  [
    'reels',
    spot(`/reels/${posts.calonReel.code}/`, 'calon_contoh', 'main'),
    spot(`/reels/${posts.wargaReel.code}/`, 'warga_biasa', 'main'),
    ['mouse', 'enter'],
  ],
]

const follows: readonly Sketch[] = followRows.flatMap(([surface, ours, theirs, ways, gen]) =>
  ways.map((way): Sketch => {
    const steps = ({ who, within, before = [] }: Spot): Step[] => [...before, press(way, truth(`follow:${who}`, within))]
    const sheet = truth(`unfollow:${ours.who}`)
    const named = surface === 'profile' ? 'usePolaris*Mutation' : 'usePolarisToggleFollowUser*Mutation'
    const request = (verb: 'Follow' | 'Unfollow') =>
      gen === '2024' ? `friendships/${verb === 'Follow' ? 'create' : 'destroy'}/*/` : named.replace('*', verb)
    return {
      surface,
      interaction: 'follow',
      way,
      ...(gen && { gen }),
      request: request('Follow'),
      registrant: { url: ours.url, steps: steps(ours) },
      other: { url: theirs.url, steps: steps(theirs) },
      undo: { url: query(ours.url, { on: '1' }), steps: [...steps(ours), wait(sheet), click(sheet)], request: request('Unfollow') },
    }
  }),
)

/** Its entry follows the author; neither the menu nor the entry says whom. */
const menuRows = [
  ['home', 'menu'],
  ['home', 'enter'],
  ['modal', 'menu'],
] as const
const menuFollows: readonly Sketch[] = menuRows.map(([name, way]): Sketch => {
  const one = (place: Place, entry: string) =>
    act(place, undefined, click(place.control('more')), wait(truth(entry)), press(way, truth(entry)))
  const { registrant, other } = places[name]
  return {
    surface: 'post-menu',
    interaction: 'follow',
    way,
    note: name,
    request: 'usePolarisToggleFollowUserFollowMutation',
    registrant: one(registrant, 'menu:follow'),
    other: one(other, 'menu:follow'),
    undo: {
      ...one({ ...registrant, url: query(registrant.url, { on: '1' }) }, 'menu:unfollow'),
      request: 'usePolarisToggleFollowUserUnfollowMutation',
    },
  }
})

/** Sharing by message and story, and following wherever there is a button for it. */
export const sharing: readonly Sketch[] = [
  ...shares(sendRows, 'send', 'direct_v2/threads/broadcast/media_share/', send),
  ...shares(storyRows, 'story', 'media/configure_to_story/', toStory),
  fromMenu,
  ...follows,
  ...menuFollows,
]
