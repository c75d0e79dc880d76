import { server as instagram } from '../instagram/server'
import type { SiteServer } from '../types'
import { plain, shell, timeline } from './shell'

/** The two sites name and send their requests alike. */
export const server: SiteServer = {
  site: 'threads',
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  shell,
  plain,
  operation: instagram.operation,
  harmless: /^(\/ajax\/|\w+Query$)/,
  answer: (name, _, { pathname }) => {
    if (!/^\/(api|graphql|ajax)\//.test(pathname)) return undefined
    return name === 'BarcelonaFeedPaginationDirectQuery' ? timeline() : { status: 'ok' }
  },
}
