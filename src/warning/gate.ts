import { isField, steer } from './keys'
import type { Presses } from './presses'

interface Gate {
  readonly root: ShadowRoot
  readonly dialog: HTMLDialogElement
  /** What scrolls in it. */
  readonly sheet: HTMLElement
  readonly presses: Presses
  /** How long the dialog has stood, in milliseconds. */
  readonly standingMs: () => number
  readonly onEscape: () => void
}

/**
 * Looks at every event that ends at the dialog's boundary and says whether its default may happen. `inside`
 * is false for events that were on their way to the page: their defaults never happen.
 */
export function createGate({ root, dialog, sheet, presses, standingMs, onEscape }: Gate): (event: Event, inside: boolean) => void {
  function key(event: KeyboardEvent, inside: boolean): void {
    const code = event.code || event.key
    const acts = event.key === 'Enter' || event.key === ' '
    if (event.type !== 'keydown') {
      if (acts && !presses.keyHeld(code)) event.preventDefault()
      if (event.type === 'keyup') presses.keyUp(code)
      return
    }
    const fresh = presses.keyDown(code, event.repeat)
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault()
      if (fresh) onEscape()
      return
    }
    const focused = root.activeElement
    if (inside && !fresh && (isField(focused) ? !presses.keyHeld(code) : acts)) { event.preventDefault(); return }
    if (!inside && !(event.ctrlKey || event.metaKey || event.altKey)) event.preventDefault()
    steer(event, sheet, inside ? focused : null)
  }

  function pointer(event: MouseEvent, inside: boolean): void {
    if (event.type === 'pointerdown') presses.pointerDown(inside)
    if (event.type === 'mousedown') {
      presses.mouseDown(inside, standingMs())
      // A press beside the dialog would take the focus out of it.
      if (!inside || !isWithin(event, dialog)) event.preventDefault()
    }
    if (event.type === 'click' && (!inside || !presses.mayClick(event.detail, standingMs()))) event.preventDefault()
  }

  return (event, inside) => {
    if (!event.isTrusted) event.preventDefault()
    else if (event instanceof KeyboardEvent) key(event, inside)
    else if (event instanceof MouseEvent) pointer(event, inside)
    // Not cancelled, the end of a touch that began on the page would become a click on whatever is there now.
    else if (event.type === 'touchend' && !inside && event.cancelable) event.preventDefault()
  }
}

function isWithin({ clientX, clientY }: MouseEvent, element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
}
