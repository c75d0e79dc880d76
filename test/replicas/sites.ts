import { server as destinations } from './destinations/server'
import { server as facebook } from './facebook/server'
import { server as instagram } from './instagram/server'
import { server as threads } from './threads/server'
import { server as tiktok } from './tiktok/server'
import type { SiteServer } from './types'
import { server as x } from './x/server'
import { server as youtube } from './youtube/server'

/** Every rebuilt site; a new one is a line here and a folder. */
export const siteServers: readonly SiteServer[] = [x, facebook, instagram, threads, tiktok, youtube, destinations]
