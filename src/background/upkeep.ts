import { awake, openPage } from '../browser/extension'
import { readStored, welcomedKey, writeStored } from '../browser/store'
import { forgetBefore } from '../browser/journal'
import { readSettings } from '../browser/settings'
import { forgetOthers } from '../browser/registry-intake'
import { type Source, sourceId } from '../browser/registry-sources'
import type { RegistryStatus, Tried } from '../browser/registry-status'
import type { Guarded } from '../registry'
import { briefGuards } from './briefings'
import { forgetIndexes } from './indexes'
import { packUnreadable } from './packs'
import { takePolicy } from './policy'
import { sourcesInForce } from './sources'
import { registryStatuses } from './status'
import * as trying from './try-registry'
import { ensureSchedule, scheduleUpdates, updateRegistries } from './updates'

// What the background does beside answering presses.
export { describeAccount } from './describe-account'
export { inForce } from './in-force'
export { takePolicy }
export { pausesChanged, pauseTab } from './pause'
export { recordDecision } from './record'
export { countSightings } from '../browser/site-health'
export { localRegistry, setLocalRegistry } from './local-registry'
export { registryStatuses, updateRegistries }

/** `first`: not an update. The welcome page comes before anything else, and once. */
export async function installed(first: boolean): Promise<void> {
  if (first && await readStored(welcomedKey) === undefined) {
    await writeStored(welcomedKey, true)
    await openPage('src/pages/welcome/index.html')
  }
  await forgetIndexes().catch(() => undefined)
  await woken()
}

/** After a start of the browser, and every hour. */
export async function woken(): Promise<void> {
  await briefGuards()
  await ensureSchedule()
  const { journalDays } = await readSettings()
  await forgetBefore(Date.now() - journalDays * 86_400_000).catch(() => undefined)
  // Last, because a browser may take seconds to tell; until then the policy last known is in force.
  await takePolicy()
}

export async function settingsChanged(): Promise<void> {
  await forgetOthers(async () => (await sourcesInForce()).map(sourceId)).catch(() => undefined)
  await briefGuards()
  await scheduleUpdates()
}

export async function packRefused(site: Guarded, version: number): Promise<void> {
  await packUnreadable(site, version)
  await briefGuards()
}

export const tryRegistry = (source: Source): Promise<Tried> => awake(() => trying.tryRegistry(source))

/** Asks a registry's server now, or all, and tells how each is then. */
export async function updateNow(id: string | undefined): Promise<RegistryStatus[]> {
  await updateRegistries(id === undefined ? 'all' : { id })
  return registryStatuses()
}
