/** @jsxImportSource react */
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { Deep } from '../base/deep'
import { Press } from '../base/press'
import { css } from '../base/style'
import { word } from '../words'
import { closeModal, menuIsOpen } from './state'

const shown = (): Element | undefined =>
  [...document.querySelectorAll<HTMLElement>('[role="dialog"][aria-modal="true"]')].filter((one) => one.offsetParent !== null || one.getClientRects().length > 0).at(-1)

/** A dialog over the page: it takes the focus, keeps it, and closes on Escape. */
export const Modal = ({ title, onClose = closeModal, children }: { title: string; onClose?: () => void; children: ReactNode }): ReactNode => {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (!box.current?.contains(document.activeElement)) box.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    const topmost = () => shown() === box.current
    const guard = (event: FocusEvent) => {
      const inside = box.current
      if (!inside || !(event.target instanceof HTMLElement) || inside.contains(event.target)) return
      // Menus and cards of the site float outside the dialog and may have the focus.
      if (topmost() && !menuIsOpen() && event.target.closest('[role="dialog"]') === null) inside.focus({ preventScroll: true })
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && topmost() && !menuIsOpen()) onClose()
    }
    document.addEventListener('focusin', guard)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('focusin', guard)
      document.removeEventListener('keydown', escape)
    }
  })
  return (
    <div className={css('over')}>
      <div className={css('mask')} onClick={onClose} />
      <Deep n={2}>
        <div ref={box} role="dialog" aria-modal="true" aria-label={title} tabIndex={-1} className={css('dialog')}>
          <div>
            <h2 dir="auto" className={css('bar2')}><span>{title}</span></h2>
            <Press label={word('close')} look={['corner', 'round']} onPress={onClose}><i>✕</i></Press>
          </div>
          {children}
        </div>
      </Deep>
    </div>
  )
}
