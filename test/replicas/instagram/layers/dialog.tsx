/** @jsxImportSource react */
import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { css, type Look } from '../base/style'

const topmost = (): Element | undefined => [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].at(-1)

/** Keeps the focus inside: whatever outside receives it loses it again at once, as the real dialogs do. */
const useFocusTrap = (dialog: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    let last: HTMLElement | null = null
    dialog.current?.focus()
    const guard = (event: FocusEvent) => {
      const inside = dialog.current
      if (!inside || !(event.target instanceof Node)) return
      if (inside.contains(event.target)) last = event.target as HTMLElement
      else if (topmost() === inside) (last?.isConnected ? last : inside).focus()
    }
    document.addEventListener('focus', guard, true)
    return () => document.removeEventListener('focus', guard, true)
  }, [dialog])
}

/** A dialog over the page; Escape and the backdrop close it. */
export const Dialog = ({ onClose, children, look = 'dialog' }: { onClose: () => void; children: ReactNode; look?: Look }): ReactNode => {
  const dialog = useRef<HTMLDivElement>(null)
  useFocusTrap(dialog)
  useLayoutEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && topmost() === dialog.current) onClose()
    }
    document.addEventListener('keydown', escape)
    return () => document.removeEventListener('keydown', escape)
  })
  return (
    <div className={css('cover')}>
      <div className={css('mask')} data-truth="backdrop" onClick={onClose} />
      <div ref={dialog} role="dialog" aria-modal="true" tabIndex={-1} className={css(look)}>
        {children}
      </div>
    </div>
  )
}
