import type { Policy } from '../policy'
import type { OwnSettings } from './settings'

/** Settings of the person's that a policy can decide. Nothing else of theirs can be reached, whatever a policy says. */
export type Lockable = 'mode' | 'off' | 'badges' | 'simulatedDate' | 'registries' | 'journal'

/** The keys that are settings by themselves, and which. */
const settingOf = { mode: 'mode', sitesOff: 'off', badges: 'badges', simulatedDate: 'simulatedDate' } as const satisfies Partial<Record<keyof Policy, Lockable>>

/** A policy as settings: those that the person cannot change, and those that are theirs to change. */
export function decidedBy(policy: Policy): { locked: Partial<OwnSettings>; recommended: Partial<OwnSettings> } {
  const [locked, recommended]: [Partial<OwnSettings>, Partial<OwnSettings>] = [{}, {}]
  for (const key of Object.keys(settingOf) as (keyof typeof settingOf)[]) {
    if (policy[key] === undefined) continue
    const isRecommended = policy.recommended?.some((one) => one === key) === true
    Object.assign(isRecommended ? recommended : locked, { [settingOf[key]]: policy[key] === 'none' ? undefined : policy[key] })
  }
  // Both can be taken away and nothing more: a policy cannot add to the person's own registries, or keep a journal for them.
  if (policy.allowOwnRegistries === false) locked.registries = []
  if (policy.allowJournal === false) locked.journal = false
  return { locked, recommended }
}
