import type { Certainty } from './prohibition'
import type { Source } from './sources'
import type { Text } from './types'

/** A statement of the handbook with what it rests on. */
export interface Statement {
  readonly text: Text
  readonly certainty: Certainty
  /** True where it is our reading and no source says it. */
  readonly reading: boolean
  readonly sources: readonly Source[]
}

export const sourced = (certainty: Certainty, id: string, en: string, ...sources: readonly Source[]): Statement =>
  ({ text: { id, en }, certainty, reading: false, sources })

export const ours = (certainty: Certainty, id: string, en: string, ...sources: readonly Source[]): Statement =>
  ({ text: { id, en }, certainty, reading: true, sources })
