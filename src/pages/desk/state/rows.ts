import type { Text } from '../../../neutrality'
import type { AccountKey, Office, RegistrantKind, Site } from '../../../registry'
import { accountUrl, type CandidacyGuess, type Proposal } from '../../../registry/import'
import type { CandidacyRecord } from '../../../registry/records'
import type { Decision, Defaults, Edit, Work } from './work'

/** Where a row stands. `open`: an account is proposed, and no person has said yes to it. */
export type RowState = 'open' | Decision

/** One proposed account with everything said about it; texts are empty where nobody said anything. */
export interface Row {
  readonly id: string
  readonly proposal: Proposal
  readonly raw: string
  readonly state: RowState
  /** Whether a person decided, or the reading of the list. */
  readonly decided: boolean
  /** Nothing about the reading gives pause. */
  readonly sure: boolean
  readonly reason: Text
  readonly account?: { readonly key: AccountKey; readonly url: string }
  /** The account is not the one the list proposes, or proposes none. */
  readonly corrected: boolean
  readonly moreKeys: readonly AccountKey[]
  readonly site?: Site
  readonly candidacies: readonly string[]
  readonly guess?: CandidacyGuess
  readonly owner: string
  readonly kind: RegistrantKind
  readonly office?: Office
  readonly document: string
  readonly registeredWith: string
  readonly registration: 'registered' | 'not-known'
  readonly validFrom: string
  readonly validUntil: string
}

interface Seen { readonly edit: Edit | undefined; readonly candidacy: CandidacyRecord | undefined; readonly defaults: Defaults; readonly row: Row }

/**
 * Rows out of proposals and decisions. Keeps the row objects of what has not changed, so that drawing
 * 20,000 of them again costs next to nothing. One for each page.
 */
export function createRows(): (lists: readonly { readonly sheet: string; readonly proposals: readonly Proposal[] }[], work: Work) => Row[] {
  const seen = new WeakMap<Proposal, Seen>()
  return (lists, work) => lists.flatMap(({ sheet, proposals }) => proposals.flatMap((proposal) => {
    if (proposal.verdict === 'drop') return []
    const id = `${sheet}/${proposal.id}`
    const edit = work.edits[id]
    const candidacy = work.candidacies[edit?.candidacies?.[0] ?? '']
    const old = seen.get(proposal)
    if (old !== undefined && old.edit === edit && old.candidacy === candidacy && old.defaults === work.defaults && old.row.id === id) return [old.row]
    const row = rowOf(id, proposal, edit, candidacy, work.defaults)
    seen.set(proposal, { edit, candidacy, defaults: work.defaults, row })
    return [row]
  }))
}

const states = { accept: 'open', hold: 'hold', reject: 'reject', drop: 'reject' } as const

function rowOf(id: string, proposal: Proposal, edit: Edit = {}, candidacy: CandidacyRecord | undefined, defaults: Defaults): Row {
  const corrected = edit.key !== undefined && edit.key !== proposal.account?.key
  const key = edit.key ?? proposal.account?.key
  const { site } = proposal
  const registeredWith = edit.registeredWith ?? proposal.registeredWith ?? defaults.registeredWith ?? ''
  const office = edit.office ?? proposal.office
  return {
    id, proposal, raw: proposal.raw, corrected,
    state: edit.decision ?? states[proposal.verdict],
    decided: edit.decision !== undefined,
    sure: proposal.verdict === 'accept' && proposal.why === 'sure',
    reason: proposal.reason,
    moreKeys: proposal.account?.also === undefined || corrected ? [] : [proposal.account.also],
    candidacies: edit.candidacies ?? [],
    owner: edit.owner ?? proposal.person ?? proposal.listedFor ?? candidacy?.name ?? '',
    kind: edit.kind ?? proposal.kind ?? (candidacy?.name.includes(' - ') === true ? 'pair' : 'candidate'),
    document: edit.document ?? proposal.document ?? defaults.document ?? '',
    registeredWith,
    registration: edit.registration ?? defaults.registration ?? (registeredWith !== '' || proposal.registeredAt !== undefined ? 'registered' : 'not-known'),
    validFrom: edit.validFrom ?? proposal.validFrom ?? proposal.registeredAt ?? defaults.validFrom ?? candidacy?.stages[0]?.from ?? '',
    validUntil: edit.validUntil ?? proposal.validUntil ?? '',
    ...(key !== undefined && { account: { key, url: corrected ? accountUrl(key) : proposal.account?.url ?? accountUrl(key) } }),
    ...(site !== undefined && { site }),
    ...(proposal.candidacy !== undefined && { guess: proposal.candidacy }),
    ...(office !== undefined && { office }),
  }
}
