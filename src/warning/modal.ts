import { raise } from './boundary'
import { keepFocus } from './focus'
import { createGate } from './gate'
import { createPresses } from './presses'
import { createRepairs, isHidden, unhide, watchHost } from './repairs'
import type { Shell } from './shell'
import { lookAt, mayGoOn, stands, tellsSight, watchPopovers, watchSight } from './standing'

interface Options {
  readonly shell: Shell
  readonly dialog: HTMLDialogElement
  /** What fills the dialog and scrolls in it. */
  readonly sheet: HTMLElement
  /** What has the focus at first, and the row that must be in sight. */
  readonly first: HTMLElement
  readonly actions: Element
  readonly onEscape: () => void
  readonly onLost: () => void
}

// Taken once: nothing that happens to the page later changes our clock.
const now = performance.now.bind(performance)

/**
 * Shows a dialog above everything and keeps it there: put up again when the page takes it away, hides or
 * covers it, five times in five seconds, then given up. Nothing of what happens in it reaches the page.
 * Throws, with nothing left behind, where it cannot be shown at all.
 */
export function openModal({ shell: { host, root }, dialog, sheet, first, actions, onEscape, onLost }: Options) {
  const giveFocusBack = keepFocus()
  const mayRepair = createRepairs()
  const mayUnhide = createRepairs()
  let since = now()
  let seen: boolean | undefined
  let closed = false

  const restart = () => { since = now() }
  const standing = () => lookAt(host, dialog, actions, seen)
  const surface = raise({
    element: host, modal: true,
    receive: createGate({ root, dialog, sheet, presses: createPresses(), standingMs: () => now() - since, onEscape }),
  })
  try {
    show(first)
  } catch (cannotShow) {
    surface.lower()
    host.remove()
    throw cannotShow
  }
  const onSight = (is: boolean) => {
    seen = is
    if (!is) { restart(); look() }
  }
  const sight = watchSight(actions, onSight)
  const stops = [
    watchHost(host, look, onLost),
    sight.stop,
    tellsSight() ? () => undefined : watchPopovers(host, () => { onSight(false) }),
    on(document, 'visibilitychange', restart),
    on(window, 'focus', restart),
    on(dialog, 'cancel', (event) => { event.preventDefault(); onEscape() }),
    // Reported late, when a repair has already opened it again.
    on(dialog, 'close', () => { if (!dialog.open && !closed) onEscape() }),
    on(dialog, 'wheel', keepScroll, { passive: false }),
    on(dialog, 'touchmove', keepScroll, { passive: false }),
  ]

  function show(focus: HTMLElement): void {
    const scrolled = sheet.scrollTop
    if (host.parentNode !== document.documentElement) document.documentElement.append(host)
    if (dialog.open) {
      dialog.close()
      // Put up again it is simply there; coming in once is enough.
      dialog.classList.remove('fresh')
    }
    dialog.showModal()
    focus.focus({ preventScroll: true })
    // Opening scrolls to the first thing that can have the focus, which may be far down.
    sheet.scrollTop = scrolled
    restart()
  }

  function look(): void {
    if (closed) return
    surface.arm()
    if (isHidden(host) && mayUnhide(now())) unhide(host)
    if (stands(standing())) return
    if (!mayRepair(now())) { onLost(); return }
    const focused = root.activeElement
    try {
      show(focused instanceof HTMLElement ? focused : first)
      seen = undefined
      sight.again()
    } catch {
      onLost()
    }
  }

  function keepScroll(event: Event): void {
    event.stopPropagation()
    const zooms = (event instanceof WheelEvent && event.ctrlKey) || ('touches' in event && (event as TouchEvent).touches.length > 1)
    const scrolls = event.target !== dialog && sheet.scrollHeight > sheet.clientHeight
    if (!zooms && !scrolls && event.cancelable) event.preventDefault()
  }

  return {
    /** Whether going on counts now. Where the dialog does not stand as it should, it is put right instead. */
    mayGoOn(): boolean {
      const counts = mayGoOn(standing(), now() - since)
      if (!counts) look()
      return counts
    },
    /** Another step begins: it too must be in view for its time. */
    restart,
    /** Takes the dialog down and gives the focus back where it was; the page hears of neither. */
    close(): void {
      closed = true
      for (const stop of stops) stop()
      if (dialog.open) dialog.close()
      host.remove()
      giveFocusBack()
      surface.lower()
    },
  }
}

function on(target: EventTarget, type: string, listener: (event: Event) => void, options?: AddEventListenerOptions): () => void {
  target.addEventListener(type, listener, options)
  return () => { target.removeEventListener(type, listener, options) }
}
