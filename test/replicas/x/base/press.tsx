/** @jsxImportSource react */
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { options } from '../options'
import { css, type StyleName } from './style'

interface PressProps {
  readonly onPress: (element: HTMLElement) => void
  readonly children?: ReactNode
  readonly label?: string | undefined
  readonly testid?: string | undefined
  readonly look?: StyleName[]
  readonly popup?: boolean
  readonly expanded?: boolean
  readonly disabled?: boolean
  readonly role?: 'button' | 'menuitem' | 'link' | 'option'
  readonly href?: string
}

const isActivation = (event: { key: string }): boolean => event.key === 'Enter' || event.key === ' '

/**
 * The two press responders of react-native-web for elements that are no native button: the older one acts on keydown,
 * the newer one arms on keydown and acts on the keyup that follows, wherever that event lands.
 */
const onKey = (event: KeyboardEvent<HTMLElement>, onPress: (element: HTMLElement) => void, acts: 'down' | 'up'): void => {
  if (!isActivation(event)) return
  event.stopPropagation()
  event.preventDefault()
  const element = event.currentTarget
  if (acts === 'down') return onPress(element)
  document.addEventListener(
    'keyup',
    (up) => {
      if (isActivation(up) && document.activeElement === element) onPress(element)
    },
    { once: true },
  )
}

/** A control: a native button, or in the older generation and for menu items an element with a role. */
export const Press = ({
  onPress,
  children,
  label,
  testid,
  look = [],
  popup,
  expanded,
  disabled,
  role = 'button',
  href,
}: PressProps): ReactNode => {
  const act = (element: HTMLElement) => {
    if (!disabled) onPress(element)
  }
  const shared = {
    'aria-label': label,
    'data-testid': testid,
    className: css('press', ...look),
    role,
    'aria-disabled': disabled || undefined,
    'aria-haspopup': popup ? ('menu' as const) : undefined,
    'aria-expanded': popup ? Boolean(expanded) : undefined,
    onClick: (event: MouseEvent<HTMLElement>) => {
      event.stopPropagation()
      if (href !== undefined) event.preventDefault()
      if (!event.ctrlKey && !event.altKey) act(event.currentTarget)
    },
  }
  const keys = {
    tabIndex: disabled ? -1 : 0,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => onKey(event, act, options.gen === '2023' ? 'down' : 'up'),
  }
  if (href !== undefined)
    return (
      <a {...shared} {...keys} href={href}>
        {children}
      </a>
    )
  if (role !== 'button' || options.gen === '2023')
    return (
      <div {...shared} {...keys}>
        {children}
      </div>
    )
  return (
    <button {...shared} type="button">
      {children}
    </button>
  )
}
