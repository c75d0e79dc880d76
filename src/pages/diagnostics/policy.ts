import { managedPolicy, parseKept, policyKey } from '../../browser/policy'
import type { Settings } from '../../browser/settings'
import { readStored } from '../../browser/store'
import { formatMoment } from '../shared/format'
import { optionsText } from '../options/text'
import type { Line, Part } from './report'
import { diagnosticsText } from './text'

/** The agency's policy: as the browser hands it over now, what of it is in force, and each key that is not, with the reason. */
export async function policyPart({ language, locked, agency }: Settings): Promise<Part> {
  const text = diagnosticsText[language]
  const raw = await managedPolicy().then((found) => (found === undefined ? text.none : Object.entries(found).map(([key, value]) => `${key} = ${JSON.stringify(value)}`).join('\n')), () => text.notTold)
  const kept = parseKept(await readStored(policyKey).catch(() => undefined))
  const fromBrowser: Line = { label: text.fromBrowser, value: raw }
  if (kept === undefined) return { title: text.policy, lines: [fromBrowser, { label: text.inForce, value: text.none }] }
  const { policy, dropped, received } = kept
  return {
    title: text.policy,
    lines: [
      fromBrowser,
      { label: text.received, value: formatMoment(received, language) },
      { label: text.agency, value: agency ?? text.none },
      { label: text.inForce, value: Object.keys(policy).join(', ') || text.none },
      { label: text.locked, value: locked.map((name) => optionsText[language].names[name]).join(', ') || text.none },
      ...dropped.map(({ key, value, why }): Line => ({ label: text.dropped(key), value: text.whyDropped(value, why[language]), good: false })),
      ...(dropped.length === 0 ? [{ label: text.allUsed, value: '', good: true }] : []),
      { label: text.before, value: '' },
    ],
  }
}
