import { shareTo } from '../actions'
import { button, buttonShape } from '../base/button'
import { define, h, type Child } from '../base/element'
import { icon } from '../base/icon'
import { word } from '../words'
import { closeDialog, openDialog, type Dialog } from './state'

type Share = Extract<Dialog, { kind: 'share' }>

const services = ['WhatsApp', 'Facebook', 'X', 'Email', 'KakaoTalk'] as const

const target = (title: string, act: () => void): HTMLElement =>
  h('yt-share-target-renderer', { role: 'button' },
    h('button#target', { title, '@click': act }, h('div.icon-resize', {}, icon('send')), h('div#title', { 'aria-hidden': 'true' }, title)))

const targets = (share: () => Share): readonly Child[] => [
  target(word('createPost'), () => openDialog({ kind: 'post', shared: share().id, url: share().url })),
  target(word('embed'), closeDialog),
  ...services.map((name) => target(name, () => {
    const { id } = share()
    closeDialog()
    shareTo(id, name)
  })),
]

const copyLink = (share: () => Share): HTMLElement =>
  h('yt-copy-link-renderer', {}, h('div#bar.row', {},
    h('input#share-url', { readonly: true, 'aria-label': 'URL', value: () => share().url }),
    h('yt-button-renderer#copy-button', {}, buttonShape({ label: word('copy'), text: word('copy'),
      press: () => void navigator.clipboard?.writeText(share().url).catch(() => undefined) }))))

/** The share dialog. It knows a link and an id, never an author. */
export const sharePanel = define<Share>('ytd-unified-share-panel-renderer', (host) => [
  h('div#header.row', {}, h('yt-formatted-string', {}, word('share')),
    button({ label: word('cancel'), icon: 'close', press: closeDialog, more: { id: 'close-button' } })),
  h('div#contents', {}, h('yt-third-party-network-section-renderer', {},
    h('div#share-targets', {}, h('yt-third-party-share-target-section-renderer', {},
      h('div', {}, h('div#contents', { role: 'toolbar' }, targets(() => host.data))))),
    h('div', {}, copyLink(() => host.data)),
    h('yt-start-at-renderer', {}, h('tp-yt-paper-checkbox#checkbox', { role: 'checkbox', 'aria-checked': 'false' }, '0:00')))),
])

/** The same on a small screen. Its tag is the replica's own: no public source shows the mobile dialog. */
export const mobileSharePanel = define<Share>('ytm-unified-share-panel-renderer', (host) => [
  h('div.share-panel-title', {}, word('share')),
  services.map((name) => h('button.share-target', { 'aria-label': name, '@click': () => {
    const { id } = host.data
    closeDialog()
    shareTo(id, name)
  } }, name)),
  h('input.share-url', { readonly: true, value: () => host.data.url }),
])
