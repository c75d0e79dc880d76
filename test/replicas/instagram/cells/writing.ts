import type { Step, Way } from '../../types'
import { postPath, posts } from '../posts'
import { click, key, press, truth, type, wait, type Sketch } from './make'
import { act, places, site, threads, type Pair, type Place, type PlaceName, type ThreadName } from './places'

type Row<Name> = readonly [name: Name, ways: readonly Way[], gen?: string]
const opinion = 'Semoga lancar'

/** Types and sends: by Enter in the box, by a click on the button, or by a key on it. */
const write = (way: Way, box: string, button: string, text = opinion): Step[] => [
  type(box, text),
  way === 'submit' ? click(button) : way === 'space' ? press('space', button) : way === 'touch' ? press('touch', button) : key('Enter'),
]

const sketch = (
  pair: Pair,
  gen: string | undefined,
  one: (place: Place) => Sketch['registrant'],
  more: Pick<Sketch, 'interaction' | 'way' | 'request' | 'draft'>,
): Sketch => ({
  surface: pair.surface,
  ...(pair.note !== undefined && { note: pair.note }),
  ...(gen && { gen }),
  ...more,
  registrant: one(pair.registrant),
  other: one(pair.other),
})

const commentRows: readonly Row<PlaceName>[] = [
  ['home', ['submit', 'enter']],
  ['home', ['enter'], '2024'],
  ['collab', ['enter']],
  ['permalink', ['enter', 'space']],
  ['permalink', ['submit'], '2024'],
  ['named', ['submit']],
  ['reel', ['touch']],
  ['modal', ['enter', 'touch']],
  ['bubble', ['enter']],
  ['explore', ['space']],
]
const comments: readonly Sketch[] = commentRows.flatMap(([name, ways, gen]) =>
  ways.map((way) =>
    sketch(places[name], gen, (place) => act(place, gen, ...write(way, place.control('draft'), place.control('submit'))), {
      interaction: 'comment',
      way,
      request: 'web/comments/*/add/',
      draft: places[name].registrant.control('draft'),
    }),
  ),
)

const reelComments: readonly Sketch[] = (['enter', 'submit'] as const).map((way) =>
  sketch(
    places.reels,
    undefined,
    (place) => act(place, undefined, click(place.control('comment')), ...write(way, place.control('draft'), place.control('submit'))),
    { interaction: 'comment', way, request: 'web/comments/*/add/', draft: places.reels.registrant.control('draft') },
  ),
)

const replyRows: readonly Row<ThreadName>[] = [
  ['permalink', ['enter', 'submit']],
  ['permalink', ['enter'], '2024'],
  ['nested', ['enter']],
  ['modal', ['submit']],
  ['reels', ['enter']],
]
const replies: readonly Sketch[] = replyRows.flatMap(([name, ways, gen]) =>
  ways.map((way) => {
    const { post } = threads[name]
    const [box, button] = [truth(`draft:${post.id}`), truth(`submit:${post.id}`)]
    return sketch(threads[name], gen, (place) => act(place, gen, click(place.control('reply')), ...write(way, box, button)), {
      interaction: 'reply',
      way,
      request: 'web/comments/*/add/',
      draft: box,
    })
  }),
)

const storyRows: readonly Row<'story' | 'highlight'>[] = [
  ['story', ['enter', 'submit']],
  ['story', ['enter'], '2024'],
  ['highlight', ['submit']],
]
const storyReplies: readonly Sketch[] = storyRows.flatMap(([name, ways, gen]) =>
  ways.map((way) =>
    sketch(places[name], gen, (place) => act(place, gen, ...write(way, place.control('draft'), truth('send-reply'))), {
      interaction: 'reply',
      way,
      request: 'direct_v2/threads/broadcast/reel_share/',
      draft: places[name].registrant.control('draft'),
    }),
  ),
)

const emoji = truth('react:🔥')
const reactRows: readonly Row<'story' | 'highlight'>[] = [
  ['story', ['mouse', 'enter']],
  ['story', ['mouse'], '2024'],
  ['highlight', ['enter']],
]
const reactions: readonly Sketch[] = reactRows.flatMap(([name, ways, gen]) =>
  ways.map((way) =>
    sketch(
      places[name],
      gen,
      (place) => act(place, gen, click(place.control('draft')), wait(emoji), press(way === 'enter' ? 'enter' : 'mouse', emoji)),
      { interaction: 'react', way, request: 'direct_v2/threads/broadcast/reel_react/' },
    ),
  ),
)

const create = [click(truth('nav-create')), wait(truth('caption'))]
/** With the author in front, as some of the site's links have it: the code alone tells nobody whose post it is. */
const lookAt = (post: typeof posts.calon): string => `Lihat ${site}${postPath(post, true)} ya`
const newPost = (way: 'submit' | 'enter', ours: string, theirs: string, note: string): Sketch => {
  const one = (text: string) => ({ url: `${site}/`, steps: [...create, type(truth('caption'), text), press(way, truth('publish'))] })
  return {
    surface: 'create',
    interaction: 'post',
    way,
    note,
    request: 'media/configure/',
    registrant: one(ours),
    other: one(theirs),
    draft: truth('caption'),
  }
}
const tagging = (way: 'submit' | 'enter'): Sketch => {
  const one = (handle: string) => ({
    url: `${site}/`,
    steps: [
      ...create,
      click(truth('tag-here')),
      type(truth('tag-search'), handle.slice(0, 5)),
      click(truth(`tag:${handle}`)),
      type(truth('caption'), 'Sore ini'),
      press(way, truth('publish')),
    ],
  })
  return {
    surface: 'create',
    interaction: 'tag',
    way,
    request: 'media/configure/',
    registrant: one('calon_contoh'),
    other: one('calon_contoh_'),
  }
}

/** Comments, answers, what one writes to a story, and new posts. */
export const writing: readonly Sketch[] = [
  ...comments,
  ...reelComments,
  ...replies,
  ...storyReplies,
  ...reactions,
  newPost('submit', 'Bersama @calon_contoh kita maju', 'Bersama @calon_contoh_ kita maju', 'mention'),
  newPost('enter', 'Salam @tim_contoh!', 'Salam @kabar_kota!', 'mention'),
  newPost('submit', 'Sore ini #CONTOHJUARA', 'Sore ini #contohjuara_', 'hashtag'),
  newPost('submit', lookAt(posts.calon), lookAt(posts.twin), 'link'),
  newPost('enter', lookAt(posts.timReel), lookAt(posts.wargaReel), 'link'),
  tagging('submit'),
  tagging('enter'),
]
