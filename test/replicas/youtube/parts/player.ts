import { buttonViewModel } from '../base/button'
import { define, h, when } from '../base/element'
import { openShare } from '../popups/state'
import { refresh } from '../store'
import { user, type User } from '../world/users'
import type { Video } from '../world/videos'
import { word } from '../words'
import { shareUrl } from './card'
import { dislikeViewModel, likeViewModel } from './like'
import { bareSubscribe } from './subscribe'

let [full, ended] = [false, false]

export const isFullscreen = (): boolean => full
const toggleFullscreen = (): void => {
  full = !full
  refresh()
}

// `l` skips ten seconds ahead: it likes nothing.
const keys: Readonly<Record<string, () => void>> = {
  f: toggleFullscreen,
  End: () => {
    ended = true
    refresh()
  },
  k: () => undefined, j: () => undefined, l: () => undefined, m: () => undefined,
}

/** Keys of the player, wherever the focus is but in a text. */
export const listenForPlayerKeys = (): void => document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && (event.target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(event.target.tagName))
  if (typing || event.ctrlKey || event.altKey || event.metaKey || document.querySelector('#movie_player') === null) return
  const act = keys[event.key]
  if (act === undefined) return
  event.preventDefault()
  act()
})

/** A channel on the end screen: it opens when pointed at, and may be another than the video's. */
const endChannel = (who: User): HTMLElement =>
  h('div.ytp-ce-element.ytp-ce-channel', {}, h('div.ytp-ce-expanding-overlay', {}, h('div.ytp-ce-expanding-overlay-body', {},
    h('a.ytp-ce-channel-title.ytp-ce-link', { href: `/channel/${who.id}`, target: '_blank', tabindex: '-1' }, who.name),
    h('div.ytp-ce-subscribe-container', {}, h('div.ytp-ce-channel-subscribe', {}, h('div.ytp-sb', {}, bareSubscribe(() => who, 'ytp-sb-subscribe')))))))

const quickActions = (video: () => Video): HTMLElement =>
  h('yt-player-quick-action-buttons', { hidden: () => !full }, likeViewModel(video), dislikeViewModel(video),
    buttonViewModel({ label: word('comments'), icon: 'comment', press: () => undefined }),
    buttonViewModel({ label: word('share'), icon: 'share', press: () => void openShare(video().id, shareUrl(video())) }))

const control = (name: string, title: string, act: () => void = () => undefined): HTMLElement =>
  h(`button.ytp-button.ytp-${name}-button`, { title, 'aria-label': title, '@click': act })

/** The player: a double press fills the screen; the like buttons of the full screen are in the page all the time. */
export const player = define<Video>('ytd-player', (host) => {
  host.id = 'ytd-player'
  const element = h('div#movie_player.html5-video-player', { tabindex: '-1', 'aria-label': 'YouTube Video Player' },
    h('div.html5-video-container', { '@dblclick': toggleFullscreen }, h('div.video-stream.html5-main-video')),
    h('div.ytp-chrome-bottom', {}, control('play', word('play')), control('mute', word('mute')), control('next', word('next')),
      control('fullscreen', word('fullscreen'), toggleFullscreen)),
    when(() => ended && host.data.id, () => [host.data.author, user(host.data.author.registrant ? 'warga_biasa' : 'calon_contoh')].map(endChannel)),
    quickActions(() => host.data))
  // The page's own scripts can ask the player; an extension's content script cannot.
  Object.assign(element, { getVideoData: () => ({ video_id: host.data.id, author: host.data.author.name, title: host.data.title }) })
  return h('div#container', {}, element)
})
