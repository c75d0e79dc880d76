import * as z from 'zod/mini'
import { today } from '../neutrality'
import { type Guarded, guardedPlaces } from '../registry'
import { lazySchema } from '../registry/lazy-schema'
import { addSightings, type Health, judgeHealth, type Sightings } from '../sites/judge-health'
import { addLook } from '../sites/usual'
import type { Message } from './messages'
import { pageSort } from './page-sort'
import { readStored, writeStored } from './store'

export const siteHealthKey = 'site-health'

/** By site: numbers of one version of its pack, and gestures that came before the list of accounts, this month. No page, no account. */
const storedSchema = lazySchema(() => z.record(z.string(), z.object({
  version: z.int(),
  sightings: z.record(z.string(), z.tuple([z.int(), z.int()])),
  /** By sort of page, or of what was opened: what is usually found there. */
  usual: z.optional(z.record(z.string(), z.record(z.string(), z.tuple([z.int(), z.int(), z.int()])))),
  late: z.optional(z.tuple([z.string(), z.int()])),
})))
type Stored = z.infer<ReturnType<typeof storedSchema>>

/** How well a site is guarded, as far as this device has seen. */
export interface SiteHealth extends Health {
  readonly site: Guarded
  /** Version of the pack the numbers are of; absent while there are none. */
  readonly version?: number
  /** Gestures this month that went on because the list of accounts was not there in time. */
  readonly late: number
}

/** The health of every site, from what is stored; for popup and diagnostics. */
export async function listHealth(): Promise<SiteHealth[]> {
  return healthOf(await readStored(siteHealthKey))
}

/** The same from a stored value at hand; one that cannot be read has seen nothing. */
export function healthOf(value: unknown): SiteHealth[] {
  const stored = parse(value)
  return guardedPlaces.map((site) => {
    const { version, sightings = {}, usual, late: [month, late] = ['', 0] } = stored[site] ?? {}
    return { site, ...(version === undefined || version === 0 ? {} : { version }), ...judgeHealth(sightings as Sightings, usual), late: month === today().slice(0, 7) ? late : 0 }
  })
}

/**
 * Adds what a guard saw; numbers of another version of the pack say nothing of this one and go. Of the page's path only
 * the sort is kept.
 */
export const countSightings = ({ site, version, sighted, offered }: Message<'record-sightings'>): Promise<void> => change(site, (before) => {
  const same = before?.version === version ? before : undefined
  const usual = offered === undefined ? same?.usual : addLook(same?.usual ?? {}, offered.family === undefined ? pageSort(site, offered.path) : `after ${offered.family}`, offered.found)
  return {
    ...before, version, sightings: addSightings((same?.sightings ?? {}) as Sightings, sighted) as Stored[string]['sightings'],
    usual: usual as Stored[string]['usual'],
  }
})

/** Counts one gesture that went on before the list of accounts was there. */
export const countLate = (site: Guarded): Promise<void> => change(site, (before) => {
  const month = today().slice(0, 7)
  const [same, count] = before?.late ?? ['', 0]
  return { version: 0, sightings: {}, ...before, late: [month, same === month ? count + 1 : 1] }
})

async function change(site: Guarded, next: (before: Stored[string] | undefined) => Stored[string]): Promise<void> {
  await navigator.locks.request(siteHealthKey, async () => {
    const stored = parse(await readStored(siteHealthKey))
    await writeStored(siteHealthKey, { ...stored, [site]: next(stored[site]) })
  })
}

function parse(value: unknown): Stored {
  const parsed = storedSchema().safeParse(value)
  return parsed.success ? parsed.data : {}
}
