import { isModalUp, raise } from './boundary'
import { h, svg } from './element'
import css from './note.css?inline'
import { place } from './note-place'
import { closeLabel, noteOf } from './note-text'
import { action, logo } from './parts'
import { createRepairs, watchHost } from './repairs'
import { createShell } from './shell'
import type { NoteView } from './types'

/** How long a note stays, and how much longer while somebody is at it. */
const stayMs = 8_000
const longerMs = 2_000
/** A screen reader reads a status whose text comes after it, not with it. */
const quietMs = 60
const dialogMs = 500

let dismiss: (() => void) | undefined

/** Takes the note away, if there is one. */
export function dismissNote(): void {
  dismiss?.()
}

/** Where the page leaves us no place: that nothing was done must still be said. */
function sayOtherwise(kind: NoteView['kind'], text: string): void {
  if (kind === 'lost') alert(`Jaga Netral: ${text}`)
}

/**
 * Shows a quiet note beside the page: never takes the focus, goes by itself, gives way to the next one.
 * While a dialog is up it waits.
 */
export function note(view: NoteView): void {
  dismissNote()
  if (isModalUp()) { wait(view); return }
  const { title, text } = noteOf(view)
  if ((document.documentElement as Element | null) === null) { sayOtherwise(view.kind, text); return }
  const { host, root } = createShell(css)
  const box = h('div', { class: 'note tokens', lang: view.language, dir: 'ltr', role: 'status', popover: 'manual' })
  root.append(box)
  const mayRepair = createRepairs()
  const surface = raise({ element: host, modal: false, receive: (event) => { if (event instanceof KeyboardEvent && event.key === 'Escape') close() } })
  show()
  const stopWatching = watchHost(host, () => {
    if (host.isConnected) return
    if (mayRepair(performance.now())) { show(); return }
    close()
    sayOtherwise(view.kind, text)
  }, () => { close() })
  let timer = setTimeout(fill, quietMs)
  dismiss = close

  function show(): void {
    document.documentElement.append(host)
    // In the top layer a page's own layers cannot cover it; engines without popovers place it by style alone.
    if ('showPopover' in box && !box.matches(':popover-open')) box.showPopover()
  }

  function fill(): void {
    const cross = svg('svg', { 'viewBox': '0 0 16 16', 'role': 'img', 'aria-label': closeLabel[view.language] }, svg('path', { d: 'M4 4l8 8M12 4l-8 8' }))
    box.append(logo(), h('p', {}, h('b', {}, title), h('span', {}, text)), action('close', cross, close))
    place(box)
    document.addEventListener('focusin', replace, true)
    timer = setTimeout(leave, stayMs)
  }

  // A composer may open after the note did.
  function replace(): void {
    if (root.activeElement === null) place(box)
  }

  function leave(): void {
    const wanted = box.matches(':hover') || root.activeElement !== null
    if (wanted) timer = setTimeout(leave, longerMs)
    else close()
  }

  function close(): void {
    clearTimeout(timer)
    document.removeEventListener('focusin', replace, true)
    stopWatching()
    surface.lower()
    host.remove()
    dismiss = undefined
  }
}

function wait(view: NoteView): void {
  const timer = setTimeout(() => { note(view) }, dialogMs)
  dismiss = () => { clearTimeout(timer) }
}
