import type { Text } from '../neutrality'
import { fits, whyNot, whyNotItem } from './check'
import { coerce } from './coerce'
import type { PolicyKey } from './key'
import { isPolicyName, type Policy, policyKeys, type PolicyName } from './keys'

/** A key, or one item of a list (`registries[2]`), that is not in force, and why. */
export interface Dropped {
  readonly key: string
  /** What stood there, shortened. */
  readonly value: string
  readonly why: Text
}

/** What of a policy is in force, and everything of it that is not. */
export interface ReadPolicy { readonly policy: Policy; readonly dropped: readonly Dropped[] }

const unknownKey = { id: 'kunci ini tidak dikenal; periksa ejaannya', en: 'this key is not known; check its spelling' }
const empty = { id: 'kosong', en: 'is empty' }
const noObject = { id: 'kebijakan harus berupa objek dengan kunci dan nilai', en: 'a policy must be an object of keys and values' }
const nothingLeft = { id: 'tidak ada isinya yang dapat dipakai', en: 'nothing in it can be used' }

/**
 * Reads a policy as a browser hands it over, whatever that is: never throws, takes each key by itself, and names each
 * that is dropped. Reading what was read gives the same.
 */
export function readPolicy(given: unknown): ReadPolicy {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return { policy: {}, dropped: [{ key: '', value: excerpt(given), why: noObject }] }
  const policy: Partial<Record<PolicyName, unknown>> = {}
  const dropped: Dropped[] = []
  for (const [name, value] of Object.entries(given)) {
    const drop = (why: Text, what: unknown = value, at = '') => { dropped.push({ key: `${name.slice(0, 200)}${at}`, value: excerpt(what), why }) }
    if (!isPolicyName(name)) { drop(unknownKey); continue }
    const key: PolicyKey = policyKeys[name]
    const meant = coerce(key, value)
    if (meant === undefined) { drop(empty); continue }
    if (!isList(key)) {
      if (fits(name, meant)) policy[name] = meant
      else drop(whyNot(key))
      continue
    }
    if (!Array.isArray(meant)) { drop(whyNot(key)); continue }
    const items = [...meant.entries()].filter(([at, item]) => {
      const why = fits(name, item) ? tooMany(key, at) : whyNotItem(key, item)
      if (why !== undefined) drop(why, item, `[${String(at + 1)}]`)
      return why === undefined
    })
    if (items.length > 0 || meant.length === 0) policy[name] = [...new Set(items.map(([, item]) => item as string))]
    else drop(nothingLeft)
  }
  return { policy: policy as Policy, dropped }
}

const isList = (key: PolicyKey): boolean => key.kind === 'words' || key.kind === 'lines' || key.kind === 'registries'

function tooMany(key: PolicyKey, at: number): Text | undefined {
  if (!('most' in key) || key.kind === 'number' || at < key.most) return undefined
  return { id: `lebih dari ${String(key.most)}`, en: `more than ${String(key.most)}` }
}

/** A value as it stands in a report: as JSON, 80 characters at most. */
function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value.slice(0, 200) : asJson(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value
  } catch {
    return typeof value
  }
}
