import { saveForLater } from '../actions'
import { buttonViewModel } from '../base/button'
import { define, h, when, type Child, type Factory } from '../base/element'
import { icon } from '../base/icon'
import { old } from '../options'
import { openMenu, openShare, type Entry } from '../popups/state'
import type { Video } from '../world/videos'
import { word } from '../words'
import { avatar, channelName, channelPath } from './author'

export const watchPath = ({ id, short }: Video): string => (short ? `/shorts/${id}` : `/watch?v=${id}`)
export const shareUrl = ({ id, short }: Video): string => (short ? `https://youtube.com/shorts/${id}?si=0` : `https://youtu.be/${id}?si=0`)

/** Entries of the menu at a video. */
export const videoEntries = (video: Video): readonly Entry[] => [
  { icon: 'clock', text: word('watchLater'), act: () => saveForLater(video) },
  { icon: old ? 'shareOld' : 'share', text: word('share'), act: () => void openShare(video.id, shareUrl(video)) },
  { icon: 'block', text: word('notInterested'), act: () => undefined },
  { icon: 'flag', text: word('report'), act: () => undefined },
]

const menuRenderer = (video: () => Video): HTMLElement =>
  h('div#menu', {}, h('ytd-menu-renderer', {}, h('div#top-level-buttons-computed'), h('div#flexible-item-buttons'),
    h('yt-icon-button#button', {}, h('button#button', {
      'aria-label': word('actionMenu'), '@tap': (event: Event) => openMenu(event.currentTarget as Element, videoEntries(video())),
    }, icon('more')))))

const thumbnail = (video: () => Video): HTMLElement =>
  h('ytd-thumbnail', {}, h('a#thumbnail.yt-simple-endpoint', { 'aria-hidden': 'true', tabindex: '-1', href: () => `${watchPath(video())}&pp=0` },
    h('div#overlays', {}, h('ytd-thumbnail-overlay-time-status-renderer', {}, h('span#text', { 'aria-label': '12' }, '12:05')))))

/** A video as a renderer of this tag; where `linked` is false its channel is a text. */
export const videoRenderer = (tag: string, linked = true): Factory<Video> => define<Video>(tag, (host) => {
  const video = () => host.data
  return h('div#dismissible', {}, thumbnail(video),
    h('div', {}, h('div#meta', {},
      h('div#title-wrapper', {}, h('h3', {}, h('a#video-title.yt-simple-endpoint',
        { href: () => `${watchPath(video())}&pp=0`, title: () => video().title, 'aria-label': () => `${video().title} 12` },
        h('yt-formatted-string', {}, () => video().title))), menuRenderer(video)),
      h('ytd-video-meta-block', {}, h('div#metadata', {}, h('div#byline-container', {}, channelName(() => video().author, linked)),
        h('div#metadata-line', {}, h('span', {}, '12 rb x')))))),
    linked && h('div#channel-info', {}, h('a#channel-thumbnail', { href: () => channelPath(video().author), 'aria-label': word('goToChannel') }, avatar())))
})

const byline = (video: () => Video, linked: boolean): Child => linked
  ? h('a.yt-core-attributed-string__link', { href: () => channelPath(video().author) }, () => video().author.name)
  : () => video().author.name

// Read while a lockup is stamped, which is at once when it is made.
let named = true
const lockupView = define<Video>('yt-lockup-view-model', (host) => {
  const video = () => host.data
  return h('div.ytLockupViewModelHost', {},
    h('a.ytLockupViewModelContentImage', { href: () => watchPath(video()) },
      h('yt-thumbnail-view-model', {}, h('div', {}, h('yt-thumbnail-badge-view-model', {}, '12:05')))),
    h('div.ytLockupViewModelMetadata', {}, h('yt-lockup-metadata-view-model', {},
      h('div', {}, h('yt-decorated-avatar-view-model', {}, h('yt-avatar-shape', { role: named && 'button' }, h('div.avatar')))),
      h('div', {}, h('h3', { title: () => video().title },
        h('a.ytLockupMetadataViewModelTitle', { href: () => watchPath(video()) }, h('span', { role: 'text' }, () => video().title))),
        h('yt-content-metadata-view-model', {}, h('div', {}, h('span', { role: 'text' }, byline(video, named))),
          h('div', {}, h('span', { role: 'text' }, '12 rb x')))),
      h('div', {}, buttonViewModel({ label: word('more'), icon: 'more', press: (event) => openMenu(event.currentTarget as Element, videoEntries(video())) })))))
})

/** A video as a lockup; where `linked` is false, as beside a video, its channel is a text. */
export const lockup = (linked: boolean): Factory<Video> => (data, attributes) => {
  named = linked
  return lockupView(data, attributes)
}

/** A Short on a shelf: it names no channel at all. */
export const shortCard = define<Video>('ytm-shorts-lockup-view-model', (host) =>
  when(() => host.data.id, () => h('div', {}, h('a.shortsLockupViewModelHostEndpoint', { href: watchPath(host.data) }, h('h3', {}, host.data.title)))))
