import { type Briefing, isAlive, onBriefing, onPageReport, readBriefing, readIndex, send } from '../browser'
import type { Guarded } from '../registry'
import type { Supply } from './supply'

const confirmTimeoutMs = 2_000

/** The supply of a guard that runs inside the extension. */
export function extensionSupply(site: Guarded): Supply {
  return {
    briefing: () => new Promise<Briefing>((resolve) => {
      const read = () => readBriefing(site).then((briefing) => { if (briefing !== undefined) resolve(briefing) })
      onBriefing(site, read)
      void read()
    }),
    index: readIndex,
    onBriefing: (listener) => { onBriefing(site, listener) },
    confirm: (key, interactions) => Promise.race([
      send('confirm-account', { key, interactions: [...interactions] }),
      new Promise<never>((_, reject) => { setTimeout(() => { reject(new Error('no answer')) }, confirmTimeoutMs) }),
    ]),
    record: (decision) => { send('record-decision', decision).catch(() => undefined) },
    openHandbook: (item) => { send('open-handbook', { item }).catch(() => undefined) },
    onReport: onPageReport,
    alive: isAlive,
  }
}
