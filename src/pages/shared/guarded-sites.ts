import type { Site } from '../../registry'

/** The sites this version guards, in the order screens list them; each has a guard in the manifest. */
export const guardedSites: readonly Site[] = ['facebook', 'instagram', 'x', 'threads', 'tiktok', 'youtube']
