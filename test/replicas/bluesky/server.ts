import type { SiteServer } from '../types'
import { plain, shell } from './shell'

const named = (body: unknown): string => {
  const { collection, writes } = (body ?? {}) as { collection?: unknown; writes?: { collection?: unknown }[] }
  const found = collection ?? writes?.[0]?.collection
  return typeof found === 'string' ? ` ${found}` : ''
}

export const server: SiteServer = {
  site: 'bluesky',
  // The last one stands for the host of portraits, so that a page that asks for one is answered here.
  hosts: ['bsky.app', 'staging.bsky.app', 'cdn.bsky.app'],
  shell,
  plain,
  operation: (path, body) => {
    const method = /^\/xrpc\/([\w.]+)/.exec(path)?.[1]
    return method === undefined ? path : `${method.replace('com.atproto.repo.', '')}${named(body)}`
  },
  harmless: /sendInteractions$|^chat\.bsky\.convo\.(?:getConvo|updateRead)/,
  answer: (_name, _fields, { pathname }) => (pathname.startsWith('/xrpc/') ? { uri: 'at://did:plc:contoh/a/b', cid: 'bafyreicontoh' } : undefined),
}
