import * as z from 'zod/mini'
import { type Day, today } from '../neutrality'
import { lazySchema } from '../registry/lazy-schema'
import type { Outcome } from './messages'
import { readStored, writeStored } from './store'

export const countsKey = 'counts'

/** Outcomes by month (`YYYY-MM`) and by week (the Monday it begins with): numbers only, no account, no post, no time of day. */
const countsSchema = lazySchema(() => z.record(z.string(), z.record(z.string(), z.number())))
export type Counts = z.infer<ReturnType<typeof countsSchema>>

/** As many weeks as the chart shows. Months are kept, as few as they are. */
export const weeksKept = 12

/** The counts as stored; an unreadable store counts from nothing. */
export async function readCounts(): Promise<Counts> {
  return parseCounts(await readStored(countsKey))
}

export function parseCounts(stored: unknown): Counts {
  const parsed = countsSchema().safeParse(stored)
  return parsed.success ? parsed.data : {}
}

/** Adds one outcome to this month and this week. */
export async function countOutcome(outcome: Outcome): Promise<void> {
  await navigator.locks.request('counts', async () => {
    const day = today()
    const kept = Object.entries(await readCounts()).filter(([span]) => span.length === 7 || lastWeeks(day).includes(span))
    const counts: Counts = Object.fromEntries(kept)
    for (const span of [day.slice(0, 7), weekOf(day)]) counts[span] = { ...counts[span], [outcome]: (counts[span]?.[outcome] ?? 0) + 1 }
    await writeStored(countsKey, counts)
  })
}

/** Removes all counts. */
export const forgetCounts = (): Promise<void> => navigator.locks.request('counts', () => writeStored(countsKey, {}))

/** The Monday of the week a day lies in. */
export function weekOf(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - (date.getUTCDay() + 6) % 7)
  return date.toISOString().slice(0, 10)
}

/** The Mondays of the last weeks, this one last. */
export const lastWeeks = (day: Day): Day[] => Array.from({ length: weeksKept }, (_, at) =>
  new Date(Date.parse(weekOf(day)) - (weeksKept - 1 - at) * 7 * 86_400_000).toISOString().slice(0, 10))
