import { pressLikePaper } from '../base/tap'
import { define, h, repeat, when } from '../base/element'
import { icon } from '../base/icon'
import { old } from '../options'
import { closeMenu, currentMenu, type Entry } from './state'

const choose = (entry: Entry): void => {
  closeMenu()
  entry.act()
}

const paperItem = define<Entry>('ytd-menu-service-item-renderer', (host) => {
  const item = h('tp-yt-paper-item', { role: 'option', tabindex: '0', 'aria-disabled': 'false' },
    when(() => host.data.icon, () => icon(host.data.icon)), h('yt-formatted-string', {}, () => host.data.text))
  pressLikePaper(item)
  host.setAttribute('role', 'menuitem')
  return h('div', { '@tap': () => choose(host.data) }, item)
})

const listItem = define<Entry>('yt-list-item-view-model', (host) => {
  host.setAttribute('role', 'menuitem')
  return h('div.ytListItemViewModelLayoutWrapper', {}, h('div.ytListItemViewModelContainer', {},
    h('button.ytButtonOrAnchorHost.ytButtonOrAnchorButton', { '@click': () => choose(host.data) },
      h('span', { 'aria-hidden': 'true' }, when(() => host.data.icon, () => icon(host.data.icon))),
      h('span.yt-core-attributed-string', { role: 'text' }, () => host.data.text))))
})

const entries = (): readonly Entry[] => currentMenu().entries

/** The one dropdown, its nodes kept from menu to menu: a Polymer list before, a sheet now. */
export const menuDropdown = (): HTMLElement =>
  h('tp-yt-iron-dropdown', {
    'aria-hidden': () => (currentMenu().open ? undefined : 'true'), style: () => `left:${currentMenu().left}px;top:${currentMenu().top}px`,
  }, h('div#contentWrapper', {}, old
    ? h('ytd-menu-popup-renderer', {}, h('tp-yt-paper-listbox#items', { role: 'listbox' }, repeat(entries, paperItem)))
    : h('yt-sheet-view-model', {}, h('yt-contextual-sheet-layout', {}, h('yt-list-view-model', { role: 'listbox' }, repeat(entries, listItem))))))

/** The same from the bottom of a small screen. */
export const menuSheet = (): HTMLElement =>
  h('bottom-sheet-layout', { hidden: () => !currentMenu().open },
    h('yt-list-view-model', { role: 'listbox' }, repeat(entries, listItem)))
