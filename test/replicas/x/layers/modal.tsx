/** @jsxImportSource react */
import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { css, type StyleName } from '../base/style'

/** The modal or menu that is on top of the others. */
const topmost = (): Element | undefined =>
  [...document.querySelectorAll('#layers [aria-modal="true"], #layers [role="menu"]:not([hidden])')].at(-1)

/** Keeps the focus inside: whatever outside receives it loses it again at once, as the real modals do. */
const useFocusTrap = (modal: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    let last: HTMLElement | null = null
    const first = modal.current?.querySelector<HTMLElement>('[contenteditable], input, [data-testid="confirmationSheetConfirm"]') ?? modal.current
    if (!modal.current?.contains(document.activeElement)) first?.focus()
    const guard = (event: FocusEvent) => {
      const inside = modal.current
      if (!inside || !(event.target instanceof Node)) return
      if (inside.contains(event.target)) last = event.target as HTMLElement
      else if (topmost() === inside) (last?.isConnected ? last : inside).focus()
    }
    document.addEventListener('focus', guard, true)
    return () => document.removeEventListener('focus', guard, true)
  }, [modal])
}

interface ModalProps {
  readonly onClose: () => void
  readonly children: ReactNode
  readonly look?: StyleName
  readonly testid?: string
}

/** A modal over the page, with the backdrop and the id every modal of the site shares. */
export const Modal = ({ onClose, children, look = 'dialog', testid }: ModalProps): ReactNode => {
  const modal = useRef<HTMLDivElement>(null)
  useFocusTrap(modal)
  useLayoutEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && topmost() === modal.current) onClose()
    }
    document.addEventListener('keydown', escape)
    return () => document.removeEventListener('keydown', escape)
  })
  return (
    <div className={css('cover')}>
      <div data-testid="mask" className={css('mask')} onClick={onClose} />
      <div ref={modal} role="dialog" aria-modal="true" aria-labelledby="modal-header" tabIndex={-1} className={css(look)} data-testid={testid}>
        {children}
      </div>
    </div>
  )
}
