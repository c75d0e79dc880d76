import type { Act, Step, Way } from '../../types'
import { pfbid, storyId, user, groups, type User } from '../world'
import { posts } from '../posts'
import { click, focus, key, part, press, type, wait, type Press } from './select'
import { surfaces, whereabouts, www, type Place, type SurfaceName } from './surfaces'
import type { Sketch } from './make'

const opinion = 'Semoga lancar'

/** Sends what was written: Enter in the editor, or the button by mouse, finger or key. */
const commit = (way: Way, submit: string): Step =>
  way === 'enter' || way === 'shortcut' ? key('Enter') : press(way === 'submit' ? 'mouse' : way as Press, submit)

const writing = (way: Way, editor: string, submit: string): Step[] => [wait(editor), type(editor, opinion), commit(way, submit)]

const box = ({ feedback, writing: scope }: Place, gen?: string) => {
  const where = gen === '2023' ? 'page' : scope
  return { editor: part(feedback, 'editor', where), submit: part(feedback, 'submit', where) }
}

const commentSteps = (place: Place, way: Way, gen?: string): Step[] => {
  const { editor, submit } = box(place, gen)
  const open = way === 'shortcut' ? [focus(place.at('unit')), wait(place.at('comment')), key('c')] : [click(place.at('comment'))]
  return [...open, ...writing(way, editor, submit)]
}

const replySteps = (place: Place, way: Way): Step[] => {
  const { editor, submit } = box(place)
  return [click(place.at('reply')), ...writing(way, editor, submit)]
}

type Row = readonly [surface: SurfaceName, ways: readonly Way[], gen?: string]
const spread = (rows: readonly Row[], interaction: string, steps: (place: Place, way: Way, gen?: string) => Step[], request = 'useCometUFICreateCommentMutation') =>
  rows.flatMap(([name, ways, gen]) => ways.map((way): Sketch => {
    const { registrant, other } = surfaces[name]
    return {
      ...whereabouts(name), interaction, way, ...(gen && { gen }), request, draft: box(registrant, gen).editor,
      registrant: { url: registrant.url, steps: steps(registrant, way, gen) },
      other: { url: other.url, steps: steps(other, way, gen) },
    }
  }))

const commenting = spread([
  ['home', ['enter', 'submit', 'touch', 'space', 'shortcut']],
  ['home', ['shortcut'], '2023'],
  ['shared', ['enter']],
  ['sharing', ['submit']],
  ['profile', ['enter'], '2023'],
  ['search', ['submit']],
  ['group', ['enter']],
  ['groupPost', ['submit']],
  ['dialog', ['touch']],
  ['permalink', ['enter'], '2023'],
  ['photo', ['enter']],
  ['video', ['submit']],
  ['watch', ['enter']],
  ['reel', ['space']],
], 'comment', commentSteps)

const replies = spread([
  ['comment', ['enter']],
  ['commentOnPage', ['touch'], '2023'],
  ['groupComment', ['submit', 'touch']],
], 'reply', replySteps)

const mobile = spread([['mobileStory', ['submit']]], 'comment', (place, way) => writing(way, place.at('editor'), place.at('submit')), 'ufi.comment')

const [calon, tim, warga, kabar] = ['calon.contoh', 'tim.contoh', 'warga.biasa', 'kabar.kota'].map(user) as [User, User, User, User]

// A story's bucket in the address is nobody's number.
const storyUrl = (who: User): string => `${www}/stories/33${String(who.at).padStart(2, '0')}00000000001/UzpfSVND/`
const story = (way: Way, interaction: 'reply' | 'react'): Sketch => {
  const act = (who: User): Act => {
    const at = (name: string): string => part(storyId(who), name)
    return {
      url: storyUrl(who),
      steps: interaction === 'react' ? [press(way as Press, at('LOVE'))] : writing(way, at('editor'), at('submit')),
    }
  }
  return {
    surface: 'story', interaction, way, request: 'useStoriesSendReplyMutation',
    registrant: act(calon), other: act(warga), ...(interaction === 'reply' && { draft: part(storyId(calon), 'editor') }),
  }
}
const stories: readonly Sketch[] = [story('enter', 'reply'), story('submit', 'reply'), story('mouse', 'react')]

const editor = part('composer', 'editor', 'layer')
const open = click(part('composer', 'open'))
const send = part('composer', 'send', 'layer')
const sendBy = (way: Way): Step => press(way === 'submit' ? 'mouse' : way as Press, send)
const mention = (who: User): Step[] =>
  [type(editor, `@${who.name.slice(0, 5)}`), wait(part(who.id, 'mention', 'layer')), click(part(who.id, 'mention', 'layer'))]

const newPost = (surface: string, interaction: string, way: Way, url: (who: User) => string, ours: User, theirs: User,
  write: (who: User) => Step[], note: string, beyond?: string): Sketch => {
  const act = (who: User): Act => ({ url: url(who), steps: [open, wait(editor), ...write(who), sendBy(way)] })
  return { surface, interaction, way, note, request: 'ComposerStoryCreateMutation', draft: editor, registrant: act(ours), other: act(theirs), ...(beyond && { beyond }) }
}
const feed = (): string => `${www}/`
const linkTo = (who: User): string => `${www}/${who.handle}/posts/${pfbid((who === calon ? posts.calon : posts.warga).id)}`
const tagging = (who: User): Step[] => [type(editor, 'Makan siang'), click(part('composer', 'tag', 'layer')), click(part(who.id, 'tag', 'layer'))]

/** The address of the group an account runs. */
const groupOf = (who: User): string => `${www}/groups/${Object.values(groups).find(({ by }) => by === who)?.slug ?? ''}/`

const wall = (who: User): string => `${www}/${who.handle}`
const opining = (): Step[] => [type(editor, opinion)]
const picturing = (who: User): Step[] => [click(part('composer', 'photo', 'layer')), ...mention(who), type(editor, 'tadi pagi')]
const linking = (who: User): Step[] => [type(editor, `Bacalah ${linkTo(who)} segera`)]

// Whoever is picked from a list is a name on the page; the number is in the request alone. On somebody's own page the page tells.
const byNumberOnly = 'a person picked from a list of names is on the page by display name alone, and a display name never counts'

const newPosts: readonly Sketch[] = [
  newPost('home', 'post', 'submit', feed, calon, warga, (who) => [...mention(who), type(editor, 'kita maju bersama')], 'mention', byNumberOnly),
  newPost('home', 'post', 'submit', feed, calon, warga, linking, 'link'),
  newPost('home', 'post', 'submit', feed, calon, warga, (who) => [type(editor, who === calon ? 'Ayo #ContohJuara' : 'Ayo #contohjuara1')], 'hashtag'),
  newPost('profile', 'post', 'enter', wall, tim, kabar, opining, 'wall'),
  newPost('group', 'post', 'enter', groupOf, tim, kabar, opining, 'in-group'),
  newPost('home', 'tag', 'submit', feed, calon, warga, tagging, 'feed', byNumberOnly),
  newPost('profile', 'tag', 'submit', wall, tim, warga, tagging, 'wall'),
  newPost('home', 'photo', 'submit', feed, calon, warga, picturing, 'feed', byNumberOnly),
  newPost('profile', 'photo', 'submit', wall, tim, kabar, picturing, 'wall'),
]

/** Comments, replies, answers to stories and new posts, by every way their editors open and send. */
export const composing: readonly Sketch[] = [...commenting, ...replies, ...mobile, ...stories, ...newPosts]
