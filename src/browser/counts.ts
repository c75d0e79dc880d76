import * as z from 'zod/mini'
import { lazySchema } from '../registry/lazy-schema'
import type { Outcome } from './messages'
import { readStored, writeStored } from './store'
import { today } from '../neutrality'

export const countsKey = 'counts'

/** Outcomes by month (`YYYY-MM`): numbers only, no account, no post, no time of day. */
const countsSchema = lazySchema(() => z.record(z.string(), z.record(z.string(), z.number())))
export type Counts = z.infer<ReturnType<typeof countsSchema>>

/** The counts as stored; an unreadable store counts from nothing. */
export async function readCounts(): Promise<Counts> {
  const parsed = countsSchema().safeParse(await readStored(countsKey))
  return parsed.success ? parsed.data : {}
}

/** Adds one outcome to this month. */
export async function countOutcome(outcome: Outcome): Promise<void> {
  await navigator.locks.request('counts', async () => {
    const counts = await readCounts()
    const month = today().slice(0, 7)
    const before = counts[month] ?? {}
    await writeStored(countsKey, { ...counts, [month]: { ...before, [outcome]: (before[outcome] ?? 0) + 1 } })
  })
}
