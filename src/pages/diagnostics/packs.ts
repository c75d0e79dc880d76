import type { Guarded } from '../../registry'
import type { SitePack } from '../../sites'
import { facebook } from '../../sites/facebook'
import { instagram } from '../../sites/instagram'
import { linkedin } from '../../sites/linkedin'
import { telegram } from '../../sites/telegram'
import { threads } from '../../sites/threads'
import { tiktok } from '../../sites/tiktok'
import { whatsapp } from '../../sites/whatsapp'
import { x } from '../../sites/x'
import { youtube } from '../../sites/youtube'

/** The pack each guard carries. */
export const packs: Readonly<Record<Guarded, SitePack>> = { facebook, instagram, linkedin, telegram, threads, tiktok, whatsapp, x, youtube }
