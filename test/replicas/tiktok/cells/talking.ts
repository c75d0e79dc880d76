import type { Act, Step, Way } from '../../types'
import { comments, pathOf, videos } from '../videos'
import { spread, type Row } from './rows'
import type { Sketch } from './make'
import { click, e2e, key, press, type, wait } from './select'
import { surfaces, type Place, type Surface } from './surfaces'

const opinion = 'Semoga lancar'

const draftIn = (scope: string): string => `${scope} ${e2e('comment-text')} [contenteditable="true"]`

/** Sends what was typed: Enter in the box, or the button by mouse, finger or Space. */
const commit = (scope: string, way: Way): Step => {
  const button = `${scope} ${e2e('comment-post')}`
  if (way === 'enter') return key('Enter')
  return press(way === 'touch' || way === 'space' ? way : 'mouse', button)
}

// The list above the box fills when the server has answered, and moves it.
const write = ({ comments: scope }: Place, way: Way): Step[] => [wait(`${scope} ${e2e('comment-level-1')}`), type(draftIn(scope), opinion), commit(scope, way)]

const commentRows: readonly Row[] = [
  ['foryou', ['submit', 'enter']],
  ['foryou', ['space'], '2025'],
  ['following', ['enter']],
  ['reposted', ['touch']],
  ['mentioning', ['submit']],
  ['video', ['submit', 'space']],
  ['oldVideo', ['enter'], '2025'],
  ['photo', ['touch']],
  ['modal', ['submit']],
  ['search', ['submit']],
  ['explore', ['enter']],
  ['viewer', ['submit']],
  ['story', ['enter']],
]

const commentCells = spread(
  commentRows,
  {
    interaction: 'comment',
    request: 'comment/publish',
    draft: ({ comments: scope }) => draftIn(scope),
    undoes: (way) => (way === 'submit' ? 'comment/delete' : undefined),
    undoSteps: ({ opens, comments: scope }) => [...opens, click(`${scope} ${e2e('comment-delete')}`)],
  },
  (place, way) => [...place.opens, ...write(place, way)],
)

type Answered = readonly [place: Place, id: string]

/** An answer to a comment, aimed at whoever wrote it and at the item's author. */
const answer = (surface: Surface, way: Way, note: string, ours: Answered, theirs: Answered, gen?: string): Sketch => {
  const act = ([place, id]: Answered): Act => ({
    url: place.url,
    steps: [...place.before, ...place.opens, click(`[id="${id}"] [data-e2e^="comment-reply"]`), ...write(place, way)],
  })
  return {
    surface: `${surface.name}-comments`,
    interaction: 'reply',
    way,
    note,
    ...(gen && { gen }),
    request: 'comment/publish',
    draft: draftIn(ours[0].comments),
    registrant: act(ours),
    other: act(theirs),
  }
}

const [inDrawer, below, inModal] = (['foryou', 'video', 'modal'] as const).map((name) => surfaces[name]) as [Surface, Surface, Surface]
const { tim, calonReplies, guru, fan } = comments

const answers = [
  answer(inDrawer, 'submit', 'to-registrant', [inDrawer.other, tim.id], [inDrawer.other, fan.id]),
  answer(inDrawer, 'touch', 'on-registrant', [inDrawer.registrant, guru.id], [inDrawer.other, fan.id]),
  answer(inDrawer, 'space', 'to-registrant', [inDrawer.other, tim.id], [inDrawer.other, fan.id], '2025'),
  answer(below, 'enter', 'to-registrant-below', [below.other, calonReplies.id], [below.other, fan.id]),
  answer(below, 'touch', 'on-registrant', [below.registrant, guru.id], [below.other, fan.id]),
  answer(inModal, 'submit', 'on-registrant', [inModal.registrant, guru.id], [inModal.other, fan.id]),
  answer(inModal, 'enter', 'to-registrant-below', [inModal.other, calonReplies.id], [inModal.other, fan.id]),
  answer(inModal, 'space', 'to-registrant', [inModal.other, tim.id], [inModal.other, fan.id], '2025'),
]

const caption = '.caption-editor [contenteditable="true"]'
// What a new post may contain that makes it one about a registrant, and its harmless counterpart.
const captions = {
  mention: ['Bersama @calon_contoh kita maju', 'Bersama @warga_biasa kita maju'],
  'near-twin': ['Salam dari @Tim_Contoh!', 'Salam dari @calon_contoh_!'],
  hashtag: ['Ayo #contohjuara!', 'Ayo #contohsemangat!'],
  link: [`Lihat https://www.tiktok.com${pathOf(videos.calon)}`, `Lihat https://www.tiktok.com${pathOf(videos.warga)}`],
} as const

const rows: readonly (readonly [keyof typeof captions, Extract<Way, 'submit' | 'enter'>])[] = [
  ['mention', 'submit'],
  ['near-twin', 'enter'],
  ['link', 'submit'],
  ['hashtag', 'submit'],
  ['link', 'enter'],
]

const posts = rows.map(([what, way]): Sketch => {
  const act = (text: string): Act => ({
    url: 'https://www.tiktok.com/tiktokstudio/upload',
    steps: [wait(caption), type(caption, text), press(way === 'submit' ? 'mouse' : way, e2e('post_video_button'))],
  })
  const [ours, theirs] = captions[what]
  return {
    surface: 'upload', interaction: 'post', way, note: what, request: 'tiktok/web/project/post/v1', draft: caption,
    registrant: act(ours), other: act(theirs),
  }
})

/** Comments, answers and new posts. */
export const talking: readonly Sketch[] = [...commentCells, ...answers, ...posts]
