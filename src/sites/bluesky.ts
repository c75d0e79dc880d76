import { answered, composing, fields, portrait, portraitBox, staged } from './bluesky-anchors'
import { controls } from './bluesky-controls'
import { scopes } from './bluesky-scopes'
import type { SitePack } from './schema'

/** Bluesky, on bsky.app. Selectors, generations and doubts: docs/sites/bluesky.md. */
export const bluesky: SitePack = {
  site: 'bluesky',
  version: 1,
  checked: '2026-08-02',
  source: 'docs/sites/bluesky.md',
  origin: 'https://bsky.app',
  scopes,
  controls,
  composers: [
    {
      name: 'post',
      within: composing,
      submit: '[data-testid="composerPublishBtn"]',
      text: fields,
      keys: ['Control+Enter'],
      targets: [
        { does: 'reply', scopes: [], family: 'compose', inside: `${composing}:has(${answered} :is(${portraitBox}, ${portrait}))` },
        { does: 'reply', scopes: ['answered'] },
        { does: 'quote', scopes: [], family: 'compose' },
        { does: 'quote', scopes: ['attached'] },
      ],
      mentions: { does: 'post', read: [{ find: fields, pick: 'every', take: 'text', as: 'mentions' }] },
    },
    {
      // A post that was sent to somebody waits above the text box of the chat; its opener told whose it is.
      name: 'message', within: staged, submit: 'button', label: { is: ['send message', 'kirim pesan'] }, text: fields, keys: ['Enter'],
      targets: [{ does: 'send', scopes: ['embedded'] }, { does: 'send', scopes: [], family: 'message' }],
    },
    {
      name: 'message-address', submit: `:is(${fields}, :has(> ${fields}), :has(> * > ${fields})) ~ button:last-child, :has(> * ${fields}) ~ :last-child > button:only-child`, text: fields, keys: ['Enter'],
      targets: [{ does: 'send', scopes: ['embedded'] }],
    },
  ],
  shortcuts: [],
}
