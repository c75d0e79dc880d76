import * as z from 'zod/mini'
import { type Dropped, type Policy, readPolicy } from '../policy'
import { lazySchema } from '../registry/lazy-schema'
import { browser } from './api'

/** Under which the policy last known is kept; null where there is none. */
export const policyKey = 'policy'

/** What an agency decided, as last known. */
export interface KeptPolicy {
  readonly policy: Policy
  /** What of it is not in force, and why. */
  readonly dropped: readonly Dropped[]
  /** When it first came in this form, milliseconds since the epoch. */
  readonly received: number
}

const keptSchema = lazySchema(() => {
  const text = z.object({ id: z.string(), en: z.string() })
  return z.object({ policy: z.record(z.string(), z.unknown()), dropped: z.array(z.object({ key: z.string(), value: z.string(), why: text })), received: z.number() })
})

/** Reads what is kept; undefined where no policy is. Its values are checked again: an older extension may have kept them. */
export function parseKept(stored: unknown): KeptPolicy | undefined {
  if (stored == null) return undefined
  const parsed = keptSchema().safeParse(stored)
  return parsed.success ? { ...parsed.data, policy: readPolicy(parsed.data.policy).policy } : undefined
}

/**
 * The policy as the browser hands it over, before anything is made of it; undefined where there is none.
 * Chrome may take six seconds, and may say at first that there is none. Rejects where it cannot be found out.
 */
export async function managedPolicy(): Promise<Record<string, unknown> | undefined> {
  try {
    const found = await browser.storage.managed.get()
    return Object.keys(found).length === 0 ? undefined : found
  } catch (error) {
    // Firefox's way of saying that there is none.
    if (/manifest not found/i.test(String(error))) return undefined
    throw error
  }
}

/** Calls back when the policy has changed. Firefox never does: it reads policies when it starts. */
export function onManagedPolicy(listener: () => void): void {
  browser.storage.onChanged.addListener((_, area) => { if (area === 'managed') listener() })
}
