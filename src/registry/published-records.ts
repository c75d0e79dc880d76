import type { AccountRecord, CandidacyRecord } from './records'

/** Accounts of one owner with the same provenance and the same first and last day. */
export interface Owner extends Pick<AccountRecord, 'kind' | 'name' | 'office' | 'registration' | 'sources' | 'validFrom' | 'validUntil' | 'training'> {
  /** Ids of the candidacies they belong to. */
  readonly candidacies: readonly string[]
  /** Packed; read it with `eachKey` of account-text.ts. */
  readonly accounts: string
}

/** What a published registry says: all that a reader needs to confirm an account and name its owner, and no more. */
export interface PublishedRecords {
  readonly candidacies: readonly CandidacyRecord[]
  readonly owners: readonly Owner[]
}

/** Number of the format all of this is published in. */
export const format = 1

/** The shard of a candidacy, from its id: province, `nas` or `latihan`. Why provinces: docs/decisions/0006. */
export function shardOf(candidacy: string): string {
  const place = candidacy.slice(candidacy.indexOf(':') + 1, candidacy.lastIndexOf(':'))
  return /^\d/.test(place) ? place.slice(0, 2) : place
}

/** Several shards read as one; a candidacy is in one of them only. */
export function joined(parts: Iterable<PublishedRecords>): PublishedRecords {
  const all = [...parts]
  return { candidacies: all.flatMap(({ candidacies }) => candidacies), owners: all.flatMap(({ owners }) => owners) }
}
