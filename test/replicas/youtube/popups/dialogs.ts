import { createPost } from '../actions'
import { buttonRenderer } from '../base/button'
import { define, h, when } from '../base/element'
import { commentBox } from '../parts/comment-box'
import { word } from '../words'
import { menuDropdown, menuSheet } from './menu'
import { mobileSharePanel, sharePanel } from './share-panel'
import { closeDialog, currentDialog, type Dialog } from './state'

type Of<K extends Dialog['kind']> = Extract<Dialog, { kind: K }>
const open = <K extends Dialog['kind']>(kind: K): Of<K> | undefined => {
  const dialog = currentDialog()
  return dialog?.kind === kind ? dialog as Of<K> : undefined
}

const confirmDialog = define<Of<'confirm'>>('yt-confirm-dialog-renderer', (host) => [
  h('div#main', {}, h('yt-formatted-string.line-text', {}, () => host.data.text)),
  h('div#footer.buttons', {}, h('div#buttons', {},
    buttonRenderer('cancel-button', { label: word('cancel'), text: word('cancel'), press: closeDialog }),
    buttonRenderer('confirm-button', {
      label: () => host.data.confirm, text: () => host.data.confirm,
      press: () => {
        const { act } = host.data
        closeDialog()
        act()
      },
    }))),
])

const postDialog = define<Of<'post'>>('ytd-backstage-post-dialog-renderer', (host) => [
  h('div#header', {}, word('createPost')),
  commentBox(() => ({
    key: `post:${host.data.shared ?? ''}`, placeholder: word('news'), submit: word('post'), start: '', cancel: closeDialog,
    send: async (text) => {
      const sent = await createPost(text, host.data.shared)
      if (sent) closeDialog()
      return sent
    },
  })),
  when(() => host.data.url, () => h('div#shared-attachment', {}, h('yt-formatted-string', {}, () => host.data.url ?? ''))),
])

/** Dialogs stay in the page once made, hidden, and serve again with other data. */
const kept = (kind: Dialog['kind'], make: () => HTMLElement): DocumentFragment => {
  let wanted = false
  return when(() => (wanted ||= open(kind) !== undefined), () =>
    h('tp-yt-paper-dialog', { role: 'dialog', 'aria-hidden': () => (open(kind) ? undefined : 'true') }, make()))
}

/** What was last asked for of a kind, for a dialog that is shown or waits hidden. */
const latest = <K extends Dialog['kind']>(kind: K): (() => Of<K>) => {
  let last: Of<K> | undefined
  return () => (last = open(kind) ?? last) as Of<K>
}

/** Everything that opens over the page, far from whatever opened it. */
export const popupContainer = define<null>('ytd-popup-container', () => [
  menuDropdown(),
  kept('share', () => sharePanel(latest('share'))),
  kept('confirm', () => confirmDialog(latest('confirm'))),
  kept('post', () => postDialog(latest('post'))),
])

/** The same on the mobile site. */
export const bottomSheet = define<null>('bottom-sheet-container', () => [
  menuSheet(),
  when(() => open('share')?.id, () => mobileSharePanel(latest('share'))),
  when(() => open('confirm')?.text, () => h('dialog-container', {}, confirmDialog(latest('confirm')))),
])
