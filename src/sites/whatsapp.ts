import type { SitePack } from './schema'

// Buttons are told by their icon: what they say is in the reader's language.
const send = ':is(button, [role="button"]):has([data-icon*="send"])'
const text = '[contenteditable="true"][data-tab="10"]'

/** WhatsApp's pages that a share link leads to: the one before the app, and the web client opened by it. docs/sites/destinations.md. */
export const whatsapp: SitePack = {
  site: 'whatsapp',
  version: 1,
  checked: '2026-08-21',
  source: 'docs/sites/destinations.md',
  origin: 'https://web.whatsapp.com',
  scopes: [{ name: 'landing', author: [{ in: 'landing', take: 'param:text', as: 'mentions' }], post: [] }],
  controls: [
    // The other way on, the web client, asks by itself.
    { name: 'open-app', select: 'a[href^="whatsapp:"], #action-button', does: 'send', scopes: ['landing'] },
    // With one chat picked the message only moves into its text box.
    { name: 'pick-chats', select: send, within: '[role="dialog"]', does: 'send', scopes: ['landing'], leads: true },
  ],
  composers: [
    {
      name: 'chat',
      within: 'footer',
      submit: `footer :is(${send}, button[data-tab="11"])`,
      text,
      keys: ['Enter'],
      targets: [],
      mentions: { does: 'send', read: [{ find: text, pick: 'every', take: 'text', as: 'mentions' }] },
    },
  ],
  shortcuts: [],
}
