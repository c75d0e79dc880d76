import { attemptId, type Attempt, controlsFor, type Located, locateControl, type Place } from '../sites'

const chain = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const

/** Finds the control of an attempt again: the site may have redrawn or recycled it meanwhile. */
export function findAgain({ entry, control, target }: Located, attempt: Attempt, place: Place): Located | undefined {
  const wanted = attemptId(attempt)
  const whole: Place = { ...place, concerns: () => true }
  // An opener of the same post says the same, and does nothing yet.
  const acts = (located: Located) => !('opens' in located.entry) || located.entry.opens === undefined
  const isSame = (located: Located) => acts(located) && located.attempts.some((one) => attemptId(one) === wanted && one.state !== 'on')
  const still = control.isConnected ? locateControl(control, whole) : undefined
  if (still === undefined || !isSame(still)) {
    const others = controlsFor(entry, whole).filter(isSame)
    // What sends is known by its own entry; another that could send the same may be a picture beside it.
    return others.find((located) => located.entry === entry) ?? ('targets' in entry ? undefined : others[0])
  }
  return target !== undefined && still.control.contains(target) ? { ...still, target } : still
}

/** Presses a control in the person's stead, once, with the whole chain of events a press has; `double` presses twice, as a double click does. */
export function press(control: Element, double = false): void {
  const { left, top, width, height } = control.getBoundingClientRect()
  const common = {
    bubbles: true, cancelable: true, composed: true, button: 0,
    clientX: left + width / 2, clientY: top + height / 2, view: control.ownerDocument.defaultView,
  }
  for (const detail of double ? [1, 2] : [1]) {
    for (const type of chain) {
      const down = { detail, buttons: type.endsWith('down') ? 1 : 0 }
      control.dispatchEvent(type.startsWith('pointer')
        ? new PointerEvent(type, { ...common, ...down, pointerId: 1, isPrimary: true, pointerType: 'mouse' })
        : new MouseEvent(type, { ...common, ...down }))
    }
  }
  if (double) control.dispatchEvent(new MouseEvent('dblclick', { ...common, detail: 2 }))
}
