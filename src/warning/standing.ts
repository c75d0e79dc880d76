/** So long the dialog must have stood in full view before going on counts. */
export const readingMs = 500

/** How the dialog stands on the page at one moment. */
export interface Standing {
  readonly open: boolean
  /** The topmost thing where the buttons are. */
  readonly onTop: boolean
  /** Of readable size, inside the window, not see-through. */
  readonly whole: boolean
  /** Seen by the compositor with nothing painted over it; undefined where the browser cannot tell. */
  readonly seen: boolean | undefined
}

/** Whether the dialog stands as it should; if not, it is put up again. */
export const stands = ({ open, onTop, whole, seen }: Standing) => open && onTop && whole && seen !== false

/** Whether going on counts now: the whole dialog, in view, for long enough to be read. */
export const mayGoOn = (standing: Standing, visibleMs: number) =>
  stands(standing) && (standing.seen === true || !tellsSight()) && visibleMs >= readingMs

/** Whether this browser can tell what is painted over an element (Chrome and Edge can). */
export const tellsSight = () => typeof IntersectionObserverEntry === 'function' && 'isVisible' in IntersectionObserverEntry.prototype

const smallest = { width: 240, height: 120 }

/** Looks at the dialog on the page. `seen` comes from `watchSight`. */
export function lookAt(host: HTMLElement, dialog: HTMLDialogElement, actions: Element, seen: boolean | undefined): Standing {
  const frame = dialog.getBoundingClientRect()
  const { left, top, right, bottom } = actions.getBoundingClientRect()
  const look = getComputedStyle(dialog)
  const slack = 1
  return {
    open: host.parentNode === document.documentElement && dialog.open && dialog.matches(':modal'),
    onTop: document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host,
    whole: frame.width >= smallest.width && frame.height >= smallest.height && look.visibility === 'visible' && look.opacity === '1'
      && left >= -slack && top >= -slack && right <= innerWidth + slack && bottom <= innerHeight + slack,
    seen,
  }
}

/**
 * Where the browser cannot tell what is painted above (Firefox): a popover of the page that opened after the
 * dialog lies on top of it, and its opening is heard here. One inside a shadow root of the page's is not.
 */
export function watchPopovers(host: Element, onCover: () => void): () => void {
  const listener = (event: Event) => { if ((event as ToggleEvent).newState === 'open' && event.target !== host) onCover() }
  document.addEventListener('toggle', listener, true)
  return () => { document.removeEventListener('toggle', listener, true) }
}

// IntersectionObserver v2 (Chrome, Edge); TypeScript's DOM library does not know it.
interface SightOptions extends IntersectionObserverInit { readonly trackVisibility: true; readonly delay: number }
interface SightEntry extends IntersectionObserverEntry { readonly isVisible?: boolean }

/**
 * Reports whether an element is really seen. A popover that the page opens above a modal dialog is inert, so
 * hit-testing goes right through it while the person sees only the popover; this alone notices (measured in
 * Chromium 156). Never reports where the browser cannot tell. `again` asks for a fresh report: an observer speaks up
 * only about changes, and what is covered again at once has not changed.
 */
export function watchSight(element: Element, onSight: (seen: boolean) => void): { readonly stop: () => void; readonly again: () => void } {
  const options: SightOptions = { trackVisibility: true, delay: 100, threshold: [0, 1] }
  const observer = new IntersectionObserver((entries) => {
    const last: SightEntry | undefined = entries.at(-1)
    if (last?.isVisible !== undefined) onSight(last.isVisible)
  }, options)
  observer.observe(element)
  return {
    stop: () => { observer.disconnect() },
    again: () => { observer.unobserve(element); observer.observe(element) },
  }
}
