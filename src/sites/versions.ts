import type { Guarded } from '../registry'

/** Versions of the packs bundled with this extension, for those who must not carry the packs themselves; a test keeps them in step. */
export const bundledVersions: Readonly<Record<Guarded, number>> = {
  x: 1, facebook: 1, instagram: 1, threads: 1, tiktok: 1, youtube: 1, bluesky: 1, whatsapp: 1, telegram: 1, linkedin: 1,
}
