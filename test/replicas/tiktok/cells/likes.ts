import type { Step, Way } from '../../types'
import { comments } from '../videos'
import type { Sketch } from './make'
import { spread, type Row } from './rows'
import { done, key, press, query, wait, type Press } from './select'
import { surfaces, type Place, type SurfaceName } from './surfaces'

const likeSteps = (place: Place, way: Way): Step[] => {
  const like = place.control('like')
  if (way === 'shortcut') return [wait(like), key('l')]
  if (way === 'double') return [wait(like), { do: 'dblclick', on: place.player }]
  return [press(way as Press, like)]
}

const rows: readonly Row[] = [
  ['foryou', ['mouse', 'touch']],
  ['foryou', ['mouse', 'space'], '2025'],
  ['following', ['space']],
  ['following', ['touch'], '2025'],
  ['reposted', ['mouse', 'double']],
  ['mentioning', ['shortcut']],
  ['mentioning', ['double'], '2025'],
  ['video', ['shortcut', 'double']],
  ['oldVideo', ['mouse', 'enter', 'double'], '2025'],
  ['photo', ['mouse']],
  ['modal', ['mouse', 'double']],
  ['search', ['space']],
  ['explore', ['mouse']],
  ['viewer', ['mouse', 'shortcut']],
  ['story', ['mouse', 'shortcut']],
]

const likes = spread(
  rows,
  { interaction: 'like', request: 'commit/item/digg:1', undoes: (way) => (way === 'double' ? undefined : 'commit/item/digg:0') },
  likeSteps,
)

const heart = (id: string): string => `[id="${id}"] [class*="DivLikeContainer"]`

/** Comments by registrants under other people's items; a neighbour's beside them. */
const commentRows: readonly (readonly [surface: SurfaceName, mine: keyof typeof comments, ways: readonly Press[]])[] = [
  ['foryou', 'tim', ['mouse']],
  ['video', 'tim', ['touch']],
  ['video', 'calonReplies', ['space']],
  ['modal', 'calonReplies', ['enter']],
]

const commentLikes = commentRows.flatMap(([name, mine, ways]) =>
  ways.map((way): Sketch => {
    // Both are under the item of somebody nobody has registered.
    const { other: place, name: surface } = surfaces[name]
    const act = (id: string, url = place.url) => ({ url, steps: [...place.before, ...place.opens, press(way, heart(id))] })
    return {
      surface: `${surface}-comments`,
      interaction: 'like',
      way,
      note: mine,
      request: 'comment/digg:1',
      // The drawer of the other's scenario would close at the press that opens it: an address of its own.
      registrant: act(comments[mine].id, query(place.url, { first: place.video.id })),
      other: act(comments.fan.id),
      undo: { ...act(comments[mine].id, done(place.url)), request: 'comment/digg:0' },
    }
  }),
)

/** Likes of items and of comments. */
export const likeCells: readonly Sketch[] = [...likes, ...commentLikes]
