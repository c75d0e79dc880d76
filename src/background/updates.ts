import { at, awake, isSet } from '../browser/extension'
import { sourceId, type UrlSource } from '../browser/registry-sources'
import { readStates, writeState } from '../browser/registry-store'
import { readSettings } from '../browser/settings'
import { briefGuards } from './briefings'
import { alarm, firstCheck, longest } from './schedule'
import { sourcesInForce, sourcesOf } from './sources'
import { updateRegistry } from './update'

/** `due`: those whose time has come. `all`, or the id of one: now, because a person asked. */
export type Wanted = 'due' | 'all' | { readonly id: string }

/** Asks the servers of the registries wanted for news, one after the other, and briefs the guards if there is any. */
export async function updateRegistries(wanted: Wanted = 'due'): Promise<void> {
  await navigator.locks.request(alarm, () => awake(async () => {
    // A background that is stopped half-way comes back to this.
    await at(alarm, Date.now() + 600_000)
    const settings = await readSettings()
    let isNew = false
    try {
      for (const source of await thoseWanted(sourcesOf(settings).filter((one) => one.kind === 'url'), wanted)) isNew = await updateRegistry(source, { hours: settings.policy.updateHours }) || isNew
    } finally {
      if (isNew) await briefGuards()
      await scheduleUpdates()
    }
  }))
}

async function thoseWanted(sources: readonly UrlSource[], wanted: Wanted): Promise<readonly UrlSource[]> {
  if (wanted === 'all') return sources
  if (wanted !== 'due') return sources.filter((source) => sourceId(source) === wanted.id)
  const next = new Map((await readStates()).map((state) => [state.id, state.next]))
  return sources.filter((source) => (next.get(sourceId(source)) ?? Infinity) <= Date.now())
}

/** Sets the time of the next look: the earliest of all registries; a registry that is new here gets its first one. */
export async function scheduleUpdates(): Promise<void> {
  const ids = (await sourcesInForce()).filter((one) => one.kind === 'url').map(sourceId)
  if (ids.length === 0) return
  try {
    const next = new Map((await readStates()).map((state) => [state.id, state.next]))
    for (const id of ids) {
      if (next.has(id)) continue
      const first = firstCheck(Date.now(), Math.random)
      next.set(id, first)
      await writeState({ id, failures: 0, next: first })
    }
    await at(alarm, Math.min(...ids.map((id) => next.get(id)!), Date.now() + longest))
  } catch {
    // A database that cannot be read today may be well in an hour.
    await at(alarm, Date.now() + 3_600_000)
  }
}

/** Sets the time of the next look where none is set, as after a start of the browser. */
export async function ensureSchedule(): Promise<void> {
  if (!await isSet(alarm)) await scheduleUpdates()
}
