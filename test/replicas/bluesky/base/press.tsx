/** @jsxImportSource react */
import { useState, type CSSProperties, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { navigate } from '../route'
import { css, type Look } from './style'

interface PressProps {
  readonly onPress: (element: HTMLElement) => void
  readonly children?: ReactNode
  readonly label?: string | undefined
  readonly testid?: string | undefined
  /** What the control really is, for tests to aim at. */
  readonly truth?: string
  readonly look?: readonly Look[]
  readonly disabled?: boolean
  readonly style?: CSSProperties
}

/** A button: `aria-pressed` tells only whether it is held down at this moment. */
export const Press = ({ onPress, children, label, testid, truth, look = [], disabled = false, style }: PressProps): ReactNode => {
  const [pressed, setPressed] = useState(false)
  const press = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault()
    event.stopPropagation()
    if (!disabled) onPress(event.currentTarget)
  }
  return (
    <button
      type="button" role="button" aria-label={label} aria-pressed={pressed} aria-disabled={disabled || undefined} disabled={disabled} data-testid={testid} data-truth={truth}
      tabIndex={0} className={css(...look)} style={style} onClick={press}
      onPointerDown={() => setPressed(true)} onPointerUp={() => setPressed(false)} onPointerLeave={() => setPressed(false)}
    >
      {children}
    </button>
  )
}

/** A button that opens a menu: a click opens it, and Enter and Space do so as soon as they go down. */
export const Trigger = ({ open, onOpen, label, testid, truth, children }: {
  open: boolean; onOpen: (opener: HTMLElement, byKey: boolean) => void; label: string; testid?: string; truth?: string; children: ReactNode
}): ReactNode => (
  <button
    type="button" role="button" aria-label={label} aria-pressed={false} aria-haspopup="menu" aria-expanded={open} data-state={open ? 'open' : 'closed'} data-testid={testid} data-truth={truth}
    className={css('control')}
    onClick={(event) => {
      event.stopPropagation()
      event.preventDefault()
      onOpen(event.currentTarget, false)
    }}
    onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      event.stopPropagation()
      onOpen(event.currentTarget, true)
    }}
  >
    {children}
  </button>
)

interface LinkProps {
  readonly to: string
  readonly label?: string
  readonly children?: ReactNode
  readonly look?: readonly Look[]
  readonly testid?: string
  readonly truth?: string
  readonly onMove?: (element: HTMLElement) => void
  readonly onLeave?: () => void
}

/** An in-page link; the press does not reach what is around it. */
export const Link = ({ to, label, children, look = [], testid, truth, onMove, onLeave }: LinkProps): ReactNode => (
  <a
    href={to} role="link" aria-label={label} data-no-underline="1" data-testid={testid} data-truth={truth} className={css(...look)}
    onPointerMove={(event) => onMove?.(event.currentTarget)} onPointerLeave={onLeave}
    onClick={(event) => {
      event.preventDefault()
      event.stopPropagation()
      if (to.startsWith('/')) navigate(to)
    }}
  >
    {children}
  </a>
)

/** A box that leads somewhere and has no address of its own: posts and quoted posts are such. */
export const Box = ({ to, children, look = [], testid, label, truth }: { to: string; children: ReactNode; look?: readonly Look[]; testid?: string; label?: string; truth?: string }): ReactNode => (
  <div
    role="link" tabIndex={label === undefined ? -1 : 0} aria-label={label} data-testid={testid} data-truth={truth} className={css(...look)}
    onClick={(event) => {
      if (event.defaultPrevented) return
      event.stopPropagation()
      navigate(to)
    }}
  >
    {children}
  </div>
)
