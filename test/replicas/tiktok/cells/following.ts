import type { Act, Step, Way } from '../../types'
import { videos } from '../videos'
import { user, type User } from '../world'
import type { Sketch } from './make'
import { click, control, done, e2e, hover, key, press, type, wait, type Press } from './select'
import { feedItem, surfaces, type Place } from './surfaces'

const site = 'https://www.tiktok.com'
const [calon, tim, warga, fan, suka, twin] = ['calon_contoh', 'tim_contoh', 'warga_biasa', 'penggemar77', 'suka', 'calon_contoh_'].map(user) as [
  User, User, User, User, User, User,
]

/** A follow button somewhere, and what has to be done before it is there. */
interface Spot {
  readonly url: string
  readonly button: string
  readonly before?: readonly Step[]
}

const profile = (who: User, spelt = who.handle): Spot => ({ url: `${site}/@${spelt}`, button: `[class*="DivButtonPanelWrapper"] ${e2e('follow-button')}` })
const beside = (list: string, who: User): string => `${list}:has(a[href="/@${who.handle}"]) ${e2e('follow-button')}`
const suggested = (page: User, who: User): Spot => ({ url: `${site}/@${page.handle}`, button: beside(e2e('suggest-user-item'), who) })
const found = (who: User): Spot => ({ url: `${site}/search?q=calon`, button: beside(e2e('search-user-card'), who) })
const inPeople = (page: User, who: User): Spot => ({
  url: `${site}/@${page.handle}`,
  button: beside(`${e2e('follow-info-popup')} li`, who),
  before: [click(`${e2e('followers-count')}`)],
})
// A card lingers while the next one comes.
const card = (video: typeof videos.calon): Spot => {
  const button = beside(e2e('user-card'), video.author)
  return { url: `${site}/foryou`, button, before: [hover(`${feedItem(video)} ${e2e('video-author-avatar')}`), wait(button)] }
}
const inPlace = ({ url, before, scope }: Place, name: string): Spot => ({ url, before, button: `${scope} ${e2e(name)}` })
const live = (who: User): Spot => ({ url: `${site}/@${who.handle}/live`, button: `[class*="DivLiveHeader"] ${e2e('follow-button')}` })

const { foryou, reposted, mentioning, following, video, oldVideo, photo, modal, search, explore, viewer } = surfaces
const both = (surface: typeof foryou, name: string) => [inPlace(surface.registrant, name), inPlace(surface.other, name)] as const

// A plus is gone once it is pressed, so nothing undoes it there.
const rows: readonly (readonly [surface: string, ours: Spot, theirs: Spot, ways: readonly Press[], undone: boolean, gen?: string])[] = [
  ['foryou', ...both(foryou, 'feed-follow'), ['mouse'], false],
  ['foryou', ...both(foryou, 'feed-follow'), ['enter'], false, '2025'],
  ['following', ...both(following, 'feed-follow'), ['mouse'], false],
  ['reposted', ...both(reposted, 'feed-follow'), ['mouse'], false],
  ['mentioning', ...both(mentioning, 'feed-follow'), ['space'], false],
  ['favorites-feed', ...both(viewer, 'feed-follow'), ['mouse'], false],
  ['video', ...both(video, 'feed-follow'), ['space'], false],
  ['video', ...both(oldVideo, 'browse-follow'), ['mouse'], true, '2025'],
  ['photo', ...both(photo, 'feed-follow'), ['mouse'], false],
  ['modal', ...both(modal, 'browse-follow'), ['touch'], true],
  ['modal-search', ...both(search, 'browse-follow'), ['mouse'], true],
  ['modal-explore', ...both(explore, 'browse-follow'), ['enter'], true],
  ['profile', profile(calon), profile(twin), ['mouse', 'touch'], true],
  ['profile', profile(tim, 'Tim_Contoh'), profile(fan), ['space'], true, '2025'],
  ['profile-suggestions', suggested(calon, tim), suggested(calon, suka), ['mouse', 'enter'], true],
  ['people', inPeople(warga, calon), inPeople(warga, fan), ['mouse'], true],
  ['people', inPeople(calon, tim), inPeople(calon, twin), ['touch'], true, '2025'],
  ['search-people', found(calon), found(fan), ['mouse', 'enter'], true],
  ['user-card', card(videos.calon), card(videos.warga), ['mouse', 'enter'], true],
  ['live', live(calon), live(warga), ['mouse'], true],
]

const follows = rows.flatMap(([surface, ours, theirs, ways, undone, gen]) =>
  ways.map((way): Sketch => {
    const act = ({ url, before = [], button }: Spot): Act => ({ url, steps: [...before, press(way, button)] })
    return {
      surface, interaction: 'follow', way, ...(gen && { gen }), request: 'commit/follow/user:1',
      registrant: act(ours), other: act(theirs),
      ...(undone && { undo: { ...act({ ...ours, url: done(ours.url) }), request: 'commit/follow/user:0' } }),
    }
  }),
)

const room = (who: User) => `${site}/@${who.handle}/live`
const liveCell = (interaction: string, way: Way, request: string, steps: readonly Step[], more: Partial<Sketch> = {}): Sketch => ({
  surface: 'live', interaction, way, request, ...more,
  registrant: { url: room(calon), steps }, other: { url: room(fan), steps },
})
const like = e2e('like-btn')
const chat = `${e2e('chat-room')} [contenteditable="true"]`
const say = `${e2e('chat-room')} [class*="DivPostButton"]`

const lives: readonly Sketch[] = [
  ...(['mouse', 'space'] as const).map((way) => liveCell('like', way, 'webcast/room/like', [press(way, like)])),
  liveCell('like', 'double', 'webcast/room/like', [wait(like), { do: 'dblclick', on: e2e('live-player') }]),
  liveCell('like', 'shortcut', 'webcast/room/like', [wait(like), key('l')], { gen: '2025' }),
  ...['2025', '2026'].flatMap((gen) => [
    liveCell('chat', 'enter', 'webcast/room/chat', [type(chat, 'Halo dari sini'), key('Enter')], { gen, draft: chat }),
    liveCell('chat', 'submit', 'webcast/room/chat', [type(chat, 'Halo dari sini'), click(say)], { gen, draft: chat }),
  ]),
  liveCell('share', 'menu', 'webcast/share', [click(e2e('share-btn')), wait(control('share-whatsapp')), click(control('share-whatsapp'))]),
]

/** Follow wherever it appears, and everything in a live room. */
export const followingCells: readonly Sketch[] = [...follows, ...lives]

