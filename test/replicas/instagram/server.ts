import type { SiteServer } from '../types'
import { plain, shell, timeline } from './shell'

/** A GraphQL request by its friendly name; REST by its path, with numbers written as `*`. */
const operation = (path: string, body: unknown): string => {
  const name = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)['fb_api_req_friendly_name'] : undefined
  return typeof name === 'string' ? name : (path.split('?')[0] ?? path).replace(/^\/api\/v1\//, '').replace(/\/\d+\//g, '/*/')
}

export const server: SiteServer = {
  site: 'instagram',
  hosts: ['www.instagram.com', 'instagram.com'],
  shell,
  plain,
  operation,
  harmless: /^(\/ajax\/|\w+Query$|PolarisStoriesV3SeenMutation$)/,
  answer: (name, _, { pathname }) => {
    if (!/^\/(api|graphql|ajax)\//.test(pathname)) return undefined
    return name === 'PolarisFeedTimelineRootV2Query' ? timeline() : { status: 'ok' }
  },
}
