/** Something of ours on the page, while it is there. */
export interface Surface {
  readonly element: HTMLElement
  /** A modal one takes every event of a person, wherever it lands; another only those that land on it. */
  readonly modal: boolean
  /** Sees an event before it ends here; calling `preventDefault` is its affair. */
  readonly receive: (event: Event, inside: boolean) => void
}

/**
 * Everything a person's hands can do to a page. None of it reaches the page while a dialog is open.
 * Wheel and touchmove are missing: they tell nothing, and must not be slowed down.
 */
export const boundaryEvents = [
  'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend',
  'pointerdown', 'pointerup', 'pointercancel', 'pointermove', 'pointerover', 'pointerout', 'pointerenter', 'pointerleave',
  'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave',
  'click', 'dblclick', 'auxclick', 'contextmenu', 'touchstart', 'touchend', 'touchcancel',
  'focus', 'blur', 'focusin', 'focusout', 'copy', 'cut', 'paste', 'select', 'selectstart',
  'dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'drop', 'dragend',
] as const
const types: ReadonlySet<string> = new Set(boundaryEvents)

const surfaces = new Set<Surface>()
/** Keys that went down for a dialog and have not come up yet. */
const down = new Set<string>()

/**
 * To be called first thing by a capturing listener at the window that was there before the page's, for
 * every event. True: the event was ours, has been dealt with and goes no further; what it does by default
 * (typing, moving the focus, pressing a button) still happens.
 */
export function intercept(event: Event): boolean {
  if (!types.has(event.type) || !(event.target instanceof Node)) return false
  const surface = [...surfaces].find(({ element, modal }) => event.target === element || (modal && event.isTrusted))
  if (surface === undefined) return endsOurKey(event)
  event.stopImmediatePropagation()
  if (surface.modal) trackKey(event)
  surface.receive(event, event.target === surface.element)
  return true
}

/**
 * Puts a surface up, and returns what takes it down. It also listens by itself, for pages where no guard
 * calls `intercept`, and for what a guard does not listen to (moves and the like).
 */
export function raise(surface: Surface): { readonly arm: () => void; readonly lower: () => void } {
  surfaces.add(surface)
  const listener = (event: Event) => { intercept(event) }
  // Adding a listener that is there changes nothing; after document.open() it brings it back.
  const arm = () => { for (const type of boundaryEvents) addEventListener(type, listener, { capture: true, passive: !surface.modal }) }
  arm()
  return {
    arm,
    lower: () => {
      surfaces.delete(surface)
      for (const type of boundaryEvents) removeEventListener(type, listener, { capture: true })
    },
  }
}

/** Whether a modal surface is up. */
export const isModalUp = () => [...surfaces].some(({ modal }) => modal)

const codeOf = (event: Event) => (event instanceof KeyboardEvent ? event.code || event.key : '')

function trackKey(event: Event): void {
  if (event.type === 'keydown') down.add(codeOf(event))
  if (event.type === 'keyup') down.delete(codeOf(event))
}

/** The rest of the key press that closed a dialog (its repeats and its end) is not the page's either. */
function endsOurKey(event: Event): boolean {
  if (down.size === 0 || !(event instanceof KeyboardEvent) || !event.isTrusted || !down.has(codeOf(event))) return false
  const fresh = event.type === 'keydown' && !event.repeat
  if (fresh || event.type === 'keyup') down.delete(codeOf(event))
  if (fresh) return false
  event.stopImmediatePropagation()
  event.preventDefault()
  return true
}
