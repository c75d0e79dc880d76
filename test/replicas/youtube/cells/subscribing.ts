import type { Act, Step, Way } from '../../types'
import { channel as channelById, user, type User } from '../world/users'
import { shorts, videos, type Video } from '../world/videos'
import { spread, type Row, type Sketch } from './make'
import { click, confirm, entry, hover, key, mobile, page, press, query, short, wait, watch } from './select'

interface Spot {
  readonly url: string
  readonly button: string
  readonly before?: readonly Step[]
  /** How the subscription is given up from here, where it is. */
  readonly leave?: 'menu' | 'question'
}

const act = ({ url, button, before = [] }: Spot, way: Way): Act => ({ url, steps: [...before, press(way, button)] })
const undo = (spot: Spot, way: Way): Pick<Sketch, 'undo'> => {
  if (spot.leave === undefined) return {}
  const asked = spot.leave === 'menu' ? [wait(entry('leave')), press(way, entry('leave'))] : []
  const { url, steps } = act({ ...spot, url: query(spot.url, { on: '1' }) }, way)
  return { undo: { url, steps: [...steps, ...asked, wait(confirm), press(way, confirm)], request: 'subscription/unsubscribe' } }
}

const [calon, tim, warga, twin, fan, kpu] = ['calon_contoh', 'Tim_Contoh', 'warga_biasa', 'calon-contoh', 'penggemar77',
  'kpu_contoh'].map(user) as [User, User, User, User, User, User]

const onWatch = (leave: 'menu' | 'question', host?: string) => (video: Video): Spot =>
  ({ url: watch(video, host), button: host ? 'ytm-subscribe-button-renderer button' : 'ytd-watch-metadata #subscribe-button-shape button', leave })
const active = 'ytd-reel-video-renderer[is-active]'
const byId = (who: User): string => page(`/channel/${who.id}`)
const byHandle = (who: User): string => page(`/@${who.handle.toLowerCase()}`)
const header = 'yt-page-header-renderer yt-subscribe-button-view-model button'
const inResults = (leave: 'menu' | 'question', path = 'a[href="/@') => (who: User): Spot => ({
  url: page('/results?search_query=calon'), leave,
  button: `ytd-channel-renderer:has(${path}${path.includes('channel') ? who.id : who.handle}"]) #subscribe-button-shape button`,
})
const afterWatch = (from: Video) => (who: User): Spot => ({
  url: watch(from), before: [click(`ytd-guide-entry-renderer a[href="/@${who.handle}"]`),
    wait(`ytd-browse[page-subtype="channels"]:not([hidden]) ${header}`)], button: `ytd-browse[page-subtype="channels"]:not([hidden]) ${header}`,
    leave: 'menu',
})
// Both end screens show two channels: the video's and another.
const atTheEnd = (video: Video) => (who: User): Spot => {
  const element = `.ytp-ce-channel:has(a[href="/channel/${who.id}"])`
  return { url: watch(video), before: [wait('#movie_player'), key('End'), hover(element)], button: `${element} .ytp-ce-subscribe-container button` }
}
const embedded = (video: Video): Spot => ({ url: page(`/embed/${video.id}`), before: [hover('.ytp-title-channel-logo')],
  button: '.ytp-title-expanded-overlay button' })
const asked = (who: User): Spot => ({ url: `${byHandle(who)}?sub_confirmation=1`, button: confirm })
const [calonShort, wargaShort, sukaShort, timShort] = shorts as readonly [Video, Video, Video, Video]

const pair = <T>(make: (of: T) => Spot, ours: T, theirs: T): Pick<Row<Spot>, 'ours' | 'theirs'> => ({ ours: make(ours), theirs: make(theirs) })

const rows: readonly Row<Spot>[] = [
  { surface: 'watch', ways: ['mouse', 'touch', 'enter'], ...pair(onWatch('menu'), videos.calon, videos.warga) },
  { surface: 'watch', ways: ['mouse', 'touch'], gen: '2022', ...pair(onWatch('question'), videos.tim, videos.fan) },
  { surface: 'watch-end', ways: ['mouse'], ...pair(atTheEnd(videos.warga), calon, warga) },
  { surface: 'watch-end', ways: ['enter'], note: 'of a registrant', ours: atTheEnd(videos.tim)(tim), theirs: atTheEnd(videos.tim)(warga) },
  { surface: 'shorts', ways: ['mouse'], ...pair((video: Video) =>
    ({ url: short(video), button: `${active} yt-subscribe-button-view-model button`, leave: 'menu' as const }), calonShort, wargaShort) },
  { surface: 'shorts', ways: ['touch'], gen: '2022',
    ...pair((video: Video) => ({ url: short(video), button: `${active} #subscribe-button-shape button`, leave: 'question' as const }), timShort,
    sukaShort) },
  { surface: 'channel', ways: ['mouse', 'space'], ...pair((who: User) => ({ url: byHandle(who), button: header, leave: 'menu' as const }), calon, twin) },
  { surface: 'channel', ways: ['mouse'], note: 'by id',
    ...pair((who: User) => ({ url: byId(who), button: header }), tim, channelById('UCcalonwalikotacontoh000') as User) },
  { surface: 'channel', ways: ['touch'], gen: '2022',
    ...pair((who: User) => ({ url: byId(who), button: 'ytd-c4-tabbed-header-renderer #subscribe-button-shape button',
    leave: 'question' as const }), calon, fan) },
  { surface: 'channel-featured', ways: ['space'],
    ...pair((who: User) => ({ url: byHandle(warga), button: `ytd-grid-channel-renderer:has(a[href="/@${who.handle}"]) button` }), tim, fan) },
  { surface: 'channel-featured', ways: ['mouse'], note: 'on a registrant\'s page',
    ours: { url: byHandle(calon), button: `ytd-grid-channel-renderer:has(a[href="/@${tim.handle}"]) button` },
    theirs: { url: byHandle(calon), button: `ytd-grid-channel-renderer:has(a[href="/@${kpu.handle}"]) button` } },
  { surface: 'channel-after-watch', ways: ['mouse', 'enter'], ours: afterWatch(videos.warga)(calon), theirs: afterWatch(videos.calon)(warga) },
  { surface: 'search', ways: ['enter'], ...pair(inResults('menu'), calon, fan) },
  { surface: 'search', ways: ['mouse'], gen: '2022', ...pair(inResults('question', 'a[href="/channel/'), calon, twin) },
  { surface: 'sub-confirmation', ways: ['mouse', 'enter'], ...pair(asked, calon, warga) },
  { surface: 'embed', ways: ['mouse'], ...pair(embedded, videos.calon, videos.warga) },
  { surface: 'subscribe-embed', ways: ['mouse', 'touch'],
    ...pair((who: User) => ({ url: page(`/subscribe_embed?channelid=${who.id}&layout=default`), button: '#yt-subscribe button' }), calon, twin) },
  { surface: 'm-watch', ways: ['touch'], ...pair(onWatch('menu', mobile), videos.tim, videos.fan) },
  { surface: 'm-shorts', ways: ['touch'], ...pair((video: Video) =>
    ({ url: short(video, mobile), button: 'yt-subscribe-button-view-model button' }), calonShort, sukaShort) },
  { surface: 'm-channel', ways: ['touch', 'mouse'],
    ...pair((who: User) => ({ url: `${mobile}/@${who.handle}`, button: header, leave: 'menu' as const }), calon, twin) },
]

const joinRows: readonly Row<Spot>[] = [
  { surface: 'watch', ways: ['mouse', 'touch', 'enter'],
    ...pair((video: Video) => ({ url: watch(video), button: 'ytd-watch-metadata #sponsor-button button' }), videos.calon, videos.warga) },
  { surface: 'channel', ways: ['mouse', 'enter'],
    ...pair((who: User) => ({ url: byHandle(who), button: 'yt-page-header-renderer #sponsor-button button' }), tim, fan) },
  { surface: 'channel', ways: ['touch'], gen: '2022',
    ...pair((who: User) => ({ url: byId(who), button: 'ytd-c4-tabbed-header-renderer #sponsor-button button' }), calon, twin) },
]

/** Subscriptions wherever they are offered, and memberships. */
export const subscribing: readonly Sketch[] = [
  ...spread('subscribe', 'subscription/subscribe', rows, act, undo),
  ...spread('join', 'ypc/get_offers', joinRows, act),
]
