import type { SiteServer } from '../types'
import { answer } from './answer'
import { plain, shell } from './shell'

const field = (body: unknown, name: string): string | undefined => {
  const found = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined
  return typeof found === 'string' ? found : undefined
}

const variablesOf = (fields: Record<string, unknown>): Record<string, unknown> => {
  const found: unknown = JSON.parse(field(fields, 'variables') ?? '{}')
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {}
}

export const server: SiteServer = {
  site: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'id-id.facebook.com', 'facebook.com'],
  shell,
  plain,
  // On the small site the action is named in the form, on the others the query or mutation is.
  operation: (path, body) => {
    const bare = path.split('?')[0] ?? path
    return (bare === '/api/graphql/' ? field(body, 'fb_api_req_friendly_name') : bare === '/sdui/action/' ? field(body, 'action') : undefined) ?? bare
  },
  harmless: /Query$|^\/ajax\/bnzai$|LiveTypingBroadcast/,
  answer: (name, fields, { pathname }) => (pathname === '/api/graphql/' || pathname === '/sdui/action/' ? answer(name, variablesOf(fields)) : undefined),
}
