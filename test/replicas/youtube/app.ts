import { subscribe } from './actions'
import { define, h, repeat, when, type Child } from './base/element'
import { old } from './options'
import { channelPath } from './parts/author'
import { channelOf, channelPage } from './pages/channel'
import { homeContent, playlistContent, postContent, searchContent } from './pages/lists'
import { shortsPage } from './pages/shorts'
import { watchPage } from './pages/watch'
import { popupContainer } from './popups/dialogs'
import { openDialog } from './popups/state'
import { currentPlace, lastPlace, type Kind } from './route'
import { user, viewer, type User } from './world/users'
import { shorts, videoById, videos, type Video } from './world/videos'
import { subscribeAsk, word } from './words'

const hidden = (kind: Kind) => (): boolean => currentPlace().kind !== kind

/** A page made when first wanted and kept, hidden, afterwards. */
const page = (kind: Kind, make: () => Child): DocumentFragment => when(() => lastPlace(kind) !== undefined, make)

const browse = (kind: Kind, subtype: string, content: () => Child): DocumentFragment =>
  page(kind, () => h('ytd-browse', { 'page-subtype': subtype, role: 'main', hidden: hidden(kind) }, content()))

const videoOf = (kind: Kind, fallback: Video) => (): Video => videoById(lastPlace(kind)?.id ?? '') ?? fallback

const guideEntry = define<User>('ytd-guide-entry-renderer', (host) =>
  h('a#endpoint.yt-simple-endpoint', { href: () => channelPath(host.data), title: () => host.data.name },
    h('tp-yt-paper-item', { role: 'link' }, h('yt-formatted-string', {}, () => host.data.name))))

const masthead = (): HTMLElement => h('ytd-masthead#masthead', {},
  h('ytd-topbar-logo-renderer', {}, h('a', { href: '/', title: word('home') }, 'YT')),
  h('yt-searchbox', { role: 'search' }, h('input.ytSearchboxComponentInput', { name: 'search_query', 'aria-label': word('search') })),
  h('ytd-topbar-menu-button-renderer#avatar-btn', {}, h('button', { 'aria-label': viewer.name }, '●')))

const guide = (): HTMLElement => h('tp-yt-app-drawer#guide', {}, h('ytd-guide-renderer', {},
  h('a#endpoint', { href: '/' }, word('home')), h('h3', {}, word('subscriptions')),
  repeat(() => [user('calon_contoh'), user('warga_biasa'), user('suka')], guideEntry)))

const pages = (): HTMLElement => h('ytd-page-manager#page-manager', {},
  browse('home', 'home', homeContent),
  page('search', () => h('ytd-search', { role: 'main', hidden: hidden('search') }, searchContent())),
  page('watch', () => watchPage(videoOf('watch', videos.warga), hidden('watch'))),
  page('shorts', () => shortsPage(videoOf('shorts', shorts[0] as Video), { role: 'main', hidden: hidden('shorts') })),
  browse('channel', 'channels', () => channelPage(() => channelOf(lastPlace('channel')?.id ?? ''))),
  browse('playlist', 'playlist', playlistContent),
  browse('post', old ? 'channels' : 'post', postContent))

/** `?sub_confirmation=1` on a channel's address asks at once. */
export const askFromAddress = (): void => {
  if (new URLSearchParams(location.search).get('sub_confirmation') !== '1') return
  const who = channelOf(currentPlace().id)
  openDialog({ kind: 'confirm', text: subscribeAsk(who.name), confirm: word('subscribe'), act: () => subscribe(who) })
}

/** The whole desktop page. */
export const app = define<null>('ytd-app',
  () => [h('div#content', {}, masthead(), guide(), pages(), h('ytd-miniplayer', { hidden: true })), popupContainer(null)])
