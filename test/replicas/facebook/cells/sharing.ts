import type { Step, Way } from '../../types'
import { posts } from '../posts'
import { permalink } from '../links'
import { events, groups, user } from '../world'
import { click, focus, key, part, press, query, type, wait, type Press } from './select'
import { surfaces, whereabouts, www, type Place, type SurfaceName } from './surfaces'
import type { Sketch } from './make'

const exit = (name: string): string => part('share', name, 'layer')
const quick = 'useCometFeedToFeedReshare_FeedToFeedMutation'
const composed = 'ComposerStoryCreateMutation'
const send = part('composer', 'send', 'layer')

/** Opens what Share opens. */
const openBy = (opener: string, unit: string, way: Way): Step[] => {
  if (way === 'shortcut') return [focus(unit), wait(opener), key('s')]
  return [press(way === 'touch' || way === 'enter' || way === 'space' ? way : 'mouse', opener)]
}
const pressBy = (way: Way, on: string): Step => press(way === 'touch' || way === 'enter' || way === 'space' ? way as Press : 'mouse', on)

/** The exits: what is pressed after the dialog is open, and what is sent. */
const exits = {
  now: { interaction: 'share', request: quick, steps: (way: Way) => [wait(exit('now')), pressBy(way, exit('now'))] },
  text: { interaction: 'share', request: composed, steps: () => [type(exit('editor'), 'Simak ini'), click(exit('now'))] },
  group: {
    interaction: 'share', request: composed,
    steps: () => [click(exit('group')), click(part(groups.tetangga.id, 'choose', 'layer')), wait(send), click(send)],
  },
  write: { interaction: 'share', request: composed, steps: () => [click(exit('write')), type(part('composer', 'editor', 'layer'), 'Simak ini'), click(send)] },
  story: { interaction: 'story', request: 'StoriesCreateReshareMutation', steps: (way: Way) => [wait(exit('story')), pressBy(way, exit('story'))] },
  messenger: {
    interaction: 'send', request: 'CometUnifiedShareSheetSendMutation',
    steps: (way: Way) => [wait(exit('messenger')), click(exit('messenger')), wait(part(user('ibu.rt05').id, 'send', 'layer')), pressBy(way, part(user('ibu.rt05').id, 'send', 'layer'))],
  },
} as const

type Row = readonly [surface: SurfaceName, exit: keyof typeof exits, ways: readonly Way[], gen?: string]

const rows: readonly Row[] = [
  ['home', 'now', ['menu', 'touch', 'enter', 'space', 'shortcut']],
  ['home', 'text', ['submit']],
  ['home', 'group', ['menu']],
  ['home', 'story', ['menu']],
  ['home', 'messenger', ['menu']],
  ['home', 'now', ['enter', 'shortcut'], '2023'],
  ['home', 'write', ['submit'], '2023'],
  ['home', 'story', ['menu'], '2023'],
  ['home', 'messenger', ['menu'], '2023'],
  ['sharing', 'now', ['menu']],
  ['shared', 'now', ['space']],
  ['profile', 'now', ['menu']],
  ['search', 'text', ['submit']],
  ['group', 'now', ['menu']],
  ['groupPost', 'now', ['touch']],
  ['dialog', 'now', ['menu']],
  ['permalink', 'now', ['menu'], '2023'],
  ['photo', 'now', ['menu']],
  ['video', 'now', ['menu']],
  ['watch', 'now', ['enter']],
  ['reel', 'now', ['menu']],
]

const ofPosts: readonly Sketch[] = rows.flatMap(([name, chosen, ways, gen]) => ways.map((way): Sketch => {
  const { registrant, other } = surfaces[name]
  const { interaction, request, steps } = exits[chosen]
  const all = (place: Place): Step[] => [...openBy(place.at('share'), place.at('unit'), way), ...steps(way)]
  return {
    ...whereabouts(name), interaction, way, note: chosen, ...(gen && { gen }), request,
    registrant: { url: registrant.url, steps: all(registrant) }, other: { url: other.url, steps: all(other) },
  }
}))

const ofMobile: readonly Sketch[] = (['mobileProfile', 'mobileStory'] as const).map((name): Sketch => {
  const { registrant, other } = surfaces[name]
  const steps = (place: Place): Step[] => [click(place.at('share')), wait(exit('now')), click(exit('now'))]
  return {
    ...whereabouts(name), interaction: 'share', way: 'menu', request: 'ufi.share',
    registrant: { url: registrant.url, steps: steps(registrant) }, other: { url: other.url, steps: steps(other) },
  }
})

const ofEvents: readonly Sketch[] = (['menu'] as const).map((way): Sketch => {
  const act = (id: string) => ({ url: `${www}/events/${id}/`, steps: [...openBy(part(id, 'share'), '', way), ...exits.now.steps(way)] })
  return { surface: 'event', interaction: 'share', way, request: quick, registrant: act(events.calon.id), other: act(events.warga.id) }
})

// What is shared is in the address and nowhere else.
const address = (path: string, name: string, link: string): string => query(www + path, { [name]: link })
const ofSharers: readonly Sketch[] = ([
  ['/sharer/sharer.php', 'u', 'submit', 'https://web.facebook.com'],
  ['/dialog/share', 'href', 'enter', 'https://m.facebook.com'],
] as const).map(([path, name, way, host]): Sketch => {
  const act = (link: string) => ({ url: address(path, name, host + link), steps: [wait(send), pressBy(way, send)] })
  return {
    surface: 'sharer', interaction: 'share', way, note: path.slice(1).replaceAll('/', '-'), request: composed,
    registrant: act(permalink(posts.calon)), other: act(permalink(posts.warga)),
  }
})

/** Sharing by every exit, of posts, events and addresses. */
export const sharing: readonly Sketch[] = [...ofPosts, ...ofMobile, ...ofEvents, ...ofSharers]
