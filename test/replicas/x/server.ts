import type { SiteServer } from '../types'
import { answer } from './answer'
import { plain, shell } from './shell'

const operation = (path: string): string => {
  const bare = path.split('?')[0] ?? path
  return /\/graphql\/[^/]+\/(\w+)/.exec(bare)?.[1] ?? /\/i\/api\/[\d.]+\/(.+?)(?:\.json)?$/.exec(bare)?.[1] ?? bare
}

const variablesOf = ({ variables }: Record<string, unknown>): Record<string, unknown> => {
  const found: unknown = typeof variables === 'string' ? JSON.parse(variables) : variables
  return typeof found === 'object' && found !== null ? found as Record<string, unknown> : {}
}

export const server: SiteServer = {
  site: 'x',
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'pro.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com', 'tweetdeck.twitter.com'],
  shell,
  plain,
  operation,
  harmless: /^(jot\/|HomeTimeline$|HomeLatestTimeline$)/,
  answer: (name, fields, { pathname }) => (pathname.startsWith('/i/api/') ? answer(name, variablesOf(fields)) : undefined),
}
