import { buttonRenderer, buttonViewModel, type Button } from '../base/button'
import { define, h, when } from '../base/element'
import { icon } from '../base/icon'
import { old } from '../options'
import { avatar, channelName, channelPath } from '../parts/author'
import { shareUrl, videoEntries } from '../parts/card'
import { segmentedRenderer, segmentedViewModel } from '../parts/like'
import { joinButton, subscribeButton } from '../parts/subscribe'
import { openMenu, openShare } from '../popups/state'
import { makers, type Video } from '../world/videos'
import { word } from '../words'

const plain = (label: 'download' | 'clip' | 'thanks'): Button => ({ label: word(label), text: word(label), icon: 'download', press: () => undefined })

// On a collaboration the one name is a text, and the channels are told by the pictures alone.
const together = (video: () => Video): DocumentFragment => when(() => video().with && video().id, () => [
  h('div#avatar-stack', {}, h('yt-avatar-stack-view-model', {},
    makers(video()).map((who) => h('a.ytAvatarStackViewModelAvatar', { href: channelPath(who) }, h('yt-avatar-shape', {}, h('div.avatar')))))),
  h('yt-attributed-string#attributed-channel-name', {}, h('span', { role: 'text' }, makers(video()).map(({ name }) => name).join(' & '))),
])

const owner = (video: () => Video): HTMLElement =>
  h('div#owner', {},
    h('ytd-video-owner-renderer', {},
      when(() => !video().with, () => h('a.yt-simple-endpoint', { tabindex: '-1', href: () => channelPath(video().author) }, avatar(), h('ps-dom-if'))),
      together(video),
      h('div#upload-info', {},
        when(() => !video().with, () => channelName(() => video().author)),
        h('yt-formatted-string#owner-sub-count', { 'aria-label': '1,2 rb subscriber' }, '1,2 rb subscriber')),
      h('div#purchase-button'), joinButton(() => video().author), h('div#analytics-button')),
    subscribeButton(() => video().author))

const share = (video: () => Video): Button => ({
  label: word('share'), text: word('share'), icon: old ? 'shareOld' : 'share', press: () => void openShare(video().id, shareUrl(video())),
})

const actions = (video: () => Video): HTMLElement =>
  h('div#actions', {}, h('div#actions-inner', {}, h('div#menu', {}, h('ytd-menu-renderer', {},
    h('div#top-level-buttons-computed', {},
      old ? segmentedRenderer(video) : segmentedViewModel(video),
      old ? buttonRenderer('', share(video)) : h('yt-button-view-model', {}, buttonViewModel(share(video)))),
    h('div#flexible-item-buttons', {}, h('ytd-download-button-renderer', {}, buttonRenderer('', plain('download'))),
      h('yt-button-view-model', {}, buttonViewModel(plain('clip'))), buttonRenderer('', plain('thanks'))),
    h('yt-icon-button#button', {}, h('button#button', { 'aria-label': word('more') }, icon('more'))),
    h('yt-button-shape#button-shape', {}, h('button',
      { 'aria-label': word('more'), '@click': (event: Event) => openMenu(event.currentTarget as Element, videoEntries(video())) }, icon('more')))))))

/** Title, owner, actions and description: all that says whose video it is. A description may link to anybody. */
export const watchMetadata = define<Video>('ytd-watch-metadata', (host) => {
  const video = () => host.data
  return h('div#above-the-fold', {},
    h('div#title', {}, h('ytd-badge-supported-renderer', {}, h('dom-repeat#repeat')),
      h('h1', {}, h('yt-formatted-string', { title: () => video().title }, () => video().title))),
    h('div#top-row', {}, owner(video), actions(video)),
    h('div#bottom-row', {}, h('div#description', {}, h('ytd-text-inline-expander#description-inline-expander', {},
      h('yt-attributed-string#attributed-snippet-text', {},
        h('span', {}, 'Terima kasih kepada ', h('a', { href: '/@calon_contoh' }, '@calon_contoh'), ' dan ',
        h('a', { href: '/@warga_biasa' }, '@warga_biasa'))),
      h('tp-yt-paper-button#expand', { role: 'button', tabindex: '0' }, word('expand'))))))
})
