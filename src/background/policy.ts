import { awake } from '../browser/extension'
import { managedPolicy, parseKept, policyKey } from '../browser/policy'
import { readStored, writeStored } from '../browser/store'
import { readPolicy } from '../policy'

/** How long a policy that is gone is waited for before it is believed: a browser that just started may need six seconds. */
const patienceMs = 10_000

/**
 * Asks the browser for the policy and keeps what is to be in force. Until that is known the last known copy stays in force;
 * a policy is given up only when the browser says twice that there is none. Guards and pages hear of a change by themselves.
 */
export async function takePolicy(wait: () => Promise<void> = () => new Promise((done) => { setTimeout(done, patienceMs) })): Promise<void> {
  await navigator.locks.request('policy', () => awake(async () => {
    try {
      const before = await readStored(policyKey)
      let found = await managedPolicy()
      if (found === undefined && before != null) {
        await wait()
        found = await managedPolicy()
      }
      const kept = found === undefined ? null : readPolicy(found)
      if (stable(kept) === stable(withoutTime(before))) return
      await writeStored(policyKey, kept && { ...kept, received: Date.now() })
    } catch {
      // Cannot be found out now: as last known, and asked again within the hour.
    }
  }))
}

/** As JSON with the fields in one order; a browser gives them back in another. */
const stable = (value: unknown): string => JSON.stringify(value, (_, part: unknown) =>
  (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part))

function withoutTime(stored: unknown): unknown {
  const kept = parseKept(stored)
  return kept === undefined ? null : { policy: kept.policy, dropped: kept.dropped }
}
