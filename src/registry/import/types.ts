import type { Text } from '../../neutrality'
import type { Pair2024 } from '../candidacies-2024'
import type { Records } from '../records'
import type { Region } from '../regions'
import type { AccountKey, Office, RegistrantKind, Site } from '../types'

/** One table as found in a file. `name`: the file, or `file › sheet`. */
export interface Table { readonly name: string; readonly rows: readonly SourceRow[] }
/** A row keeps its number in the source, 1-based, as a spreadsheet shows it (in JSON Lines: the line). Rows without text are left out. */
export interface SourceRow { readonly row: number; readonly cells: readonly Cell[] }
export interface Cell {
  readonly text: string
  /** The hyperlink under the text (XLSX). */
  readonly link?: string
  readonly doubt?: Doubt
  /** The row a merged cell's text stands in, when it is another one. */
  readonly from?: number
}
/** Why a cell may not say any more what somebody typed; words: `doubtTexts`. */
export type Doubt = 'rounded' | 'decimal' | 'date' | 'formula' | 'error' | 'quotes'

/** Something about a file that a person should know. `fatal`: the file, or what follows this row, was not read. */
export interface ImportProblem {
  readonly file: string
  readonly row?: number
  readonly column?: string
  readonly text: Text
  readonly fatal: boolean
}

export type ImportInput = { readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly text: string }
export interface ReadOptions { readonly signal?: AbortSignal; readonly onProgress?: (rows: number) => void }
/** `records`: what was already in this project's record format (records.ts), checked; it needs no columns. */
export interface ReadResult { readonly tables: readonly Table[]; readonly records?: Records; readonly problems: readonly ImportProblem[] }

/**
 * What a column holds. `account`: as people write it, names and handles and links alike; `link`: the address column
 * beside it; `person`: whose account it is; `candidacy`: the pair, candidate or party it is listed for.
 */
export const columnRoles = [
  'account', 'link', 'platform', 'person', 'candidacy', 'kind', 'region', 'ticket', 'office', 'party', 'election', 'numericId',
  'registeredAt', 'registeredWith', 'validFrom', 'validUntil', 'document', 'note', 'ignore',
] as const
export type ColumnRole = (typeof columnRoles)[number]
export interface Column {
  /** 0-based place in a row's cells. */
  readonly at: number
  /** As printed; `Kolom C` where there is no heading. */
  readonly header: string
  readonly role: ColumnRole
  /** The one site a heading names: "Instagram", "Akun FB". */
  readonly site?: Site
  readonly sure: boolean
}
/** `headerRow`: number of the (last) heading row in the source; rows up to it are no data. */
export interface Columns { readonly headerRow: number | undefined; readonly columns: readonly Column[] }

/** accept: names one account. hold: a person decides. reject: names none. drop: not kept at all (empty, personal data, said twice). */
export type ImportVerdict = 'accept' | 'hold' | 'reject' | 'drop'

/** What one account in one cell of a row comes to. */
export interface Proposal {
  /** Stable for the same file: `table:row:column:n`. */
  readonly id: string
  readonly table: string
  readonly row: number
  /** The column's heading. */
  readonly column: string
  /** The stretch of the cell it was read from, without personal data. */
  readonly raw: string
  readonly verdict: ImportVerdict
  /** Code of the reason, to filter by: a `ReasonCode` or an `ImportReason`; `sure` where nothing gives pause. */
  readonly why: string
  readonly reason: Text
  /** On a hold: what it would be if a person says so. `also`: the site's number for the same account, from a column of its own. */
  readonly account?: { readonly key: AccountKey; readonly url: string; readonly also?: AccountKey }
  readonly site?: Site
  readonly person?: string
  /** The candidacy as the list prints it, and the row it stands in when it was filled down. */
  readonly listedFor?: string
  readonly listedForRow?: number
  readonly kind?: RegistrantKind
  readonly region?: RegionGuess
  readonly candidacy?: CandidacyGuess
  readonly office?: Office
  readonly ticket?: number
  readonly party?: string
  readonly election?: string
  /** Days as `YYYY-MM-DD`; what cannot be read as a day is in `unread`. */
  readonly registeredAt?: string
  readonly registeredWith?: string
  readonly validFrom?: string
  readonly validUntil?: string
  readonly document?: string
  readonly note?: string
  /** Other cells of the row that could not be understood: column, text, and why. */
  readonly unread?: readonly { readonly column: string; readonly text: string; readonly reason: Text }[]
}

/** The region a text names. Not sure: ask; `options` are the ones it could be, best first, possibly none. */
export interface RegionGuess { readonly text: string; readonly sure: boolean; readonly options: readonly Region[]; readonly reason: Text }
/** A pair of 2024 a row seems to be listed for. A proposal to a person; never used to match accounts. */
export interface CandidacyGuess { readonly pair: Pair2024; readonly by: 'ticket' | 'name' | 'ticket-and-name'; readonly sure: boolean; readonly reason: Text }

/** What `notices` needs of an accepted row. `candidacy`: its id once attached, else the owner's name as listed. */
export interface Listed {
  readonly id: string
  readonly key: AccountKey
  readonly also?: AccountKey
  readonly candidacy: string
}
/**
 * conflict: one account under two candidacies; needs a decision. twin: handles close enough to be a slip or an imitation.
 * many: more than 20 accounts on one site for one candidacy. repeated: the same account listed twice for one.
 */
export interface Notice {
  readonly id: string
  readonly kind: 'conflict' | 'twin' | 'many' | 'repeated'
  readonly decide: boolean
  /** Ids of the rows concerned. */
  readonly rows: readonly string[]
  readonly text: Text
}
