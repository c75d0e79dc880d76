import type { SiteServer } from './types'
import { server as x } from './x/server'

/** Every rebuilt site; a new one is a line here and a folder. */
export const siteServers: readonly SiteServer[] = [x]
