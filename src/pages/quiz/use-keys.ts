import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Side } from './game'

/** What keys and clickers can do while a game is on. */
export interface KeyActions {
  readonly forward: () => void
  readonly back: () => void
  /** One hand more or, with Shift, one less. */
  readonly count: (side: Side, by: 1 | -1) => void
  readonly fullScreen: () => void
}

const sides: Readonly<Record<string, Side>> = { Digit1: 'may', Numpad1: 'may', Digit2: 'mayNot', Numpad2: 'mayNot' }

/**
 * Listens to the keyboard of the whole window. A clicker sends Page Down and Page Up: these work wherever the focus is.
 * The others leave a control that has the focus its own keys; letters and digits only where `hasShortcuts`.
 */
export function useKeys(actions: KeyActions, hasShortcuts: boolean): void {
  const latest = useRef(actions)
  latest.current = actions
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (act(event, latest.current, hasShortcuts)) event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => { removeEventListener('keydown', press) }
  }, [hasShortcuts])
}

/** Whether the key meant something. */
function act({ key, code, shiftKey, target, repeat }: KeyboardEvent, { forward, back, count, fullScreen }: KeyActions, hasShortcuts: boolean): boolean {
  const within = (css: string) => target instanceof Element && target.closest(css) !== null
  const isWriting = within('input, textarea, select')
  if (key === 'PageDown' || (key === 'ArrowRight' && !isWriting)) return done(forward)
  if (key === 'PageUp' || (key === 'ArrowLeft' && !isWriting)) return done(back)
  if ((key === ' ' || key === 'Enter') && !isWriting && !within('button, a, summary')) return repeat || done(forward)
  if (!hasShortcuts || isWriting) return false
  const side = sides[code]
  if (side !== undefined) return done(() => { count(side, shiftKey ? -1 : 1) })
  return key.toLowerCase() === 'f' && done(fullScreen)
}

const done = (action: () => void): true => {
  action()
  return true
}
