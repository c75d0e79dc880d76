import type { Text } from './types'

/** Something one may do on social media, as an example of an item or of what it is not. */
export interface Example {
  readonly text: Text
  /** True where no text or decided case names it, so that placing it here is our reading. */
  readonly reading: boolean
}

/** An item in everyday words, with examples. Where each comes from: docs/law.md, "Examples". */
export interface Plainly {
  readonly plain: Text
  readonly is: readonly Example[]
  readonly isNot: readonly Example[]
}

/** Named by the SKB rows, PP 94/2021, the list, or a body that applies them. */
export const named = (id: string, en: string): Example => ({ text: { id, en }, reading: false })
/** Ours: the words of the texts come near, no text says it. */
export const read = (id: string, en: string): Example => ({ text: { id, en }, reading: true })
