import type { Step, Way } from '../../types'
import { iconCss, type IconName } from '../base/icon-paths'

/** How a control is pressed when it takes one press. */
export type Press = Extract<Way, 'mouse' | 'touch' | 'enter' | 'space'>

export const click = (on: string): Step => ({ do: 'click', on })
export const wait = (on: string): Step => ({ do: 'wait', on })
export const hover = (on: string): Step => ({ do: 'hover', on })
export const key = (name: string, on?: string): Step => ({ do: 'press', key: name, ...(on !== undefined && { on }) })
export const type = (on: string, text: string): Step => ({ do: 'type', on, text })

/** One press of a control in each of the ways there are. */
export const press = (way: Way, on: string): Step => {
  if (way === 'touch') return { do: 'tap', on }
  return way === 'enter' || way === 'space' ? key(way === 'enter' ? 'Enter' : 'Space', on) : click(on)
}

/** An entry of the open menu, told by its icon, in either generation and on the small screen. */
export const entry = (icon: IconName): string =>
  `:is(yt-list-item-view-model:has(${iconCss(icon)}) button, ytd-menu-service-item-renderer:has(${iconCss(icon)}) tp-yt-paper-item)`

/** A service of the share dialog, or an entry of it by its title in either language. */
export const service = (...titles: string[]): string =>
  `tp-yt-paper-dialog:not([aria-hidden]) yt-share-target-renderer button:is(${titles.map((title) => `[title="${title}"]`).join()})`
export const mobileService = (name: string): string => `ytm-unified-share-panel-renderer button[aria-label="${name}"]`
export const createPostTarget = service('Buat postingan', 'Create post')
export const confirm = 'yt-confirm-dialog-renderer #confirm-button button'

/** Adds query parameters to an address that may have some. */
export const query = (url: string, parameters: Readonly<Record<string, string | undefined>>): string => {
  const address = new URL(url)
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) address.searchParams.set(name, value)
  return address.href
}

const www = 'https://www.youtube.com'
export const watch = ({ id }: { id: string }, host = www): string => `${host}/watch?v=${id}`
export const short = ({ id }: { id: string }, host = www): string => `${host}/shorts/${id}`
export const page = (path: string): string => `${www}${path}`
export const mobile = 'https://m.youtube.com'
/** Anything with a link to this video in it. */
export const withVideo = ({ id }: { id: string }): string => `:has(a[href^="/watch?v=${id}"])`
