import { dialog, words } from './meta-words'
import type { Composer, SitePack } from './schema'
import { afterField, blockIn, button, fields, media, menuItem, textButton } from './threads-anchors'
import { controls } from './threads-controls'
import { scopes } from './threads-scopes'

const mentions: Composer['mentions'] = { does: 'post', read: [{ find: fields, pick: 'every', take: 'text', as: 'mentions' }] }
const main = ':is(main, [role="main"], [data-pagelet], #barcelona-page-layout)'
const sends = { is: [...words.reply.is, ...words.publish.is] }
const inDialog: Omit<Composer, 'name' | 'submit' | 'label'> = {
  within: `${blockIn(dialog)}, ${dialog}:has(${fields})`,
  text: `${dialog} ${fields}`,
  keys: ['Control+Enter'],
  targets: [
    { does: 'reply', scopes: ['asked', 'answered'], family: 'compose' },
    { does: 'quote', scopes: ['attached'], family: 'compose' },
    { does: 'share', scopes: ['intent'] },
  ],
  mentions,
}
const inPage: Omit<Composer, 'name' | 'submit' | 'label'> = {
  within: blockIn(main),
  text: fields,
  keys: ['Control+Enter'],
  targets: [
    { does: 'reply', scopes: ['asked', 'post', 'thread'], family: 'compose' },
    { does: 'share', scopes: ['intent'] },
  ],
  mentions,
}

/** Threads, on www.threads.com and threads.net. Selectors, generations and doubts: docs/sites/threads.md. */
export const threads: SitePack = {
  site: 'threads',
  version: 1,
  checked: '2026-08-19',
  source: 'docs/sites/threads.md',
  origin: 'https://www.threads.com',
  scopes,
  controls,
  composers: [
    { ...inDialog, name: 'dialog', submit: `${dialog} ${button}`, label: sends },
    // In other languages: the last button with a word on it, behind the text.
    { ...inDialog, name: 'dialog-place', submit: `${dialog} :last-child:not([aria-haspopup])${textButton}` },
    { ...inPage, name: 'inline', submit: afterField(button), label: sends },
    { ...inPage, name: 'inline-place', submit: afterField(`:is(:last-child, :last-child > :only-child):not([aria-haspopup])${button}:has(svg)`) },
  ],
  // Asked of everything that is pressed on the page, anything longer is most of what a press costs.
  buttons: `${menuItem}, ${dialog} a[href], [role="menu"] a[href], ${media}`,
  shortcuts: [],
}
