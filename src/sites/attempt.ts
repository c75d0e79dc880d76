import type { Interaction } from '../neutrality'
import type { AccountKey, Guarded } from '../registry'

/** One interaction about to happen. */
export interface Attempt {
  readonly site: Guarded
  readonly interaction: Interaction
  /** Whom it concerns; every key is one and the same account, or several people named at once. */
  readonly keys: readonly AccountKey[]
  /** Those of `keys` whose post is shared inside somebody else's. */
  readonly shared?: readonly AccountKey[]
  /** Authors of what is quoted inside: a softer note. */
  readonly quoted: readonly AccountKey[]
  /** The post's id on the site, where it has one. */
  readonly post?: string
  /** `on` is already done: pressing undoes. */
  readonly state: 'on' | 'off' | 'unknown'
}

/** What makes two attempts the same intention: site, interaction, accounts and post. */
export const attemptId = (attempt: Attempt) =>
  [attempt.site, attempt.interaction, attempt.post ?? '', ...[...attempt.keys].sort()].join('|')
