import { type Briefing, isAlive, onBriefing, onPageReport, readBriefing, readIndex, send } from '../browser'
import type { Guarded } from '../registry'
import type { Supply } from './supply'

const confirmTimeoutMs = 2_000

/** The supply of a guard that runs inside the extension. */
export function extensionSupply(site: Guarded): Supply {
  let again = () => {}

  /** Where some tab is paused, asks whether it is this one: a guard does not know its tab. Ends by itself. */
  async function unlessPaused(briefing: Briefing): Promise<Briefing> {
    if (!((briefing.pausedUntil ?? 0) > Date.now())) return briefing
    const until = await send('pause', {}).catch(() => null)
    if (until === null) return briefing
    setTimeout(() => { again() }, until - Date.now())
    return { ...briefing, active: false }
  }

  return {
    briefing: () => new Promise<Briefing>((resolve) => {
      const read = () => readBriefing(site).then(async (briefing) => { if (briefing !== undefined) resolve(await unlessPaused(briefing)) })
      onBriefing(site, read)
      void read()
    }),
    index: readIndex,
    onBriefing: (listener) => {
      again = listener
      onBriefing(site, listener)
    },
    confirm: (key, interactions) => Promise.race([
      send('confirm-account', { key, interactions: [...interactions] }),
      new Promise<never>((_, reject) => { setTimeout(() => { reject(new Error('no answer')) }, confirmTimeoutMs) }),
    ]),
    record: (decision) => { send('record-decision', decision).catch(() => undefined) },
    recordSightings: (sightings) => { send('record-sightings', sightings).catch(() => undefined) },
    packUnreadable: ({ version }) => { send('pack-unreadable', { site, version }).catch(() => undefined) },
    openPage: (page) => { send('open-page', page).catch(() => undefined) },
    onReport: onPageReport,
    alive: isAlive,
  }
}
