import { buttonRenderer, buttonViewModel, type Button } from '../base/button'
import { define, h, when } from '../base/element'
import { old } from '../options'
import { channelName, channelPath } from '../parts/author'
import { shareUrl } from '../parts/card'
import { comments } from '../parts/comments'
import { dislikeViewModel, likeRenderer, likeViewModel } from '../parts/like'
import { subscribeButton, subscribeViewModel } from '../parts/subscribe'
import { openShare } from '../popups/state'
import { currentPlace, navigate } from '../route'
import { refresh } from '../store'
import { shorts, type Video } from '../world/videos'
import { word } from '../words'

let panel = false
const togglePanel = (): void => {
  panel = !panel
  refresh()
}

const commentsLook: Button = { label: word('comments'), text: '6', icon: 'comment', press: togglePanel }
const shareLook = (video: () => Video): Button => ({
  label: word('share'), text: word('share'), icon: old ? 'shareOld' : 'share', press: () => void openShare(video().id, shareUrl(video())),
})
const remixLook: Button = { label: word('remix'), text: word('remix'), icon: 'remix', press: () => undefined }

const overlayOf2022 = (video: () => Video): HTMLElement =>
  h('ytd-reel-player-overlay-renderer', {},
    h('ytd-reel-player-header-renderer', {}, h('h2', {}, () => video().title), channelName(() => video().author), subscribeButton(() => video().author)),
    h('div#actions', {}, likeRenderer(video),
      h('div#comments-button', {}, buttonRenderer('', commentsLook)),
      h('div#share-button', {}, buttonRenderer('', shareLook(video))),
      h('div#remix-button', {}, buttonRenderer('', remixLook))))

const overlay = (video: () => Video): HTMLElement =>
  h('ytd-reel-player-overlay-renderer', {},
    h('div#metapanel', {}, h('yt-reel-metapanel-view-model', {},
      h('yt-reel-channel-bar-view-model', {}, h('span', {},
        h('a.yt-core-attributed-string__link', { href: () => `${channelPath(video().author)}/shorts` }, () => `@${video().author.handle}`)),
        subscribeViewModel(() => video().author)),
      h('yt-shorts-video-title-view-model', {}, h('h2', {}, () => video().title, ' ', h('a', { href: '/@calon_contoh' }, '@calon_contoh'))))),
    h('div#button-bar', {}, h('reel-action-bar-view-model.ytwReelActionBarViewModelHost', {},
      likeViewModel(video), dislikeViewModel(video), buttonViewModel(commentsLook), buttonViewModel(shareLook(video)), buttonViewModel(remixLook))))

const reel = define<Video>('ytd-reel-video-renderer', (host) => {
  const video = () => host.data
  return [h('div#player-container', {}, h('div.html5-video-player')), h('div.overlay', {}, old ? overlayOf2022(video) : overlay(video))]
})

const indexOf = (id: string): number => Math.max(0, shorts.findIndex((one) => one.id === id))
const at = (index: number): Video => shorts[(index + shorts.length) % shorts.length] as Video

/** Three are in the page at any time and only one is on; the one that scrolls out is used again for the next. */
const mounted = (id: string): readonly Video[] => {
  const index = indexOf(id)
  return [0, 1, 2].map((slot) => at([index, index + 1, index - 1].find((one) => (one + 3) % 3 === slot) ?? index))
}

/** Turns to the next or previous Short. */
const stepShort = (by: 1 | -1): void => {
  panel = false
  void navigate(`/shorts/${at(indexOf(currentPlace().id) + by).id}`)
}

/** `/shorts/…`; the panel of comments stands outside the Short it belongs to. */
export const shortsPage = define<Video>('ytd-shorts', (host) => {
  addEventListener('keydown', ({ key, target }) => {
    const typing = target instanceof HTMLElement && (target.isContentEditable || target.tagName === 'INPUT')
    if (!typing && currentPlace().kind === 'shorts' && (key === 'ArrowDown' || key === 'ArrowUp')) stepShort(key === 'ArrowDown' ? 1 : -1)
  })
  const reels = [0, 1, 2].map((slot) => {
    const video = (): Video => mounted(host.data.id)[slot] ?? host.data
    return reel(video, { id: String(slot), 'is-active': () => video().id === host.data.id })
  })
  return [
    h('div#shorts-container.row', {}, h('div#shorts-inner-container', {}, reels),
      h('div.navigation-container', {}, h('div#navigation-button-down', {},
        buttonRenderer('', { label: word('next'), icon: 'down', press: () => stepShort(1) }))),
      h('div#shorts-panel-container', {}, h('ytd-engagement-panel-section-list-renderer',
        { 'target-id': 'engagement-panel-comments-section', hidden: () => !panel },
        when(() => panel, () => comments(() => host.data.id, { id: 'comments' }))))),
  ]
})
