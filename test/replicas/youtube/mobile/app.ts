import { define, h, repeat, when, type Child } from '../base/element'
import { channelOf } from '../pages/channel'
import { bottomSheet } from '../popups/dialogs'
import { currentPlace, lastPlace, type Kind } from '../route'
import { homeVideos, shorts, videoById, videos, type Video } from '../world/videos'
import { word } from '../words'
import { contextVideo, mobileChannel, mobileShorts, mobileWatch } from './pages'

// Unlike the desktop the mobile site takes a page away when another is shown.
const page = (kind: Kind, make: () => Child): DocumentFragment => when(() => currentPlace().kind === kind, make)
const videoOf = (kind: Kind, fallback: Video) => (): Video => videoById(lastPlace(kind)?.id ?? '') ?? fallback

/** The whole mobile page. */
export const mobileApp = define<null>('ytm-app', () => [
  h('ytm-mobile-topbar-renderer', {}, h('a', { href: '/' }, 'YT'), h('button', { 'aria-label': word('search') }, '⌕')),
  h('div#app.page-container', {},
    page('watch', () => mobileWatch(videoOf('watch', videos.warga))),
    page('shorts', () => mobileShorts(videoOf('shorts', shorts[0] as Video))),
    page('channel', () => mobileChannel(() => channelOf(lastPlace('channel')?.id ?? ''))),
    page('home', () => h('div.rich-grid-renderer-contents', {}, repeat(() => homeVideos(), contextVideo)))),
  h('ytm-pivot-bar-renderer', {}, h('ytm-pivot-bar-item-renderer', {}, h('a', { href: '/' }, word('home')))),
  bottomSheet(null),
])
