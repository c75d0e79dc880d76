import type { Step, Way } from '../../types'
import { click, key, press, query, truth, wait, type Press, type Sketch } from '../../instagram/cells/make'
import { surfaces, type Place, type SurfaceName } from './places'

type Row = readonly [surface: SurfaceName, ways: readonly Way[], gen?: string]

/** One cell a row and way, aimed at the surface's registrant and at the other. */
export const spread = (rows: readonly Row[], more: Pick<Sketch, 'interaction' | 'request'> & Partial<Sketch>, steps: (place: Place, way: Way) => Step[], undone?: string): Sketch[] =>
  rows.flatMap(([name, ways, gen]) =>
    ways.map((way): Sketch => {
      const { name: surface, registrant, other } = surfaces[name]
      return {
        surface, way, ...(gen && { gen }), ...more,
        registrant: { url: registrant.url, steps: steps(registrant, way) },
        other: { url: other.url, steps: steps(other, way) },
        ...(undone && { undo: { url: query(registrant.url, { on: '1' }), steps: steps(registrant, way), request: undone } }),
      }
    }),
  )

const likes = spread(
  [
    ['feed', ['mouse', 'touch', 'enter', 'space']],
    ['feed', ['mouse', 'touch', 'enter'], '2024'],
    ['twin', ['mouse']], ['reposted', ['mouse', 'space']], ['quoting', ['mouse', 'enter']], ['media', ['mouse', 'touch']], ['moved', ['mouse', 'enter']],
    ['thread', ['mouse', 'space']], ['thread', ['enter'], '2024'], ['parent', ['mouse', 'enter']], ['replies', ['mouse', 'touch']],
    ['profile', ['mouse', 'space']], ['byDid', ['mouse', 'enter']], ['search', ['mouse', 'enter']], ['notifications', ['mouse', 'touch']], ['shelf', ['mouse', 'space']],
  ],
  { interaction: 'like', request: 'createRecord app.bsky.feed.like' },
  ({ control }, way) => [press(way as Press, control('like'))],
  'deleteRecord app.bsky.feed.like',
)

/** Opens a menu of a post and waits for an item: focused, if a key opened it. */
export const opening = ({ control }: Place, what: 'repost' | 'share' | 'more', item: string, way: Way): Step[] => {
  const byKey = way === 'enter' || way === 'space'
  return [press(byKey || way === 'touch' ? way : 'mouse', control(what)), wait(byKey ? `${truth(item)}:focus` : truth(item))]
}

const reposting = spread(
  [
    ['feed', ['menu', 'touch', 'enter', 'space']],
    ['feed', ['menu', 'enter'], '2024'],
    ['twin', ['menu']], ['reposted', ['menu', 'enter']], ['quoting', ['menu']], ['moved', ['menu']], ['thread', ['menu', 'space']], ['parent', ['menu']],
    ['profile', ['menu']], ['search', ['menu', 'touch']], ['notifications', ['menu']],
  ],
  { interaction: 'repost', request: 'createRecord app.bsky.feed.repost' },
  (place, way) => [
    ...opening(place, 'repost', 'item:repost', way),
    way === 'enter' ? key('Enter') : way === 'space' ? key('Space') : press(way === 'touch' ? 'touch' : 'mouse', truth('item:repost')),
  ],
  'deleteRecord app.bsky.feed.repost',
)

const message = truth('message')
const sending = (['2026', '2024'] as const).flatMap((gen) =>
  spread(
    gen === '2026' ? [['feed', ['menu', 'enter']], ['thread', ['menu', 'enter']], ['moved', ['enter']]] : [['feed', ['menu', 'enter'], '2024']],
    { interaction: 'send', request: 'chat.bsky.convo.sendMessage' },
    (place, way) => [
      ...opening(place, gen === '2024' ? 'more' : 'share', 'item:send', 'menu'),
      click(truth('item:send')), wait(truth('chat:5')), click(truth('chat:5')), wait(message),
      ...(way === 'enter' ? [{ do: 'type', on: message, text: 'Lihat ini' } as const, key('Enter')] : [click(truth('send'))]),
    ],
  ).map((cell) => (cell.way === 'enter' ? { ...cell, draft: message } : cell)),
)

/** Like, repost and send by message, wherever a post has its row of controls. */
export const marks: readonly Sketch[] = [...likes, ...reposting, ...sending]
