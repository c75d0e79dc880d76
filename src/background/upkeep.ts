import { awake } from '../browser/extension'
import { forgetOthers } from '../browser/registry-intake'
import type { Source } from '../browser/registry-sources'
import type { RegistryStatus, Tried } from '../browser/registry-status'
import { briefGuards } from './briefings'
import { forgetIndexes } from './indexes'
import { registryStatuses } from './status'
import * as trying from './try-registry'
import { ensureSchedule, scheduleUpdates, updateRegistries } from './updates'

// What the background does beside answering presses.
export { countOutcome } from '../browser/counts'
export { localRegistry, setLocalRegistry } from './local-registry'
export { registryStatuses, updateRegistries }

export async function installed(): Promise<void> {
  await forgetIndexes().catch(() => undefined)
  await woken()
}

/** After a start of the browser, and every hour. */
export async function woken(): Promise<void> {
  await briefGuards()
  await ensureSchedule()
}

export async function settingsChanged(): Promise<void> {
  await forgetOthers().catch(() => undefined)
  await briefGuards()
  await scheduleUpdates()
}

export const tryRegistry = (source: Source): Promise<Tried> => awake(() => trying.tryRegistry(source))

/** Asks a registry's server now, or all, and tells how each is then. */
export async function updateNow(id: string | undefined): Promise<RegistryStatus[]> {
  await updateRegistries(id === undefined ? 'all' : { id })
  return registryStatuses()
}
