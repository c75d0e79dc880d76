/** @jsxImportSource react */
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Deep, Label } from '../base/deep'
import { Press } from '../base/press'
import { css } from '../base/style'
import { closeMenu, type OpenMenu } from './state'

/** A menu at the button that opened it; only the button remembers which post that was. */
export const Menu = ({ menu }: { menu: OpenMenu }): ReactNode => {
  const box = useRef<HTMLDivElement>(null)
  const entries = () => [...box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []]
  useLayoutEffect(() => entries()[0]?.focus({ preventScroll: true }), [menu])
  useEffect(() => {
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) closeMenu()
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [])
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      return closeMenu(true)
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const all = entries()
    all[(all.indexOf(document.activeElement as HTMLElement) + step + all.length) % all.length]?.focus()
  }
  const at = menu.opener.getBoundingClientRect()
  const top = Math.max(8, Math.min(at.bottom + 4, innerHeight - menu.items.length * 42 - 24))
  return (
    <div ref={box} className={css('menu')} style={{ top, left: Math.max(8, Math.min(at.left, innerWidth - 330)) }} onKeyDown={key}>
      <div role="menu" tabIndex={-1}>
        <Deep n={2}>
          <div>
            {menu.items.map(({ id, text, act }) => (
              <Press key={id} id={id} role="menuitem" look={['item']} onPress={() => { closeMenu(true); act() }}>
                <div><i data-visualcompletion="css-img" /></div>
                <Label>{text}</Label>
              </Press>
            ))}
          </div>
        </Deep>
      </div>
    </div>
  )
}
