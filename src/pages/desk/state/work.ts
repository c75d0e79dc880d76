import type { Day } from '../../../neutrality'
import type { AccountKey, Office, RegistrantKind, Site } from '../../../registry'
import type { ColumnRole } from '../../../registry/import'
import type { CandidacyRecord } from '../../../registry/records'

/** A table a person put in. Its cells lie beside the draft, as a part: they never change. */
export interface Sheet {
  readonly id: string
  readonly name: string
  /** Row of the headings as the person sees it; `none` where the table has none, absent while it is ours to guess. */
  readonly headerRow?: number | 'none'
  /** What a person said a column is, by its position. */
  readonly roles: Readonly<Record<number, { readonly role: ColumnRole; readonly site?: Site }>>
}

export type Decision = 'accept' | 'hold' | 'reject'

/** What a person said about one row; whatever is absent is as the list has it. */
export interface Edit {
  readonly decision?: Decision
  /** The account as it was when it was accepted, or as it was typed. */
  readonly key?: AccountKey
  readonly candidacies?: readonly string[]
  readonly kind?: RegistrantKind
  readonly owner?: string
  readonly office?: Office
  readonly document?: string
  readonly registeredWith?: string
  readonly registration?: 'registered' | 'not-known'
  readonly validFrom?: Day
  readonly validUntil?: Day
}

/** What holds for every row that says nothing else. */
export type Defaults = Pick<Edit, 'document' | 'registeredWith' | 'registration' | 'validFrom'>

/** The last day of an account, or of one key of it, that an earlier file lists as open. */
export interface Closing {
  readonly day: Day
  readonly basis: string
}

/** All decisions of a draft, as plain data: what undo goes back through and what is stored. */
export interface Work {
  readonly sheets: readonly Sheet[]
  readonly edits: Readonly<Record<string, Edit>>
  readonly defaults: Defaults
  readonly candidacies: Readonly<Record<string, CandidacyRecord>>
  /** By id of an account, or id and key with a space between. */
  readonly closings: Readonly<Record<string, Closing>>
  /** Notices a person has looked at and let stand. */
  readonly settled: Readonly<Record<string, true>>
  /** The earlier records file this draft goes on from; its accounts are a part. */
  readonly earlier?: { readonly part: string; readonly name: string }
}

export const emptyWork: Work = { sheets: [], edits: {}, defaults: {}, candidacies: {}, closings: {}, settled: {} }

/** The same change to several rows; `undefined` gives a field back to the list. */
export function edited(work: Work, ids: readonly string[], change: { readonly [K in keyof Edit]?: Edit[K] | undefined }): Work {
  const edits: Record<string, Edit> = { ...work.edits }
  for (const id of ids) {
    const next = without({ ...edits[id], ...change })
    if (Object.keys(next).length === 0) delete edits[id]
    else edits[id] = next
  }
  return { ...work, edits }
}

/** Accepts rows with the accounts they have now: a later reading of the list changes nothing about them. */
export function accepted(work: Work, rows: readonly { readonly id: string; readonly key: AccountKey }[]): Work {
  const edits: Record<string, Edit> = { ...work.edits }
  for (const { id, key } of rows) edits[id] = { ...edits[id], decision: 'accept', key }
  return { ...work, edits }
}

export function withCandidacy(work: Work, candidacy: CandidacyRecord): Work {
  return { ...work, candidacies: { ...work.candidacies, [candidacy.id]: candidacy } }
}

/** Closes an account or a key of an earlier file, or opens it again. */
export function closed(work: Work, what: string, closing: Closing | undefined): Work {
  const closings = { ...work.closings }
  if (closing === undefined) delete closings[what]
  else closings[what] = closing
  return { ...work, closings }
}

export function settled(work: Work, notice: string, is: boolean): Work {
  const next = { ...work.settled }
  if (is) next[notice] = true
  else delete next[notice]
  return { ...work, settled: next }
}

/** A table taken out, with what was said about its rows. */
export function withoutSheet(work: Work, id: string): Work {
  const edits = Object.fromEntries(Object.entries(work.edits).filter(([row]) => !row.startsWith(`${id}/`)))
  return { ...work, sheets: work.sheets.filter((sheet) => sheet.id !== id), edits }
}

export function withSheet(work: Work, sheet: Sheet): Work {
  const known = work.sheets.some(({ id }) => id === sheet.id)
  return { ...work, sheets: known ? work.sheets.map((one) => one.id === sheet.id ? sheet : one) : [...work.sheets, sheet] }
}

function without<T extends object>(all: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> }
}
