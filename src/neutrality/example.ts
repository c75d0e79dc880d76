import type { Statement } from './statement'
import type { Text } from './types'

/** Something one may do, as an example of an item or of what it is not; a reading where no text or decided case names it. */
export interface Example extends Statement {
  /** The same as a small situation, which the quiz asks about; absent where an example is no question. */
  readonly situation?: Text
}

/** An item in everyday words, with examples. How sure each is, and why: docs/law.md, "Examples". */
export interface Plainly {
  readonly plain: Text
  readonly is: readonly Example[]
  readonly isNot: readonly Example[]
}

/** An example with the situation the quiz asks about. */
export const asked = (statement: Statement, id: string, en: string): Example => ({ ...statement, situation: { id, en } })
