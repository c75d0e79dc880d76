import { start } from '../../guard/start'
import type { SitePack } from '../../sites'
import { facebook } from '../../sites/facebook'
import { instagram } from '../../sites/instagram'
import { threads } from '../../sites/threads'
import { tiktok } from '../../sites/tiktok'
import { x } from '../../sites/x'
import { youtube } from '../../sites/youtube'
import { type SceneSite, sceneSites } from './scenes'
import { type Playing, trainingSupply, type TrainingSource } from './training-supply'

const packs: Readonly<Record<SceneSite, SitePack>> = { x, facebook, instagram, threads, tiktok, youtube }

/** What is played, for the guards: which site, at which of its addresses, and how a dialog is called off. */
export interface Play {
  readonly now: () => Playing & { readonly url: string; readonly calledOff: AbortSignal }
  /** Calls back whenever something else is played. */
  readonly follow: (listener: () => void) => void
}

/**
 * Puts the real guard of every site on a page that plays scenes: each listens from the start, and the one whose site is
 * played is the one that is switched on. To be called before anything is drawn.
 */
export function startSceneGuards(source: TrainingSource, { now, follow }: Play): void {
  const onSettings = (listener: () => void) => { source.onSettings(listener); follow(listener) }
  for (const site of sceneSites) {
    start(packs[site], trainingSupply({ ...source, onSettings }, site, now), {
      url: () => new URL(now().site === site ? now().url : packs[site].origin),
      training: true,
      calledOff: () => now().calledOff,
    })
  }
}
