import { askForSharePanel } from '../actions'
import type { IconName } from '../base/icon'
import { refresh } from '../store'

/** An entry of a menu. */
export interface Entry {
  readonly icon: IconName
  readonly text: string
  readonly act: () => void
}

/** What is open over the page. */
export type Dialog =
  | { readonly kind: 'share'; readonly id: string; readonly url: string }
  | { readonly kind: 'confirm'; readonly text: string; readonly confirm: string; readonly act: () => void }
  | { readonly kind: 'post'; readonly shared?: string; readonly url?: string }

/** The one menu there is; closed, it still holds its last entries. */
interface Menu {
  readonly open: boolean
  readonly entries: readonly Entry[]
  readonly left: number
  readonly top: number
}

let menu: Menu = { open: false, entries: [], left: 0, top: 0 }
let dialog: Dialog | undefined

export const currentMenu = (): Menu => menu
export const currentDialog = (): Dialog | undefined => dialog

export const closeMenu = (): void => {
  if (!menu.open) return
  menu = { ...menu, open: false }
  refresh()
}
export const closeDialog = (): void => {
  dialog = undefined
  refresh()
}

/** Opens the menu, a moment later, at the button that asked for it; it takes the focus. */
export const openMenu = (opener: Element, entries: readonly Entry[]): void => void setTimeout(() => {
  const { left, bottom } = opener.getBoundingClientRect()
  menu = { open: true, entries, left: Math.min(left, innerWidth - 260), top: Math.min(bottom, innerHeight - 180) }
  refresh()
  document.querySelector<HTMLElement>('tp-yt-iron-dropdown [tabindex="0"], tp-yt-iron-dropdown button, bottom-sheet-container button')?.focus()
}, 30)

export const openDialog = (next: Dialog): void => {
  closeMenu()
  dialog = next
  refresh()
}

/** Asks the server what can be shared where, then shows it. */
export const openShare = async (id: string, url: string): Promise<void> => {
  closeMenu()
  if (await askForSharePanel(id)) openDialog({ kind: 'share', id, url })
}

/** Escape, and a press anywhere else, close the menu; Escape closes a dialog too. */
export const listenForLeaving = (): void => {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    if (menu.open) closeMenu()
    else if (dialog !== undefined) closeDialog()
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && target.closest('tp-yt-iron-dropdown, bottom-sheet-container') === null) closeMenu()
  })
}
