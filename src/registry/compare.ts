import { eachKey } from './account-text'
import type { PublishedRecords } from './published-records'
import type { CandidacyRecord } from './records'
import { compare, stable } from './registry-files'
import type { AccountKey } from './types'

/** What a key or a candidacy was and is. `gone`: no longer in the registry at all, which should not happen to what was in it once. */
export interface Change<Id extends string = string> {
  readonly kind: 'added' | 'closed' | 'changed' | 'gone'
  readonly id: Id
  /** Owner, or pair. */
  readonly name: string
  /** Last day of what was closed. */
  readonly until?: string
  /** Fields that differ. */
  readonly fields?: readonly string[]
}

/** The differences between two registries, by key and by candidacy, each in order of id. */
export interface Changes { readonly accounts: readonly Change<AccountKey>[]; readonly candidacies: readonly Change[] }

export function changesBetween(before: PublishedRecords, after: PublishedRecords): Changes {
  return { accounts: changed(keysOf(before), keysOf(after)), candidacies: changed(candidaciesOf(before), candidaciesOf(after)) }
}

type Told = Readonly<Record<string, unknown>> & { readonly name: string; readonly validUntil?: string | undefined }

function changed<Id extends string>(before: ReadonlyMap<Id, Told>, after: ReadonlyMap<Id, Told>): Change<Id>[] {
  const changes: Change<Id>[] = []
  for (const [id, now] of after) {
    const then = before.get(id)
    if (then === undefined) { changes.push({ kind: 'added', id, name: now.name }); continue }
    const fields = [...new Set([...Object.keys(then), ...Object.keys(now)])].filter((field) => stable(then[field] ?? null) !== stable(now[field] ?? null))
    if (fields.length === 0) continue
    const closed = then.validUntil === undefined && now.validUntil !== undefined
    changes.push(closed ? { kind: 'closed', id, name: now.name, until: now.validUntil!, fields } : { kind: 'changed', id, name: now.name, fields })
  }
  for (const [id, { name }] of before) if (!after.has(id)) changes.push({ kind: 'gone', id, name })
  return changes.sort((a, b) => compare(a.id, b.id))
}

function keysOf({ owners }: PublishedRecords): Map<AccountKey, Told> {
  const keys = new Map<AccountKey, Told>()
  for (const { accounts, ...owner } of owners) {
    eachKey({ name: owner.name, accounts }, (key, from, until) => {
      const told = { ...owner, validFrom: from ?? owner.validFrom, validUntil: until ?? owner.validUntil }
      // Two owners of one key, or a handle given up and taken back, are told of together.
      const other = keys.get(key)
      keys.set(key, other ? { ...told, also: [other['also'] ?? [], other] } : told)
    })
  }
  return keys
}

function candidaciesOf({ candidacies }: PublishedRecords): Map<string, Told> {
  return new Map(candidacies.map((one: CandidacyRecord) => [one.id, {
    ...one, validUntil: one.stages.at(-1)?.stage === 'ended' ? one.stages.at(-1)?.from : undefined,
  }]))
}
