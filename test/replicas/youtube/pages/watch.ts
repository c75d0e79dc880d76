import { define, h, repeat, when } from '../base/element'
import { old, options } from '../options'
import { lockup, videoRenderer } from '../parts/card'
import { comments } from '../parts/comments'
import { likeViewModel } from '../parts/like'
import { isFullscreen, player } from '../parts/player'
import { chatContinuation } from '../tokens'
import { user } from '../world/users'
import { playlistOf, related, type Video } from '../world/videos'
import { watchMetadata } from './watch-metadata'

const list = new URLSearchParams(location.search).get('list')
const beside = old ? videoRenderer('ytd-compact-video-renderer') : lockup(false)
const panelVideo = videoRenderer('ytd-playlist-panel-video-renderer', false)

/** The frame of the chat: same origin, and its address alone tells whose stream it is. */
const chat = (video: Video): HTMLElement =>
  h('ytd-live-chat-frame#chat', {}, h('iframe#chatframe', {
    src: `/live_chat?continuation=${chatContinuation(video.author.id, video.id)}&lang=${options.lang}&gen=${options.gen}`, title: 'chat',
  }), h('div#show-hide-button'))

// The site keeps like buttons of other layouts in the page, hidden.
const copies = (video: () => Video): HTMLElement =>
  h('div#shorts-container', { hidden: true }, h('ytd-reel-video-renderer', {}, h('reel-action-bar-view-model', {}, likeViewModel(video))))

const primary = (video: () => Video): HTMLElement => h('div#primary', {}, h('div#primary-inner', {},
  h('div#player', {}, player(video)),
  h('div#below', {},
    options.gen !== 'grid' && watchMetadata(video),
    when(() => !video().live, () => comments(() => video().id, { id: 'comments' })))))

const secondary = (video: () => Video): HTMLElement => h('div#secondary', {}, h('div#secondary-inner', {},
  when(() => video().live && video().id, () => chat(video())),
  list !== null && h('ytd-playlist-panel-renderer#playlist', {}, h('div#items', {}, repeat(() => playlistOf(user('calon_contoh')).videos, panelVideo))),
  h('div#related', {}, h('ytd-watch-next-secondary-results-renderer', {}, h('div#items', {}, repeat(() => related(video()), beside))))))

const layout = define<Video>(options.gen === 'grid' ? 'ytd-watch-grid' : 'ytd-watch-flexy', (host) => {
  const video = () => host.data
  return [copies(video), h('div#columns', {}, primary(video), secondary(video))]
})

/** `/watch`: kept, with its last video, behind whatever is opened next. In the newest layout the metadata stands beside the player's element. */
export const watchPage = (video: () => Video, hidden: () => boolean): readonly HTMLElement[] => [
  layout(video, { 'video-id': () => video().id, role: 'main', hidden, fullscreen: isFullscreen }),
  ...(options.gen === 'grid' ? [watchMetadata(video, { hidden })] : []),
]
