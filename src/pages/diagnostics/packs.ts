import type { Site } from '../../registry'
import type { SitePack } from '../../sites'
import { facebook } from '../../sites/facebook'
import { instagram } from '../../sites/instagram'
import { threads } from '../../sites/threads'
import { tiktok } from '../../sites/tiktok'
import { x } from '../../sites/x'
import { youtube } from '../../sites/youtube'

/** The pack each guard carries. */
export const packs: Readonly<Record<Site, SitePack>> = { facebook, instagram, threads, tiktok, x, youtube }
