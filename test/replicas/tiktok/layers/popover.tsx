/** @jsxImportSource react */
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { css } from '../base/style'
import { closeHover, keepHover } from './state'

interface PopoverProps {
  readonly at: DOMRect
  readonly height: number
  readonly e2e?: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A box that floats beside whatever opened it, and goes with a press elsewhere or Escape. */
export const Popover = ({ at, height, e2e, onClose, children }: PopoverProps): ReactNode => {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const pressed = (event: Event) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) onClose()
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
    }
    document.addEventListener('pointerdown', pressed, true)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', pressed, true)
      document.removeEventListener('keydown', escape)
    }
  }, [])
  const top = Math.max(8, Math.min(at.bottom - height, innerHeight - height - 8))
  const left = at.left > innerWidth / 2 ? at.left - 236 : Math.min(at.right + 6, innerWidth - 240)
  return (
    <div data-floating-ui-portal="">
      <div
        ref={box}
        role="dialog"
        tabIndex={-1}
        data-e2e={e2e}
        className={css('DivPopoverContainer', 'popover')}
        style={{ top, left }}
        onPointerEnter={keepHover}
        onPointerLeave={closeHover}
      >
        {children}
      </div>
    </div>
  )
}
