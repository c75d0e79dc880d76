/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep } from '../base/deep'
import { Icon, type IconName } from '../base/icon'
import { Press } from '../base/press'
import { css } from '../base/style'
import { closeMenu, type OpenMenu } from './state'
import { useMenu } from './use-menu'

export interface MenuItem {
  readonly text: string
  readonly icon: IconName
  readonly testid?: string
  readonly href?: string
  readonly act: () => void
}

const Items = ({ items }: { items: readonly MenuItem[] }): ReactNode => items.map((item) => (
  <Press key={item.text} role="menuitem" testid={item.testid} look={['item']} {...(item.href && { href: item.href })}
    onPress={() => { closeMenu(true); item.act() }}>
    <div><Icon name={item.icon} /></div>
    <div><div dir="ltr"><span>{item.text}</span></div></div>
  </Press>
))

/** A menu that opens over the button it belongs to. */
export const DropdownMenu = ({ menu, items }: { menu: OpenMenu; items: readonly MenuItem[] }): ReactNode => {
  const { box, ready, onKeyDown } = useMenu(menu)
  const at = menu.opener.getBoundingClientRect()
  const top = Math.max(8, Math.min(at.top - 4, innerHeight - items.length * 44 - 24))
  const left = Math.max(8, Math.min(at.left - 24, innerWidth - 320))
  return <>
    <div className={css('clear')} onClick={() => { if (ready) closeMenu(true) }} />
    <div ref={box} role="menu" className={css('menu')} style={{ top, left }} onKeyDown={onKeyDown}>
      <Deep n={2}><div data-testid="Dropdown">{ready && <Items items={items} />}</div></Deep>
    </div>
  </>
}

/** The small-screen form: one sheet that stays in the page and is filled anew each time. */
export const SheetMenu = ({ menu, items }: { menu: OpenMenu | undefined; items: readonly MenuItem[] }): ReactNode => {
  const { box, ready, onKeyDown } = useMenu(menu)
  return <>
    <div className={css('mask', 'above')} data-testid="mask" hidden={menu === undefined} onClick={() => { if (ready) closeMenu(true) }} />
    <div ref={box} role="menu" hidden={menu === undefined} className={css('bottom')} onKeyDown={onKeyDown}>
      <div data-testid="sheetDialog"><Deep n={2}>{ready && <Items items={items} />}</Deep></div>
    </div>
  </>
}
