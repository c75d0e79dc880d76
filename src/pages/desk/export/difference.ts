import type { AccountRecord, CandidacyRecord, Records } from '../../../registry/records'

/** What a records file says otherwise than an earlier one. */
export interface Difference {
  readonly added: readonly AccountRecord[]
  /** Accounts that have a last day now, and keys given up, with their days. */
  readonly closed: readonly { readonly account: AccountRecord; readonly keys: readonly { readonly key: string; readonly day: string }[]; readonly day?: string }[]
  readonly changed: readonly { readonly account: AccountRecord; readonly fields: readonly string[] }[]
  /** Accounts that are not in the later file at all, which history does not allow. */
  readonly gone: readonly AccountRecord[]
  readonly candidacies: readonly { readonly candidacy: CandidacyRecord; readonly fields: readonly string[] }[]
}

/** Compares two records files by id. Accounts without a counterpart are added or gone; `fields` is empty for what is new. */
export function difference(before: Records, after: Records): Difference {
  const old = new Map(before.accounts.map((account) => [account.id, account]))
  const kept = new Set(after.accounts.map(({ id }) => id))
  const pairs = after.accounts.flatMap((account) => {
    const was = old.get(account.id)
    return was === undefined ? [] : [{ account, was }]
  })
  const oldCandidacies = new Map(before.candidacies.map((candidacy) => [candidacy.id, candidacy]))
  return {
    added: after.accounts.filter(({ id }) => !old.has(id)),
    closed: pairs.flatMap(({ account, was }) => {
      const day = account.validUntil !== was.validUntil ? account.validUntil : undefined
      const keys = account.keys.flatMap(({ key, validUntil }) =>
        validUntil !== undefined && was.keys.some((one) => one.key === key && one.validUntil !== validUntil) ? [{ key, day: validUntil }] : [])
      return day === undefined && keys.length === 0 ? [] : [{ account, keys, ...(day !== undefined && { day }) }]
    }),
    changed: pairs.flatMap(({ account, was }) => {
      const reopened = was.keys.some(({ key, validUntil }) => validUntil !== undefined && account.keys.some((one) => one.key === key && one.validUntil === undefined))
      const fields = [...new Set([...fieldsOf(was, account, account.validUntil === undefined ? new Set() : closing), ...(reopened ? ['keys'] : [])])]
      return fields.length === 0 ? [] : [{ account, fields }]
    }),
    gone: before.accounts.filter(({ id }) => !kept.has(id)),
    candidacies: after.candidacies.flatMap((candidacy) => {
      const was = oldCandidacies.get(candidacy.id)
      const fields = was === undefined ? [] : fieldsOf(was, candidacy)
      return was !== undefined && fields.length === 0 ? [] : [{ candidacy, fields }]
    }),
  }
}

/** What a closing changes by itself; it is told as a closing already. */
const closing = new Set(['validUntil', 'status', 'statusBasis'])

function fieldsOf<T extends object>(was: T, is: T, beside: ReadonlySet<string> = new Set()): string[] {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  return names.filter((name) => !beside.has(name) && told(was[name as keyof T]) !== told(is[name as keyof T])).sort()
}

// Days of keys are closings as well; every other difference between keys counts.
const told = (value: unknown) => JSON.stringify(value, (name, inner: unknown) => {
  if (name === 'validUntil') return undefined
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
    ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
    : inner
})
