import { toggleLike } from '../actions'
import { buttonRenderer, buttonViewModel, type Button } from '../base/button'
import { define, h, repeat } from '../base/element'
import { old } from '../options'
import { shareUrl, videoEntries, watchPath } from '../parts/card'
import { dislikeViewModel, likeViewModel, mobileLike, segmentedViewModel } from '../parts/like'
import { bareSubscribe, subscribeViewModel } from '../parts/subscribe'
import { openMenu, openShare } from '../popups/state'
import { isOn } from '../store'
import type { User } from '../world/users'
import { related, type Video } from '../world/videos'
import { word } from '../words'
import { commentsEntry, commentsPanel } from './comments'

const shareLook = (video: () => Video): Button => ({
  label: word('share'), text: word('share'), icon: old ? 'shareOld' : 'share', press: () => void openShare(video().id, shareUrl(video())),
})

/** A video in a list. */
export const contextVideo = define<Video>('ytm-video-with-context-renderer', (host) => [
  h('a.media-item-thumbnail-container', { href: () => watchPath(host.data), 'aria-hidden': 'true' }),
  h('div.details', {}, h('ytm-channel-thumbnail-with-link-renderer', {},
    h('a', { href: () => `/@${host.data.author.handle}`, 'aria-label': word('goToChannel') }, h('div.avatar'))),
    h('div.media-item-info', {}, h('a.media-item-metadata', { href: () => watchPath(host.data) }, h('h3', {}, () => host.data.title),
      h('span', {}, () => host.data.author.name))),
    h('ytm-menu-renderer', {}, h('button.icon-button',
      { 'aria-label': word('actionMenu'), '@click': (event: Event) => openMenu(event.currentTarget as Element, videoEntries(host.data)) }, '⋮'))),
])

const subscribeBox = (video: () => Video): HTMLElement => h('ytm-subscribe-button-renderer',
  { class: () => (isOn(`sub:${video().author.id}`) ? 'is-subscribed' : '') }, bareSubscribe(() => video().author, 'subscribe-button'))

/** The channel stands above the row of actions; as in July 2026 it leads that row, without its name. */
const ownerAbove = (video: () => Video): HTMLElement => h('ytm-slim-owner-renderer', {}, h('a.slim-owner-icon-and-title', { href: () => `/@${video().author.handle}` },
  h('div.slim-owner-profile-icon.avatar'), h('h3.slim-owner-channel-name', {}, () => video().author.name)), subscribeBox(video))
const ownerInBar = (video: () => Video): HTMLElement[] => [h('a.slim-video-owner-icon', { href: () => `/@${video().author.handle}` }, h('div.avatar')), subscribeBox(video)]

const actionBar = (video: () => Video): HTMLElement => h('ytm-slim-video-action-bar-renderer', {}, ...(old ? [] : ownerInBar(video)), h('div.slim-video-action-bar-actions.row', {},
  old ? h('ytm-segmented-like-dislike-button-renderer', {}, h('div.segmented-buttons', {}, mobileLike(video))) : segmentedViewModel(video),
  old ? buttonRenderer('', shareLook(video)) : buttonViewModel(shareLook(video))))

/** `/watch` on a small screen. */
export const mobileWatch = define<Video>('ytm-watch', (host) => {
  const video = () => host.data
  return [
    h('div#player-container-id', {}, h('div#movie_player.html5-video-player', {})),
    h('ytm-single-column-watch-next-results-renderer', {},
      h('ytm-item-section-renderer', {}, h('ytm-slim-video-metadata-section-renderer', {},
        h('ytm-slim-video-information-renderer', {}, h('h2.slim-video-information-title', {}, () => video().title)),
        ...(old ? [ownerAbove(video)] : []),
        actionBar(video))),
      commentsEntry(() => video().id),
      h('ytm-item-section-renderer', { 'section-identifier': 'related-items' }, repeat(() => related(video()), contextVideo))),
    commentsPanel(() => video().id),
  ]
})

/** Two taps on the picture like, and never take a like back. Seen in the app; for the mobile site an inference. */
const doubleTap = (video: () => Video) => {
  let last = -1000
  return ({ timeStamp }: Event): void => {
    if (timeStamp - last < 350 && !isOn(`like:${video().id}`)) toggleLike(video())
    last = timeStamp
  }
}

/** `/shorts/…` on a small screen. */
export const mobileShorts = define<Video>('ytm-shorts', (host) => {
  const video = () => host.data
  return [
    h('div#player-container-id', {}, h('div#movie_player.html5-video-player', { '@click': doubleTap(video) }, h('div.video-stream'))),
    h('ytm-reel-player-overlay-renderer', {},
      h('yt-reel-channel-bar-view-model', {}, h('a', { href: () => `/@${video().author.handle}/shorts` }, () => `@${video().author.handle}`),
        subscribeViewModel(() => video().author)),
      h('reel-action-bar-view-model', {}, likeViewModel(video), dislikeViewModel(video), buttonViewModel(shareLook(video)))),
  ]
})

/** A channel on a small screen: whose page it is stands in the address alone. */
export const mobileChannel = define<User>('ytm-browse', (host) => [
  h('yt-page-header-renderer', {}, h('yt-page-header-view-model', {}, h('h1', {}, () => host.data.name), h('span', {}, () => `@${host.data.handle}`),
    h('yt-flexible-actions-view-model', {}, subscribeViewModel(() => host.data)))),
])
