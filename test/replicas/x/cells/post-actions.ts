import type { Step, Way } from '../../types'
import { click, focus, id, key, press, query, wait, type Press } from './select'
import { surfaces, type Place, type SurfaceName } from './surfaces'
import type { Sketch } from './make'

type Row = readonly [surface: SurfaceName, ways: readonly Way[], gen?: string]

/** Puts the focus where a shortcut acts on the place's post. */
export const aim = ({ focusable, control }: Place): Step[] => (focusable ? [focus(focusable)] : [wait(control('reply'))])

const done = (url: string): string => query(url, { on: '1' })

const likeSteps = (place: Place, way: Way, testid: string): Step[] =>
  way === 'shortcut' ? [...aim(place), wait(place.control(testid)), key('l')] : [press(way as Press, place.control(testid))]

const likeRows: readonly Row[] = [
  ['home', ['mouse', 'touch', 'enter', 'space', 'shortcut']],
  ['home', ['mouse', 'touch', 'enter', 'space', 'shortcut'], '2023'],
  ['twitter', ['mouse', 'shortcut']],
  ['mobile', ['touch', 'mouse']],
  ['reposted', ['mouse', 'space']],
  ['promoted', ['mouse', 'enter']],
  ['quoting', ['mouse', 'shortcut']],
  ['media', ['mouse', 'enter']],
  ['scrolled', ['mouse', 'shortcut']],
  ['permalink', ['mouse', 'shortcut']],
  ['permalink', ['enter', 'space'], '2023'],
  ['parent', ['mouse', 'enter']],
  ['replies', ['mouse', 'touch']],
  ['profile', ['mouse', 'space']],
  ['search', ['mouse', 'shortcut']],
  ['notifications', ['mouse', 'enter']],
  ['list', ['mouse', 'space']],
  ['community', ['mouse', 'enter']],
  ['bookmarks', ['mouse', 'touch']],
  ['pro', ['mouse', 'shortcut']],
  ['panel', ['mouse', 'enter']],
  ['photo', ['mouse', 'touch', 'enter', 'shortcut']],
  ['photo', ['space'], '2023'],
  ['video', ['mouse', 'space', 'shortcut']],
]

const likes: readonly Sketch[] = likeRows.flatMap(([name, ways, gen]) =>
  ways.map((way) => {
    const { name: surface, registrant, other } = surfaces[name]
    return {
      surface,
      interaction: 'like',
      way,
      ...(gen && { gen }),
      request: 'FavoriteTweet',
      registrant: { url: registrant.url, steps: likeSteps(registrant, way, 'like') },
      other: { url: other.url, steps: likeSteps(other, way, 'like') },
      undo: { url: done(registrant.url), steps: likeSteps(registrant, way, 'unlike'), request: 'UnfavoriteTweet' },
    }
  }),
)

/** Opens the repost menu and waits for `item`: focused, if a key is to act on it. */
export const openRepostMenu = (place: Place, way: Way, opener: string, item: string): Step[] => {
  if (way === 'shortcut') return [...aim(place), wait(place.control(opener)), key('t'), wait(`${item}:focus`)]
  if (way === 'enter' || way === 'space') return [press(way, place.control(opener)), wait(`${item}:focus`)]
  return [press(way === 'touch' ? 'touch' : 'mouse', place.control(opener)), wait(item)]
}

const repostSteps = (place: Place, way: Way, opener: string, item: string): Step[] => {
  const commit: Record<string, Step> = { touch: { do: 'tap', on: item }, enter: key('Enter'), shortcut: key('Enter'), space: key('Space') }
  return [...openRepostMenu(place, way, opener, item), commit[way] ?? click(item)]
}

const repostRows: readonly Row[] = [
  ['home', ['menu', 'touch', 'enter', 'space', 'shortcut']],
  ['home', ['menu', 'enter', 'shortcut'], '2023'],
  ['twitter', ['menu']],
  ['mobile', ['menu', 'touch']],
  ['reposted', ['menu', 'shortcut']],
  ['promoted', ['menu']],
  ['quoting', ['menu']],
  ['permalink', ['menu', 'shortcut']],
  ['profile', ['menu', 'enter']],
  ['search', ['menu']],
  ['pro', ['menu']],
  ['photo', ['menu', 'shortcut']],
  ['video', ['menu']],
]

const repostCells: readonly Sketch[] = repostRows.flatMap(([name, ways, gen]) =>
  ways.map((way) => {
    const { name: surface, registrant, other } = surfaces[name]
    const confirm = id('retweetConfirm')
    return {
      surface,
      interaction: 'repost',
      way,
      ...(gen && { gen }),
      request: 'CreateRetweet',
      registrant: { url: registrant.url, steps: repostSteps(registrant, way, 'retweet', confirm) },
      other: { url: other.url, steps: repostSteps(other, way, 'retweet', confirm) },
      undo: {
        url: done(registrant.url),
        steps: repostSteps(registrant, way, 'unretweet', id('unretweetConfirm')),
        request: 'DeleteRetweet',
      },
    }
  }),
)

// The menu's entries have no test id; "send by message" is the third.
const sendItem = '#layers [role="menu"] [role="menuitem"]:nth-of-type(3)'
const person = `#layers [role="dialog"] ${id('TypeaheadUser')}`
const sendButton = '#layers [role="dialog"] input + [role="button"]'

const sendSteps = (place: Place, way: Way): Step[] => [
  ...(way === 'shortcut' ? [...aim(place), wait(place.share), key('s')] : [click(place.share)]),
  wait(sendItem),
  click(sendItem),
  wait(person),
  click(person),
  press(way === 'enter' ? 'enter' : 'mouse', sendButton),
]

const sendRows: readonly Row[] = [
  ['home', ['menu', 'shortcut', 'enter']],
  ['home', ['menu'], '2023'],
  ['permalink', ['menu']],
  ['photo', ['menu']],
]

const sends: readonly Sketch[] = sendRows.flatMap(([name, ways, gen]) =>
  ways.map((way) => {
    const { name: surface, registrant, other } = surfaces[name]
    return {
      surface,
      interaction: 'send',
      way,
      ...(gen && { gen }),
      request: gen === '2023' ? 'dm/new2' : 'useSendMessageMutation',
      registrant: { url: registrant.url, steps: sendSteps(registrant, way) },
      other: { url: other.url, steps: sendSteps(other, way) },
    }
  }),
)

/** Shortcuts in a page that listens to keypress, and with the focus moved by the site's own `j`. */
const keyboardVariants: readonly Sketch[] = [
  ...(['like', 'repost'] as const).map((interaction): Sketch => {
    const { registrant, other } = surfaces.home
    const item = id('retweetConfirm')
    const steps = (place: Place) =>
      interaction === 'like' ? likeSteps(place, 'shortcut', 'like') : repostSteps(place, 'shortcut', 'retweet', item)
    return {
      surface: 'home',
      interaction,
      way: 'shortcut',
      note: 'keypress',
      request: interaction === 'like' ? 'FavoriteTweet' : 'CreateRetweet',
      registrant: { url: query(registrant.url, { keys: 'keypress' }), steps: steps(registrant) },
      other: { url: query(other.url, { keys: 'keypress' }), steps: steps(other) },
    }
  }),
  {
    surface: 'home',
    interaction: 'like',
    way: 'shortcut',
    note: 'moved-by-j',
    request: 'FavoriteTweet',
    registrant: { url: surfaces.home.registrant.url, steps: [wait(surfaces.home.registrant.control('like')), key('j'), key('l')] },
    other: { url: surfaces.home.other.url, steps: [wait(surfaces.home.other.control('like')), key('j'), key('j'), key('l')] },
  },
]

/** Like, repost and send by message, wherever a post has its bar. */
export const postActions: readonly Sketch[] = [...likes, ...repostCells, ...sends, ...keyboardVariants]
