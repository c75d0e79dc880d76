import type { Step, Way } from '../../types'
import { click, key, press, query, truth, wait, type Press, type Sketch } from '../../instagram/cells/make'
import { pathOf, posts } from '../posts'
import { user } from '../world'
import { shown, site } from './places'

interface Spot { readonly url: string; readonly who: string; readonly within: string; readonly before?: readonly Step[] }
const spot = (url: string, who: string, within: string, ...before: Step[]): Spot => ({ url: `${site}${url}`, who, within, before })
const calon = 'calon-contoh.bsky.social'
const tim = 'tim.contoh.id'
const listed = (url: string, who: string): Spot => spot(url, who, `${shown} ${truth('people')}`)
const card = (post: typeof posts.calon): Spot =>
  spot('/', post.author.handle, truth('card'), { do: 'hover', on: truth(`name:${post.rkey}`, truth('feed')) }, wait(truth('card')))

const rows: readonly (readonly [surface: string, ours: Spot, theirs: Spot, ways: readonly Press[], gen?: string])[] = [
  ['profile', spot(`/profile/${calon}`, calon, truth('header')), spot('/profile/warga.bsky.social', 'warga.bsky.social', truth('header')), ['mouse', 'enter', 'space']],
  ['profile', spot(`/profile/${tim}`, tim, truth('header')), spot('/profile/penggemar77.bsky.social', 'penggemar77.bsky.social', truth('header')), ['mouse', 'touch'], '2024'],
  ['profile-by-did', spot(`/profile/${user(calon).did}`, calon, truth('header')), spot('/profile/calon-contoh.contoh.id', 'calon-contoh.contoh.id', truth('header')), ['mouse', 'touch']],
  ['thread', spot(pathOf(posts.calon), calon, `${shown} [data-testid^="postThreadItem-by-"]`), spot(pathOf(posts.warga), 'warga.bsky.social', `${shown} [data-testid^="postThreadItem-by-"]`), ['mouse', 'enter']],
  ['new-handle', spot(pathOf(posts.moved), 'nama-baru.contoh.id', shown), spot(pathOf(posts.longTwin), 'calon-contoh.bsky.social.contoh.id', shown), ['mouse', 'touch']],
  ['hover-card', card(posts.calon), card(posts.fan), ['mouse', 'enter']],
  ['search', listed('/search?q=contoh', calon), listed('/search?q=contoh', 'calon-contoh.bsky.social.contoh.id'), ['mouse', 'touch']],
  ['search', listed('/search?q=contoh', tim), listed('/search?q=contoh', 'cuaca.contoh.id'), ['mouse'], '2024'],
  ['followers', listed('/profile/warga.bsky.social/followers', tim), listed('/profile/warga.bsky.social/followers', 'suka.bsky.social'), ['mouse', 'enter']],
  ['likers', listed(`${pathOf(posts.warga)}/liked-by`, calon), listed(`${pathOf(posts.warga)}/liked-by`, 'penggemar77.bsky.social'), ['mouse', 'space']],
  ['notifications', spot('/notifications', tim, shown), spot('/notifications', 'penggemar77.bsky.social', shown), ['mouse', 'enter']],
  ['suggested', spot('/profile/warga.bsky.social', calon, truth('suggested')), spot(`/profile/${calon}`, 'kpu.contoh.id', truth('suggested')), ['mouse', 'touch']],
]

const follow: Pick<Sketch, 'interaction' | 'request'> = { interaction: 'follow', request: 'createRecord app.bsky.graph.follow' }

const buttons: readonly Sketch[] = rows.flatMap(([surface, ours, theirs, ways, gen]) =>
  ways.map((way): Sketch => {
    const steps = ({ who, within, before = [] }: Spot): Step[] => [...before, press(way, truth(`follow:${user(who).did}`, within))]
    return {
      surface, way, ...follow, ...(gen && { gen }),
      registrant: { url: ours.url, steps: steps(ours) },
      other: { url: theirs.url, steps: steps(theirs) },
      undo: { url: query(ours.url, { on: '1' }), steps: steps(ours), request: 'deleteRecord app.bsky.graph.follow' },
    }
  }),
)

const byMenu = (way: Way): Step[] => {
  const item = truth('item:follow')
  return way === 'enter' ? [press('enter', truth('profile-menu', shown)), wait(`${truth('item:copy')}:focus`), key('ArrowDown'), wait(`${item}:focus`), key('Enter')] : [click(truth('profile-menu', shown)), wait(item), click(item)]
}
const menus: readonly Sketch[] = (['menu', 'enter'] as const).map((way): Sketch => ({
  surface: 'profile-menu', way, ...follow,
  registrant: { url: `${site}/profile/${calon}`, steps: byMenu(way) },
  other: { url: `${site}/profile/kpu.contoh.id`, steps: byMenu(way) },
  undo: { url: `${site}/profile/${calon}?on=1`, steps: byMenu(way), request: 'deleteRecord app.bsky.graph.follow' },
}))

/** Following, wherever there is a button for it. */
export const people: readonly Sketch[] = [...buttons, ...menus]
