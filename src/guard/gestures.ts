import { type Located, locate, locateComposer, locateControl, locateShortcut, type Place } from '../sites'

/** One event of a gesture on something guarded. The last one is the one that acts. */
export interface Gesture {
  readonly located: Located
  readonly last: boolean
}

const pointing = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'pointerout', 'touchstart', 'touchend', 'click', 'dblclick'] as const
const typing = ['keydown', 'keypress', 'keyup'] as const
const quiet = ['pointerover', 'focusin', 'focusout', 'focus', 'blur', 'beforeinput', 'input', 'paste', 'compositionstart', 'compositionupdate', 'compositionend', 'submit', 'pointercancel', 'contextmenu', 'wheel'] as const

/**
 * Listens at the window, capturing, before the page can, and stays: `document.open()` wipes window
 * listeners, the observer survives it and puts them back (measured in Chromium, toolchain notes).
 */
export function listen(page: Document, onEvent: (event: Event) => void): () => void {
  const view = page.defaultView ?? window
  const types = [...pointing, ...typing, ...quiet]
  // Touch and wheel listeners that may cancel would slow scrolling down; none of ours cancels those.
  const arm = () => {
    for (const type of types) view.addEventListener(type, onEvent, { capture: true, passive: /^(touch|wheel)/.test(type) })
  }
  arm()
  const observer = new MutationObserver(arm)
  observer.observe(page, { childList: true })
  return () => {
    observer.disconnect()
    for (const type of types) view.removeEventListener(type, onEvent, { capture: true })
  }
}

/** A press that lasts longer is one of those that open something; sites take half a second and more. */
const longMs = 400
let wentDown = 0

/** What an event means for the controls of this page; undefined for everything that is none of ours. */
export function readGesture(event: Event, place: Place): Gesture | undefined {
  if (event instanceof KeyboardEvent) return readKey(event, place)
  if (event.type === 'submit') return readSubmit(event, place)
  if (!pointing.some((type) => type === event.type)) return undefined
  if (event instanceof MouseEvent && event.button > 0) return undefined
  if (event.type === 'pointerdown') wentDown = event.timeStamp
  // A finger leaves before its click comes; a mouse that leaves is no part of a press.
  if (event.type === 'pointerout' && (event as PointerEvent).pointerType === 'mouse') return undefined
  const located = locate(event.composedPath(), place)
  if (located === undefined || !('select' in located.entry)) return located && { located, last: event.type === 'click' }
  const { double, hover } = located.entry
  if (double === true) return event instanceof MouseEvent ? readTwice(located, event) : undefined
  if (hover === undefined) return { located, last: event.type === 'click' }
  // A long press opens the fly-out on a timer that starts with the press: only the click is kept back. With the fly-out
  // open, the click that ends such a press is the end of opening it; whether the site takes it for an act or not, it gets none.
  if (event.type !== 'click') return undefined
  return { located, last: event.timeStamp - wentDown < longMs || !isOpen(hover, place) }
}

/** Whether anything shows that an opener of this family opens. */
const isOpen = (family: string, { pack, page }: Place) => pack.controls.some((one) => one.family === family && page.querySelector(one.select) !== null)

/** Pages that count clicks themselves take two within this time for a double click, whatever the browser says. */
const twiceMs = 500
let once: { readonly control: Element; readonly at: number } | undefined

/** The first click of two is an ordinary one; the page may play or pause. */
function readTwice(found: Located, event: MouseEvent): Gesture | undefined {
  const isSecond = event.type === 'click' && found.control === once?.control && event.timeStamp - once.at < twiceMs
  if (event.type === 'click' && event.detail < 2 && !isSecond) once = { control: found.control, at: event.timeStamp }
  if (event.detail < 2 && !isSecond) return undefined
  const [target] = event.composedPath()
  const located = target instanceof Element ? { ...found, target } : found
  // A mouse that clicks again soon may be at the first of two: what it does is told by the double click, and its page counts none of it. A finger's taps are not counted everywhere.
  return { located, last: event.type === 'dblclick' || (event.detail < 2 && 'pointerType' in event && event.pointerType === 'touch') }
}

/** The control under the pointer that opens something when pointed at or pressed for long. */
export function readHover(event: Event, place: Place): Located | undefined {
  const select = hoverable(place)
  if (select === '' || !/^(pointerover|pointerdown|focusin)$/.test(event.type)) return undefined
  const [target] = event.composedPath()
  const control = target instanceof Element ? target.closest(select) : null
  return control === null ? undefined : locateControl(control, place)
}

const hovers = new WeakMap<Place['pack'], string>()

function hoverable({ pack }: Place): string {
  const known = hovers.get(pack)
  if (known !== undefined) return known
  const made = pack.controls.filter(({ hover }) => hover !== undefined).map(({ select }) => select).join(', ')
  hovers.set(pack, made)
  return made
}

function readKey(event: KeyboardEvent, place: Place): Gesture | undefined {
  if (event.isComposing) return undefined
  const path = event.composedPath()
  const modified = event.ctrlKey || event.metaKey || event.altKey
  const last = event.type === 'keydown'
  if (isEditable(path[0])) {
    if (event.key !== 'Enter' || event.altKey || event.shiftKey) return undefined
    const located = locateComposer(path, event.ctrlKey || event.metaKey ? 'Control+Enter' : 'Enter', place)
    return located && { located, last }
  }
  if (modified) return undefined
  if (event.key === 'Enter' || event.key === ' ') {
    const located = locate(path, place)
    // The browser turns Enter and Space on real buttons into a click; on all others the page does.
    return located && { located, last: last && !isNative(path[0]) }
  }
  const located = locateShortcut(event.key.toLowerCase(), path[0] instanceof Element ? path[0] : null, place)
  return located && { located, last }
}

function readSubmit(event: Event, place: Place): Gesture | undefined {
  const form = event.target
  if (!(form instanceof HTMLFormElement)) return undefined
  const submitter = event instanceof SubmitEvent ? event.submitter : null
  const control = submitter ?? form.querySelector('[type="submit"]')
  const located = control === null ? undefined : locateControl(control, place)
  return located && { located, last: true }
}

const isEditable = (target: EventTarget | undefined) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, select, input:not([type="button"], [type="submit"], [type="checkbox"], [type="radio"])'))

const isNative = (target: EventTarget | undefined) => target instanceof Element && target.matches('button, a[href], input, summary')
