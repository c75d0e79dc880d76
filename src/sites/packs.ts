import type { Guarded } from '../registry'
import { bluesky } from './bluesky'
import { facebook } from './facebook'
import { instagram } from './instagram'
import { linkedin } from './linkedin'
import type { SitePack } from './schema'
import { telegram } from './telegram'
import { threads } from './threads'
import { tiktok } from './tiktok'
import { whatsapp } from './whatsapp'
import { x } from './x'
import { youtube } from './youtube'

/** The pack of every place with a guard, for pages, tests and tools. A guard imports its own alone. */
export const packs: Readonly<Record<Guarded, SitePack>> = { facebook, instagram, x, threads, tiktok, youtube, bluesky, whatsapp, telegram, linkedin }
