import type { Act, Step, Way } from '../../types'
import { click, key, press, query, truth, type, wait, type Sketch } from '../../instagram/cells/make'
import { pathOf, posts } from '../posts'
import { opening, spread } from './marks'
import { site, surfaces, type Place } from './places'

const draft = truth('draft')
const publish = truth('publish')
const request = 'applyWrites app.bsky.feed.post'

const commit = (way: Way): Step =>
  way === 'ctrl-enter' ? key('Control+Enter') : way === 'submit' ? click(publish) : press(way as 'touch' | 'enter' | 'space', publish)
const written = (way: Way, text = 'Semoga lancar'): Step[] => [wait(draft), type(draft, text), commit(way)]

const replies = spread(
  [
    ['feed', ['submit', 'ctrl-enter', 'touch', 'enter']],
    ['feed', ['submit', 'ctrl-enter', 'space'], '2024'],
    ['reposted', ['submit']], ['moved', ['ctrl-enter']], ['thread', ['submit']], ['parent', ['ctrl-enter']], ['replies', ['submit']], ['notifications', ['submit']], ['profile', ['ctrl-enter']],
  ],
  { interaction: 'reply', request, draft },
  ({ control }, way) => [click(control('reply')), ...written(way)],
)

/** The box below a post on its own page. */
const prompted = [...spread([['thread', ['submit', 'ctrl-enter']], ['thread', ['submit'], '2024']], { interaction: 'reply', request, draft, note: 'prompt' }, (_, way) => [click(truth('prompt')), ...written(way)])]

const quotes = spread(
  [['feed', ['submit', 'ctrl-enter', 'touch']], ['feed', ['submit', 'ctrl-enter'], '2024'], ['reposted', ['submit']], ['moved', ['submit']], ['thread', ['ctrl-enter']], ['search', ['submit']]],
  { interaction: 'quote', request, draft },
  (place, way) => [...opening(place, 'repost', 'item:quote', 'menu'), click(truth('item:quote')), ...written(way)],
)

/** A post already reposted still offers to quote it: that is no undoing. */
const quoteAfterRepost = ((): Sketch => {
  const { registrant, other } = surfaces.feed
  const act = (place: Place): Act => ({ url: query(place.url, { on: '1' }), steps: [...opening(place, 'repost', 'item:quote', 'menu'), click(truth('item:quote')), ...written('submit')] })
  return { surface: 'feed', interaction: 'quote', way: 'submit', note: 'already-reposted', request, draft, registrant: act(registrant), other: act(other) }
})()

const mentionsOurs = 'Ikut acara @calon-contoh.bsky.social besok'
const mentionsOther = 'Ikut acara @calon-contoh.contoh.id besok'
const intent = (text: string): string => `${site}/intent/compose?text=${encodeURIComponent(text)}`

/** Posts of one's own that name a registrant, or lead to one's post; by the button of the page and by an address. */
const own: readonly Sketch[] = (
  [
    ['compose', 'submit', mentionsOurs, mentionsOther], ['compose', 'ctrl-enter', `Baca ${site}${pathOf(posts.calon)}`, `Baca ${site}${pathOf(posts.warga)}`],
  ] as const
).map(([surface, way, ours, theirs]): Sketch => ({
  surface, interaction: 'post', way, request, draft,
  registrant: { url: `${site}/`, steps: [click(truth('new-post')), ...written(way, ours)] },
  other: { url: `${site}/`, steps: [click(truth('new-post')), ...written(way, theirs)] },
}))
const intents: readonly Sketch[] = (
  [
    ['submit', mentionsOurs, mentionsOther], ['ctrl-enter', `Baca ${site}${pathOf(posts.calon)}`, `Baca ${site}${pathOf(posts.twin)}`],
  ] as const
).map(([way, ours, theirs]): Sketch => ({
  surface: 'intent', interaction: 'post', way, request,
  registrant: { url: intent(ours), steps: [...written(way, ' Sampai jumpa')] },
  other: { url: intent(theirs), steps: [...written(way, ' Sampai jumpa')] },
}))

/** Replies, quotes and posts. */
export const writing: readonly Sketch[] = [...replies, ...prompted, ...quotes, quoteAfterRepost, ...own, ...intents]
