/** @jsxImportSource react */
import { useRef, type HTMLAttributes, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { css, type StyleName } from './style'

interface PressProps extends Omit<HTMLAttributes<HTMLDivElement>, 'onClick' | 'onKeyDown' | 'className'> {
  readonly onPress: (element: HTMLElement) => void
  readonly label?: string | undefined
  readonly look?: readonly StyleName[]
  readonly popup?: 'menu' | undefined
  readonly disabled?: boolean | undefined
  /** Acts only on a click that a pointer went down for here: some of the site's controls want the whole chain. */
  readonly chain?: boolean
}

/** A control as the site builds them: a `div` that acts on click, and by key on keydown. Its overlay comes last. */
export const Press = ({ onPress, label, look = [], popup, disabled, chain, children, onPointerDown, role = 'button', ...rest }: PressProps): ReactNode => {
  const down = useRef(false)
  const act = (element: HTMLElement) => {
    if (!disabled) onPress(element)
  }
  const click = (event: MouseEvent<HTMLDivElement>) => {
    event.stopPropagation()
    if (!chain || down.current) act(event.currentTarget)
    down.current = false
  }
  const key = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    event.stopPropagation()
    act(event.currentTarget)
  }
  return (
    <div {...rest} role={role} tabIndex={disabled ? -1 : 0} aria-label={label} aria-disabled={disabled || undefined} aria-haspopup={popup}
      className={css('press', ...look)} onClick={click} onKeyDown={key}
      onPointerDown={(event) => {
        down.current = true
        onPointerDown?.(event)
      }}>
      {children}
      <div role="none" data-visualcompletion="ignore" />
    </div>
  )
}
