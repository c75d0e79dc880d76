/** @jsxImportSource react */
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { css, type Look } from './style'

interface PressProps {
  readonly onPress: () => void
  readonly children?: ReactNode
  /** What this really is, for tests to aim at: `like:<id>`. The site has no such attribute. */
  readonly truth?: string | undefined
  readonly look?: readonly Look[]
  readonly label?: string
  readonly disabled?: boolean
  readonly popup?: 'menu' | 'dialog'
  /** A real button, as the site has here and there among its `div`s. */
  readonly native?: boolean
}

/** A control: a `div` with a role that acts on Enter and Space by itself, without a click; or a native button. */
export const Press = ({ onPress, children, truth, look = [], label, disabled, popup, native }: PressProps): ReactNode => {
  const shared = {
    className: css('press', ...look),
    'data-truth': truth,
    'aria-label': label,
    'aria-haspopup': popup,
    'aria-expanded': popup ? (false as const) : undefined,
    onClick: (event: MouseEvent) => {
      event.stopPropagation()
      if (!disabled) onPress()
    },
  }
  if (native)
    return (
      <button {...shared} type="button" disabled={disabled}>
        {children}
      </button>
    )
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key !== 'Enter' && event.key !== ' ') || event.target !== event.currentTarget) return
    event.preventDefault()
    event.stopPropagation()
    if (!disabled) onPress()
  }
  return (
    <div {...shared} role="button" tabIndex={disabled ? -1 : 0} aria-disabled={disabled} onKeyDown={onKeyDown}>
      {children}
    </div>
  )
}
