import { button, buttonRenderer, buttonViewModel } from '../base/button'
import { define, h, repeat, type Child } from '../base/element'
import { old, options } from '../options'
import { avatar, channelName, channelPath } from '../parts/author'
import { lockup, shortCard, videoRenderer } from '../parts/card'
import { comments } from '../parts/comments'
import { homePost, postThread } from '../parts/post'
import { subscribeButton } from '../parts/subscribe'
import { windowed } from '../parts/window'
import { openShare } from '../popups/state'
import { lastPlace } from '../route'
import { refresh } from '../store'
import { postById, posts, type Post } from '../world/posts'
import { user, type User } from '../world/users'
import { homeVideos, playlistOf, shorts, videos, type Video } from '../world/videos'
import { word } from '../words'

const inner = old ? videoRenderer('ytd-rich-grid-media') : lockup(true)
const richItem = define<Video>('ytd-rich-item-renderer', (host) => h('div#content', {}, inner(() => host.data)))

let chip = 0
const shown = homeVideos(options.n)
const turned = [...shown.slice(3), ...shown.slice(0, 3)]
/** The other chip shows the same grid with other videos in the same nodes, and no navigation says so. */
const gridVideos = (): readonly Video[] => (chip === 0 ? shown : turned)

const chips = (): HTMLElement => h('ytd-feed-filter-chip-bar-renderer', {}, h('div#chips.row', {}, [word('all'), word('posts')].map((label, at) =>
  h('yt-chip-cloud-chip-renderer', {}, button({ label, text: label, press: () => {
    chip = at
    refresh()
  } })))))

/** `/`: the grid, a shelf of Shorts and a post between. */
export const homeContent = (): Child => [
  chips(),
  h('ytd-rich-grid-renderer', {}, options.n === undefined
    ? h('div#contents', {}, repeat(gridVideos, richItem))
    : windowed(gridVideos, richItem, { height: 150, columns: 3 })),
  options.n === undefined && h('ytd-rich-section-renderer', {},
    h('ytd-rich-shelf-renderer', {}, repeat(() => shorts.slice(0, 2), shortCard), repeat(() => [posts.calon, posts.warga], homePost))),
]

const channelResult = define<User>('ytd-channel-renderer', (host) => h('div#content-section', {},
  h('div#avatar-section', {}, h('a.channel-link', { href: () => channelPath(host.data), tabindex: '-1' }, avatar())),
  h('div#info-section', {}, h('a#main-link.channel-link', { href: () => channelPath(host.data) },
    h('div#info', {}, channelName(() => host.data, false),
    h('div#metadata', {}, h('yt-formatted-string#subscribers', {}, () => `@${host.data.handle}`)))),
    h('div#buttons', {}, subscribeButton(() => host.data)))))
const result = videoRenderer('ytd-video-renderer')

/** `/results`: people of one name, and videos. */
export const searchContent = (): Child =>
  h('div#container', {}, h('ytd-two-column-search-results-renderer', {}, h('ytd-section-list-renderer', {}, h('div#contents', {},
  repeat(() => [user('calon_contoh'), user('calon-contoh'), user('penggemar77'), user('subscribe')], channelResult),
  repeat(() => [videos.fan, videos.calon, videos.mention, videos.warga], result)))))

const playlistVideo = videoRenderer('ytd-playlist-video-renderer')
const listOwner = (): User => user(lastPlace('playlist')?.id.startsWith('PL00') ? 'calon_contoh' : 'warga_biasa')
const shareList = { label: word('share'), icon: old ? 'shareOld' : 'share', press: () => {
  const { id } = playlistOf(listOwner())
  void openShare(id, `https://youtube.com/playlist?list=${id}&si=0`)
} } as const

/** `/playlist`: whose list it is in the header, whose videos they are in each row. */
export const playlistContent = (): Child => [
  old
    ? h('ytd-playlist-header-renderer', {}, h('yt-formatted-string#owner-text', {},
      h('a', { href: () => channelPath(listOwner()) }, () => listOwner().name)), h('div.metadata-buttons-wrapper', {}, buttonRenderer('', shareList)))
    : h('yt-page-header-renderer', {}, h('yt-page-header-view-model', {},
      h('yt-avatar-stack-view-model', {}, h('yt-attributed-string', {}, h('a', { href: () => channelPath(listOwner()) }, () => listOwner().name))),
      h('yt-flexible-actions-view-model', {}, buttonViewModel(shareList)))),
  h('ytd-playlist-video-list-renderer', {}, h('div#contents', {}, repeat(() => playlistOf(listOwner()).videos, playlistVideo))),
]

const shownPost = (): Post => postById(lastPlace('post')?.id ?? '') ?? posts.warga

/** `/post/…`: one post, and what is said under it. */
export const postContent = (): Child => [postThread(shownPost), comments(() => shownPost().id, { id: 'comments' })]
