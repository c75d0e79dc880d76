import { askForSharePanel, shareTo } from '../actions'
import { button } from '../base/button'
import { h, when } from '../base/element'
import { shareUrl } from '../parts/card'
import { bareSubscribe } from '../parts/subscribe'
import { popupContainer } from '../popups/dialogs'
import { refresh } from '../store'
import { channel, viewer } from '../world/users'
import { videoById, videos, type Video } from '../world/videos'
import { word } from '../words'
import { channelOf } from './channel'

let sharing = false
const openPanel = (video: Video) => async (): Promise<void> => {
  sharing = await askForSharePanel(video.id)
  refresh()
}
const sendTo = (video: Video, name: string) => (): void => {
  sharing = false
  refresh()
  shareTo(video.id, name)
}

const panel = (video: Video): HTMLElement => h('div.ytp-share-panel', { role: 'dialog' }, h('div.ytp-share-panel-inner-content', {},
  h('a.ytp-share-panel-link', { href: shareUrl(video), '@click': (event: Event) => event.preventDefault() }, shareUrl(video)),
  h('div.ytp-share-panel-service-buttons', {},
    ['Facebook', 'X', 'WhatsApp'].map((name) =>
    h('button.ytp-share-panel-service-button.ytp-button', { title: name, '@click': sendTo(video, name) }, name)))))

/** `/embed/…`: a player alone. Its channel's picture opens into a card with a button when pointed at. */
export const embedPage = (): HTMLElement => {
  const video = videoById(location.pathname.split('/')[2] ?? '') ?? videos.warga
  return h('div#player.embed', {}, h('div#movie_player.html5-video-player', { tabindex: '-1' },
    h('div.ytp-chrome-top', {},
      h('div.ytp-title.ytp-title-channel', {}, h('a.ytp-title-channel-logo',
        { target: '_blank', href: `https://www.youtube.com/channel/${video.author.id}`, 'aria-label': video.author.name }, '●'),
        h('div.ytp-title-expanded-overlay', {}, h('div.ytp-title-expanded-heading', {},
          h('div.ytp-title-expanded-title', {}, h('a', { target: '_blank', href: `https://www.youtube.com/channel/${video.author.id}` },
          video.author.name))),
          h('div.ytp-sb', {}, bareSubscribe(() => video.author, 'ytp-sb-subscribe')))),
      h('div.ytp-title-text', {}, h('a.ytp-title-link', { target: '_blank', href: `https://www.youtube.com/watch?v=${video.id}` }, video.title)),
      h('button.ytp-share-button.ytp-button', { title: word('share'), 'aria-label': word('share'), '@click': openPanel(video) }, word('share'))),
    when(() => sharing, () => panel(video)),
    h('div.ytp-chrome-bottom', {}, button({ label: word('play'), text: '▶', press: () => undefined, more: { class: 'ytp-play-button' } }))),
      popupContainer(null))
}

/** `/subscribe_embed?channelid=UC…`: Google's button, in a frame on other people's pages. */
export const subscribeWidget = (): HTMLElement => {
  const query = new URLSearchParams(location.search)
  const who = channel(query.get('channelid') ?? '') ?? channelOf(`@${query.get('channel') ?? viewer.handle}`)
  return h('div#container', {}, h('div#yt-subscribe', {},
    h('a', { href: `https://www.youtube.com/channel/${who.id}`, target: '_blank' }, who.name),
    bareSubscribe(() => who, 'yt-uix-subscription-button')), popupContainer(null))
}
