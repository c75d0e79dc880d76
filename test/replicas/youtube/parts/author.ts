import { h } from '../base/element'
import { old } from '../options'
import type { User } from '../world/users'

/** A channel's address: by handle now, by id before. */
export const channelPath = (who: User): string => (old ? `/channel/${who.id}` : `/@${who.handle}`)

export const avatar = (id = 'avatar'): HTMLElement => h(`yt-img-shadow#${id}`, { width: '40' }, h('img#img', { alt: '', width: '40' }))

/** `ytd-channel-name` with its boxes; in some lists a text without a link. */
export const channelName = (who: () => User, linked = true): HTMLElement =>
  h('ytd-channel-name#channel-name', {}, h('div#container', {}, h('div#text-container', {},
    h('yt-formatted-string#text', { title: () => who().name, dir: 'auto' }, linked
      ? h('a.yt-simple-endpoint', { href: () => channelPath(who()) }, () => who().name)
      : () => who().name))),
  h('ytd-badge-supported-renderer', {}, h('dom-repeat#repeat')))
