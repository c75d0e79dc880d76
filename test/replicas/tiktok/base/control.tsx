/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { options } from '../options'
import { Icon, type IconName } from './icon'
import { pressed, pressedAnyway } from './press'
import { css } from './style'

interface ControlProps {
  readonly e2e: string
  readonly counts: string
  readonly icon: IconName
  readonly label: string
  readonly count?: number
  readonly on?: boolean | undefined
  readonly expanded?: boolean | undefined
  /** Beside the text, as under a modal, rather than above it. */
  readonly flat?: boolean
  readonly onPress: (element: HTMLElement) => void
}

const red = 'rgb(254, 44, 85)'

/** One action: in 2025 a button around a span with the test id, in 2026 an element with a role that has it itself. */
export const Control = ({ e2e, counts, icon, label, count, on, expanded, flat = false, onPress }: ControlProps): ReactNode => {
  const state = { 'aria-label': label, 'aria-pressed': on, 'aria-expanded': expanded }
  const look = flat ? 'side' : 'act'
  const face = <Icon name={icon} fill={on ? red : undefined} test={icon === 'heart'} />
  const number = count !== undefined && (
    <strong data-e2e={counts} className={css('StrongText')}>
      {count}
    </strong>
  )
  if (options.gen === '2025')
    return (
      <button type="button" className={css('ButtonActionItem', look)} {...state} {...pressed(onPress)}>
        <span data-e2e={e2e} className={css('SpanIconWrapper', 'round')} style={on ? { color: red } : {}}>
          {face}
        </span>
        {number}
      </button>
    )
  return (
    <div data-e2e={e2e} className={css('DivActionItem', look)} {...state} {...pressedAnyway(onPress)}>
      <div className={css('DivIconWrapper', 'round')} style={on ? { color: red } : {}}>
        {face}
      </div>
      {number}
    </div>
  )
}
