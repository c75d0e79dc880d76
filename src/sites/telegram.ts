import type { Reader, SitePack } from './schema'

const shared: Reader[] = ['url', 'text'].map((name) => ({ in: 'landing', take: `param:${name}`, as: 'mentions' }))

/** Telegram's share page: a link into the app, and one into the web client. docs/sites/destinations.md. */
export const telegram: SitePack = {
  site: 'telegram',
  version: 1,
  checked: '2026-12-01',
  source: 'docs/sites/destinations.md',
  origin: 'https://t.me',
  scopes: [{ name: 'landing', author: shared, post: [] }],
  controls: [{ name: 'open-app', select: 'a[href^="tg:"], a[href*="//web.telegram.org/"]', does: 'send', scopes: ['landing'] }],
  composers: [],
  shortcuts: [],
}
