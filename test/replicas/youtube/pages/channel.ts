import { button, buttonRenderer } from '../base/button'
import { define, h, repeat, when } from '../base/element'
import { old } from '../options'
import { channelName, channelPath } from '../parts/author'
import { lockup, shortCard, videoRenderer } from '../parts/card'
import { postThread } from '../parts/post'
import { joinButton, subscribeButton, subscribeViewModel } from '../parts/subscribe'
import { openDialog } from '../popups/state'
import { currentPlace } from '../route'
import { postsBy } from '../world/posts'
import { channel, user, users, viewer, type User } from '../world/users'
import { shorts, videosBy } from '../world/videos'
import { word } from '../words'

/** Whose page an address's name means: `@handle` in any case, or an id letter by letter. */
export const channelOf = (name: string): User =>
  name.startsWith('@') ? [...users, viewer].find((one) => one.handle.toLowerCase() === name.slice(1).toLowerCase()) ?? viewer : channel(name) ?? viewer

const actions = (who: () => User): HTMLElement => old
  ? h('div#buttons', {}, joinButton(who), subscribeButton(who))
  : h('yt-flexible-actions-view-model', {}, h('div', {}, subscribeViewModel(who)), h('div', {}, joinButton(who)))

// The header says its own handle as a text: whose page it is stands in the address alone.
const headerOf2022 = (who: () => User): HTMLElement =>
  h('ytd-c4-tabbed-header-renderer', {}, h('div#channel-header', {},
    h('div#meta', {}, channelName(who, false), h('yt-formatted-string#channel-handle', {}, () => `@${who().handle}`)),
    when(() => who() !== viewer, () => actions(who))))
const header = (who: () => User): HTMLElement =>
  h('ytd-tabbed-page-header', {}, h('div#page-header', {}, h('yt-page-header-renderer', {}, h('yt-page-header-view-model', {}, h('div', {}, h('div', {},
    h('yt-dynamic-text-view-model', {}, h('h1', {}, h('span', { role: 'text' }, () => who().name))),
    h('yt-content-metadata-view-model', {}, h('div', {}, h('span', { role: 'text' }, () => `@${who().handle}`),
      h('span', { role: 'text' }, '1,2 rb subscriber'))),
    when(() => who() !== viewer, () => actions(who))))))))

const tab = (who: () => User, path: string, label: string): HTMLElement =>
  h('yt-tab-shape', { role: 'tab' }, h('a', { href: () => `${channelPath(who())}${path}` }, label))

const featuredChannel = define<User>('ytd-grid-channel-renderer', (host) =>
  h('div#channel', {}, h('a#channel-info.yt-simple-endpoint', { href: () => channelPath(host.data) }, h('span#title', {}, () => host.data.name)),
    subscribeButton(() => host.data)))

const featured = (who: User): readonly User[] => [user('penggemar77'), user('Tim_Contoh'), user('kpu_contoh')].filter((one) => one !== who)

const gridVideo = old ? videoRenderer('ytd-grid-video-renderer', false) : lockup(false)

const homeTab = (who: () => User): HTMLElement => h('ytd-section-list-renderer', {}, h('div#contents', {},
  h('ytd-channel-video-player-renderer', {},
    h('a#video-title', { href: () => `/watch?v=${videosBy(who())[0]?.id ?? ''}` }, () => videosBy(who())[0]?.title ?? '')),
  h('ytd-shelf-renderer', {}, repeat(() => videosBy(who()), gridVideo)),
  h('ytd-shelf-renderer', {}, repeat(() => shorts.filter(({ author }) => author === who()), shortCard)),
  h('ytd-shelf-renderer', {}, h('span#title', {}, word('featured')), repeat(() => featured(who()), featuredChannel))))

const postsTab = (who: () => User): HTMLElement => h('ytd-item-section-renderer', {}, h('div#contents', {},
  when(() => who() === viewer, () => h('ytd-backstage-create-post', {},
    buttonRenderer('create-post', { label: word('createPost'), text: word('news'), press: () => openDialog({ kind: 'post' }) }))),
  repeat(() => postsBy(who()), postThread)))

const isPosts = (tabName: string): boolean => tabName === 'posts' || tabName === 'community'

/** A channel's page: header, tabs, and what the tab shows. */
export const channelPage = define<User>('ytd-two-column-browse-results-renderer', (host) => {
  const who = () => host.data
  return [
    h('div#header', {}, old ? headerOf2022(who) : header(who)),
    h('div#tabs.row', {}, tab(who, '', word('home')), tab(who, '/videos', word('videos')), tab(who, '/posts', word('posts')),
      button({ label: word('search'), icon: 'more', press: () => undefined })),
    h('div#primary', {}, when(() => currentPlace().kind === 'channel' && (isPosts(currentPlace().tab) ? 'posts' : 'home'),
      () => (isPosts(currentPlace().tab) ? postsTab : homeTab)(who))),
  ]
})
