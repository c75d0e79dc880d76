import * as z from 'zod/mini'
import { lazySchema } from '../registry/lazy-schema'
import { browser } from './api'

/** Until when the guard of a tab is paused, by tab; milliseconds since the epoch. In memory only: it ends with the browser. */
const pausesSchema = lazySchema(() => z.record(z.string(), z.number()))
const key = 'pauses'

async function pauses(): Promise<Record<string, number>> {
  // Where they cannot be read nothing is paused.
  const parsed = pausesSchema().safeParse((await browser.storage.session.get(key).catch(() => ({} as Record<string, unknown>)))[key])
  return Object.fromEntries(Object.entries(parsed.success ? parsed.data : {}).filter(([, until]) => until > Date.now()))
}

/** Until when a tab is paused; null where it is not. */
export const pauseOf = async (tab: number | undefined): Promise<number | null> => (await pauses())[String(tab)] ?? null

/** Pauses a tab until then; a time that is over ends its pause. */
export async function setPause(tab: number, until: number): Promise<void> {
  await navigator.locks.request(key, async () => {
    await browser.storage.session.set({ [key]: { ...await pauses(), [tab]: until } })
  })
}

/** When each pause ends. */
export const pauseEnds = async (): Promise<number[]> => Object.values(await pauses())
