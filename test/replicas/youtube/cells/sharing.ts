import type { Act, Step, Way } from '../../types'
import { playlistId } from '../world/ids'
import { posts, type Post } from '../world/posts'
import { user } from '../world/users'
import { shorts, videos, type Video } from '../world/videos'
import { iconCss } from '../base/icon-paths'
import { spread, type Row, type Sketch } from './make'
import { tab, threadCss } from './likes'
import { click, createPostTarget, entry, key, mobile, mobileService, page, press, service, short, type, wait, watch, withVideo } from './select'

/** Where a share dialog is opened, and which service commits. */
interface Spot {
  readonly url: string
  readonly open: (way: Way) => readonly Step[]
  readonly commit?: string
}

const pressed = (button: string) => (way: Way): readonly Step[] => [press(way, button)]
const byMenu = (more: string) => (way: Way): readonly Step[] => [press(way, more), wait(entry('share')), press(way, entry('share'))]
const byOldMenu = (more: string) => (way: Way): readonly Step[] => [press(way, more), wait(entry('shareOld')), press(way, entry('shareOld'))]

const act = ({ url, open, commit = service('WhatsApp') }: Spot, way: Way): Act => ({ url, steps: [...open(way), wait(commit), press(way, commit)] })

const icon = `:has(${iconCss('share')})`
const watchSpot = (video: Video): Spot => ({ url: watch(video), open: pressed(`ytd-watch-metadata #top-level-buttons-computed button${icon}`) })
const fullSpot = (video: Video): Spot => ({ url: watch(video),
  open: (way) => [wait('#movie_player'), key('f'), press(way, `yt-player-quick-action-buttons button${icon}`)] })
const active = 'ytd-reel-video-renderer[is-active]'
const card = (path: string, tag: string, more: string) => (video: Video): Spot => ({ url: page(path), open: byMenu(`${tag}${withVideo(video)} ${more}`) })
const oldCard = (path: string, tag: string) => (video: Video): Spot =>
  ({ url: page(path), open: byOldMenu(`${tag}${withVideo(video)} #menu button#button`) })
const postSpot = (post: Post): Spot => ({ url: tab('posts')(post), open: pressed(`${threadCss(post)} #share-button button`) })
const embedSpot = (video: Video): Spot =>
  ({ url: page(`/embed/${video.id}`), open: pressed('.ytp-share-button'), commit: '.ytp-share-panel-service-button[title="X"]' })
const [calonShort, wargaShort, , timShort] = shorts as readonly [Video, Video, Video, Video]
const lists = { ours: playlistId(user('calon_contoh')), theirs: playlistId(user('warga_biasa')) }

const pair = <T>(make: (of: T) => Spot, ours: T, theirs: T): Pick<Row<Spot>, 'ours' | 'theirs'> => ({ ours: make(ours), theirs: make(theirs) })

const rows: readonly Row<Spot>[] = [
  { surface: 'watch', ways: ['mouse', 'touch', 'enter', 'space'], ...pair(watchSpot, videos.calon, videos.warga) },
  { surface: 'watch', ways: ['menu'], ...pair((video: Video) => ({ url: watch(video), open: byMenu('ytd-watch-metadata #button-shape button') }),
    videos.tim, videos.suka) },
  { surface: 'watch', ways: ['mouse'], gen: '2022',
    ...pair((video: Video) => ({ url: watch(video),
    open: pressed(`ytd-watch-metadata #top-level-buttons-computed button:has(${iconCss('shareOld')})`) }), videos.tim, videos.fan) },
  { surface: 'watch', ways: ['mouse'], note: 'collaboration', ...pair(watchSpot, videos.collab, videos.collabPlain) },
  { surface: 'live', ways: ['mouse'], ...pair(watchSpot, videos.liveCalon, videos.liveWarga) },
  { surface: 'fullscreen', ways: ['mouse'], ...pair(fullSpot, videos.calon, videos.fan) },
  { surface: 'shorts', ways: ['enter'], ...pair((video: Video) =>
    ({ url: short(video), open: pressed(`${active} reel-action-bar-view-model button${icon}`) }), calonShort, wargaShort) },
  { surface: 'home', ways: ['menu', 'touch'], ...pair(card('/', 'ytd-rich-item-renderer', 'button-view-model button'), videos.calon, videos.fan) },
  { surface: 'home', ways: ['enter'], gen: '2022', ...pair(oldCard('/', 'ytd-rich-item-renderer'), videos.tim, videos.mention) },
  { surface: 'search', ways: ['menu'], ...pair(card('/results?search_query=calon', 'ytd-video-renderer', '#menu button#button'), videos.calon, videos.fan) },
  { surface: 'playlist', ways: ['touch'], note: 'video',
    ...pair(card(`/playlist?list=${lists.theirs}`, 'ytd-playlist-video-renderer', '#menu button#button'), videos.calon, videos.bagikan) },
  { surface: 'playlist', ways: ['menu'], note: 'video in a registrant\'s list',
    ...pair(card(`/playlist?list=${lists.ours}`, 'ytd-playlist-video-renderer', '#menu button#button'), videos.tim, videos.warga) },
  { surface: 'playlist', ways: ['mouse'], ...pair((list: string) =>
    ({ url: page(`/playlist?list=${list}`), open: pressed(`yt-page-header-renderer button${icon}`) }), lists.ours, lists.theirs) },
  { surface: 'channel-posts', ways: ['mouse'], ...pair(postSpot, posts.calon, posts.warga) },
  { surface: 'embed', ways: ['mouse', 'space'], ...pair(embedSpot, videos.calon, videos.warga) },
  { surface: 'm-watch', ways: ['touch'], ...pair((video: Video) =>
    ({ url: watch(video, mobile), open: pressed(`ytm-slim-video-action-bar-renderer button${icon}`), commit: mobileService('WhatsApp') }),
    videos.calon, videos.fan) },
  { surface: 'm-home', ways: ['menu', 'touch'], ...pair((video: Video) => ({
    url: `${mobile}/`, open: byMenu(`ytm-video-with-context-renderer${withVideo(video)} ytm-menu-renderer button`), commit: mobileService('Facebook'),
  }), videos.tim, videos.fan) },
  { surface: 'm-shorts', ways: ['touch'], ...pair((video: Video) =>
    ({ url: short(video, mobile), open: pressed(`reel-action-bar-view-model button${icon}`), commit: mobileService('X') }), timShort, wargaShort) },
]

const editor = 'ytd-backstage-post-dialog-renderer #contenteditable-root'
const submit = 'ytd-backstage-post-dialog-renderer #submit-button button'
const written = (spot: Spot, way: Way): Act => ({
  url: spot.url,
  steps: [...spot.open('mouse'), wait(createPostTarget), click(createPostTarget), type(editor, 'Lihatlah ini'),
    way === 'ctrl-enter' ? key('Control+Enter') : click(submit)],
})
const postRows: readonly Row<Spot>[] = [
  { surface: 'watch', ways: ['submit', 'ctrl-enter'], note: 'as a post', ...pair(watchSpot, videos.calon, videos.warga) },
  { surface: 'channel-posts', ways: ['submit', 'ctrl-enter'], note: 'as a post', ...pair(postSpot, posts.tim, posts.fan) },
]

const own = page('/@pegawai_contoh/posts')
const posted = (text: string, way: Way): Act => ({
  url: own, steps: [click('ytd-backstage-create-post button'), type(editor, text),
    way === 'ctrl-enter' ? key('Control+Enter') : press(way === 'enter' ? 'enter' : 'mouse', submit)],
})
const newPosts: readonly Row<string>[] = [
  { surface: 'own-posts', ways: ['submit', 'ctrl-enter'], note: 'mention', ours: 'Salam untuk @calon_contoh semua', theirs: 'Salam untuk @calon-contoh semua' },
  { surface: 'own-posts', ways: ['submit', 'ctrl-enter'], note: 'link', ours: 'Lihat https://www.youtube.com/@Tim_Contoh ya',
    theirs: 'Lihat https://www.youtube.com/@penggemar77 ya' },
]

/** The share dialog with its services, a share written as a post, and posts of one's own that name somebody. */
export const sharing: readonly Sketch[] = [
  ...spread('share', 'share/send_to_service', rows, act),
  ...spread('share', 'backstage/create_post', postRows, written, () => ({ draft: editor })),
  ...spread('post', 'backstage/create_post', newPosts, posted, () => ({ draft: editor })),
]
