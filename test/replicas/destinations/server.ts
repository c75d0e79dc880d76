import type { SiteServer } from '../types'
import { app, telegramShare, whatsappSend } from './pages'

/** Hosts that share links lead to: three pages of theirs, and nothing else. */
export const server: SiteServer = {
  site: 'destinations',
  hosts: ['wa.me', 'api.whatsapp.com', 'web.whatsapp.com', 't.me', 'telegram.me', 'www.linkedin.com'],
  shell: (script, url) => (
    url.hostname === 'api.whatsapp.com' ? whatsappSend(script, url)
      : url.hostname === 'web.whatsapp.com' ? app(script, 'WhatsApp')
      : url.hostname === 'www.linkedin.com' ? app(script, 'LinkedIn')
      : telegramShare(script, url)),
  plain: '<!doctype html><title>-</title>',
  // wa.me is only ever a way to the other host: the number becomes a parameter.
  redirect: ({ hostname, pathname, searchParams }) => {
    if (hostname !== 'wa.me') return undefined
    const query = new URLSearchParams(searchParams)
    if (pathname.length > 1) query.set('phone', pathname.slice(1))
    query.set('type', 'custom_url')
    query.set('app_absent', '0')
    return `https://api.whatsapp.com/send/?${query.toString()}`
  },
  operation: (path) => path,
  harmless: /^never$/,
  answer: () => undefined,
}
