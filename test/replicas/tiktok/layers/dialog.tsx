/** @jsxImportSource react */
import { useLayoutEffect, type ReactNode } from 'react'
import { Icon } from '../base/icon'
import { pressed } from '../base/press'
import { css } from '../base/style'
import { word } from '../words'

/** A dialog over the page. */
export const Dialog = ({ title, e2e, onClose, children }: { title: string; e2e?: string; onClose: () => void; children: ReactNode }): ReactNode => {
  useLayoutEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
    }
    document.addEventListener('keydown', escape)
    return () => document.removeEventListener('keydown', escape)
  }, [])
  return (
    <div className={css('DivModalMask', 'mask')} onClick={(event) => { if (event.target === event.currentTarget) onClose() }}>
      <div role="dialog" aria-modal="true" tabIndex={-1} data-e2e={e2e} className={css('DivModalContainer', 'dialog', 'stack')}>
        <div className={css('DivHeaderContainer', 'apart')}>
          <h1 className={css('H1Header', 'bold')}>{title}</h1>
          <button type="button" aria-label={word('close')} data-e2e="modal-close-inner-button" {...pressed(onClose)}>
            <Icon name="cross" />
          </button>
        </div>
        {children}
      </div>
    </div>
  )
}
