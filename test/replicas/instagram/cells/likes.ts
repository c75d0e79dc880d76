import type { Step } from '../../types'
import { click, press, query, truth, wait, type Press, type Sketch } from './make'
import { act, places, threads, type Pair, type Place, type PlaceName, type ThreadName } from './places'

type Row<Name> = readonly [name: Name, ways: readonly Press[], gen?: string]

const done = <A extends { url: string }>(one: A): A => ({ ...one, url: query(one.url, { on: '1' }) })

const base = ({ surface, note }: Pair, gen?: string) => ({ surface, ...(note !== undefined && { note }), ...(gen && { gen }) })

const rows: readonly Row<PlaceName>[] = [
  ['home', ['mouse', 'double', 'enter', 'space', 'touch']],
  ['home', ['mouse', 'double'], '2024'],
  ['suggested', ['mouse']],
  ['collab', ['mouse', 'double']],
  ['collabHidden', ['mouse']],
  ['reposted', ['mouse', 'double']],
  ['promoted', ['mouse']],
  ['video', ['double']],
  ['album', ['touch']],
  ['permalink', ['mouse', 'double', 'enter']],
  ['permalink', ['mouse', 'double'], '2024'],
  ['permalinkCollab', ['mouse']],
  ['named', ['space', 'double']],
  ['reel', ['mouse', 'double']],
  ['modal', ['mouse', 'double', 'space']],
  ['modal', ['double'], '2024'],
  ['modalNext', ['mouse']],
  ['explore', ['mouse', 'double']],
  ['reels', ['mouse', 'double', 'enter']],
  ['reels', ['double'], '2024'],
  ['reelsNext', ['mouse']],
]

/** The heart, or two presses on the picture, which are no way to take a like back. */
const likes: readonly Sketch[] = rows.flatMap(([name, ways, gen]) =>
  ways.map((way): Sketch => {
    const pair: Pair = places[name]
    const one = (place: Place) => act(place, gen, press(way, place.control(way === 'double' ? 'media' : 'like')))
    return {
      ...base(pair, gen),
      interaction: 'like',
      way,
      request: gen === '2024' ? 'web/likes/*/like/' : 'usePolarisLikeMediaLikeMutation',
      registrant: one(pair.registrant),
      other: one(pair.other),
      ...(way !== 'double' && {
        undo: { ...done(one(pair.registrant)), request: gen === '2024' ? 'web/likes/*/unlike/' : 'usePolarisLikeMediaUnlikeMutation' },
      }),
    }
  }),
)

/** Two taps on a reel, which the viewer counts itself. */
const taps: Sketch = ((): Sketch => {
  const one = (place: Place) => act(place, undefined, press('touch', place.control('media')), press('touch', place.control('media')))
  return {
    surface: 'reels',
    interaction: 'like',
    way: 'touch',
    note: 'two-taps',
    request: 'usePolarisLikeMediaLikeMutation',
    registrant: one(places.reels.registrant),
    other: one(places.reels.other),
  }
})()

const storyRows: readonly Row<'story' | 'highlight'>[] = [
  ['story', ['mouse', 'enter']],
  ['story', ['mouse'], '2024'],
  ['highlight', ['space']],
]
const storyLikes: readonly Sketch[] = storyRows.flatMap(([name, ways, gen]) =>
  ways.map((way): Sketch => {
    const one = (place: Place) => act(place, gen, press(way, place.control('like')))
    const { registrant, other } = places[name]
    return {
      ...base(places[name], gen),
      interaction: 'like',
      way,
      request: 'usePolarisStoriesV3LikeMutationLikeMutation',
      registrant: one(registrant),
      other: one(other),
      undo: { ...done(one(registrant)), request: 'usePolarisStoriesV3LikeMutationUnlikeMutation' },
    }
  }),
)

const commentRows: readonly Row<ThreadName>[] = [
  ['permalink', ['mouse', 'enter']],
  ['permalink', ['mouse'], '2024'],
  ['nested', ['mouse']],
  ['modal', ['space']],
  ['reels', ['mouse', 'touch']],
]
const commentLikes: readonly Sketch[] = commentRows.flatMap(([name, ways, gen]) =>
  ways.map((way): Sketch => {
    const one = (place: Place) => act(place, gen, press(way, place.control('like-comment')))
    const { registrant, other } = threads[name]
    return {
      ...base(threads[name], gen),
      interaction: 'like',
      way,
      request: 'web/comments/like/*/',
      registrant: one(registrant),
      other: one(other),
      undo: { ...done(one(registrant)), request: 'web/comments/unlike/*/' },
    }
  }),
)

const repostRows: readonly Row<PlaceName>[] = [
  ['home', ['mouse', 'enter']],
  ['home', ['space'], '2024'],
  ['collab', ['mouse']],
  ['permalink', ['mouse']],
  ['named', ['enter']],
  ['reel', ['mouse']],
  ['modal', ['mouse']],
  ['explore', ['mouse']],
  ['reels', ['mouse', 'space']],
]
const reposts: readonly Sketch[] = repostRows.flatMap(([name, ways, gen]) =>
  ways.map((way): Sketch => {
    const pair: Pair = places[name]
    const one = (place: Place, ...more: Step[]) => act(place, gen, press(way, place.control('repost')), ...more)
    const sheet = truth(`unrepost:${pair.registrant.id}`)
    return {
      ...base(pair, gen),
      interaction: 'repost',
      way,
      request: gen === '2024' ? 'repost/create_repost/' : 'usePolarisCreateMediaRepostMutation',
      registrant: one(pair.registrant),
      other: one(pair.other),
      undo: {
        ...done(gen === '2024' ? one(pair.registrant) : one(pair.registrant, wait(sheet), click(sheet))),
        request: gen === '2024' ? 'repost/delete_repost/' : 'usePolarisDeleteMediaRepostMutation',
      },
    }
  }),
)

/** Like and repost wherever there is a heart or a picture. */
export const likesAndReposts: readonly Sketch[] = [...likes, taps, ...storyLikes, ...commentLikes, ...reposts]
