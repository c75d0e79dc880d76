import type { ItemNumber, NamedStage } from './prohibition'
import type { Source } from './sources'
import type { Text } from './types'

/** A row of the tables of SKB 2/2022: A is ethics, B discipline. */
export type SkbRow = `${'A' | 'B'}${number}`

/** What the handbook shows of an item beyond the warning. */
export interface ProhibitionDetail {
  readonly item: ItemNumber
  /** The item as the KASN/Bawaslu list prints it; the English is a translation. */
  readonly listLabel: Text
  /** Where the words of `Prohibition.text` come from. */
  readonly wording: Text
  /** Which parts are our consolidation and stand in no source. */
  readonly readings: readonly Text[]
  /** Rows that name the act, and rows that only come near it. */
  readonly rows: readonly SkbRow[]
  readonly relatedRows: readonly SkbRow[]
  readonly phases: readonly NamedStage[]
  /** Every line of legal basis, in full. */
  readonly basis: readonly Text[]
  /** The sanction of all stages in one statement. */
  readonly sanction: Text
  readonly sources: readonly Source[]
  /** What is sure, and what is not. */
  readonly note: Text
  /** Whether the item can show in a browser at all. */
  readonly browserRelevance: 'direct' | 'partial' | 'none'
}
