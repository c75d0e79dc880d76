import type { Step, Way } from '../../types'
import { click, focus, hover, key, part, press, query, wait, type Press } from './select'
import { surfaces, whereabouts, type Place, type SurfaceName } from './surfaces'
import type { Sketch } from './make'

type Row = readonly [surface: SurfaceName, ways: readonly Way[], gen?: string]

const op = 'CometUFIFeedbackReactMutation'
const done = (url: string): string => query(url, { on: '1' })

const likeSteps = (place: Place, way: Way): Step[] => (way === 'shortcut'
  ? [focus(place.at('unit')), wait(place.at('like')), key('l')]
  : [press(way as Press, place.at('like'))])

const likeRows: readonly Row[] = [
  ['home', ['mouse', 'touch', 'enter', 'space', 'shortcut']],
  ['home', ['mouse'], '2025'],
  ['home', ['space', 'shortcut'], '2023'],
  ['tagged', ['touch']],
  ['web', ['mouse']],
  ['sponsored', ['mouse']],
  ['sharing', ['mouse']],
  ['shared', ['enter']],
  ['inFeed', ['mouse']],
  ['profile', ['mouse']],
  ['byNumber', ['touch']],
  ['group', ['mouse']],
  ['search', ['mouse']],
  ['dialog', ['mouse']],
  ['groupPost', ['mouse']],
  ['permalink', ['mouse'], '2023'],
  ['photo', ['mouse']],
  ['video', ['enter']],
  ['watch', ['mouse']],
  ['reel', ['mouse']],
  ['comment', ['mouse']],
  ['commentOnPage', ['enter'], '2023'],
  ['groupComment', ['mouse']],
]

const likes: readonly Sketch[] = likeRows.flatMap(([name, ways, gen]) => ways.map((way) => {
  const { registrant, other } = surfaces[name]
  return {
    ...whereabouts(name), interaction: 'like', way, ...(gen && { gen }), request: op,
    registrant: { url: registrant.url, steps: likeSteps(registrant, way) },
    other: { url: other.url, steps: likeSteps(other, way) },
    undo: { url: done(registrant.url), steps: likeSteps(registrant, way), request: op },
  }
}))

/** The small site has no state anybody could read, so nothing is undone there. */
const mobileLikes: readonly Sketch[] = ([['mobileProfile', 'mouse'], ['mobileStory', 'touch']] as const).map(([name, way]) => {
  const { registrant, other } = surfaces[name]
  return {
    ...whereabouts(name), interaction: 'like', way, request: 'ufi.react',
    registrant: { url: registrant.url, steps: likeSteps(registrant, way) },
    other: { url: other.url, steps: likeSteps(other, way) },
  }
})

const flown = (reaction: string): string => part('flyout', reaction, 'layer')

/** Opens the reactions by resting on Like, holding it, or the small button beside it, and chooses one. */
const reactSteps = (place: Place, way: Way): Step[] => {
  if (way === 'mouse') return [hover(place.at('like')), wait(flown('LOVE')), click(flown('LOVE'))]
  if (way === 'hold') return [{ do: 'hold', on: place.at('like') }, wait(flown('CARE')), click(flown('CARE'))]
  if (way === 'touch') return [press('touch', place.at('react')), wait(flown('HAHA')), press('touch', flown('HAHA'))]
  const by = way === 'enter' ? 'Enter' : 'Space'
  return [key(by, place.at('react')), wait(`${flown('LIKE')}:focus`), key('ArrowRight'), wait(`${flown('LOVE')}:focus`), key(by)]
}

const reactRows: readonly Row[] = [
  ['home', ['mouse', 'hold', 'touch', 'enter', 'space']],
  ['home', ['mouse', 'space'], '2023'],
  ['shared', ['mouse']],
  ['profile', ['hold']],
  ['group', ['mouse']],
  ['dialog', ['enter']],
  ['photo', ['mouse']],
  ['video', ['touch']],
  ['reel', ['mouse']],
  ['comment', ['mouse']],
]

const reacts: readonly Sketch[] = reactRows.flatMap(([name, ways, gen]) => ways.map((way) => {
  const { registrant, other } = surfaces[name]
  return {
    ...whereabouts(name), interaction: 'react', way, ...(gen && { gen }), request: op,
    registrant: { url: registrant.url, steps: reactSteps(registrant, way) },
    other: { url: other.url, steps: reactSteps(other, way) },
  }
}))

/** Like by its button or key, and the reactions over it, wherever there is something to react to. */
export const reacting: readonly Sketch[] = [...likes, ...mobileLikes, ...reacts]
