import type { Composer, Reader, SitePack } from './schema'

const address: Reader[] = [{ take: 'param:url', as: 'address' }]
const text = '[role="textbox"][contenteditable="true"], .ql-editor'
const box: Omit<Composer, 'name' | 'submit'> = {
  text,
  keys: ['Control+Enter'],
  targets: [{ does: 'share', scopes: ['shared'] }],
  mentions: { does: 'post', read: [{ find: text, pick: 'every', take: 'text', as: 'mentions' }] },
}

/** LinkedIn's share page, and the composer a share link opens over the feed; nothing else of LinkedIn. docs/sites/destinations.md. */
export const linkedin: SitePack = {
  site: 'linkedin',
  version: 1,
  checked: '2026-08-26',
  source: 'docs/sites/destinations.md',
  origin: 'https://www.linkedin.com',
  // The page's address, as it is now: once it has moved on, something else is being written.
  scopes: [{ name: 'shared', author: address, post: address }],
  controls: [],
  composers: [
    { ...box, name: 'post', within: '[role="dialog"], .share-box, form, main', submit: '.share-actions__primary-action:not(:has(button)), .share-actions__primary-action button' },
    { ...box, name: 'post-words', within: '[role="dialog"]', submit: '[role="dialog"] button', label: { is: ['post', 'posting', 'kirim', 'publikasikan', 'send'] } },
  ],
  shortcuts: [],
}
