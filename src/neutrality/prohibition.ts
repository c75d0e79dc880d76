import type { Candidacy } from './candidacy'
import type { Interaction, Stage, Text } from './types'

/** Place on the list of sixteen. */
export type ItemNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16

/** How well the published sources carry a statement; docs/law.md says what each level asks for. */
export type Certainty = 'high' | 'medium' | 'low'

/** A stage that can be warned about: everything but `ended`. */
export type OpenStage = Exclude<Stage, 'ended'>

/** A stage the law has words for; an unknown one is read as the milder of these. */
export type NamedStage = Exclude<OpenStage, 'unknown'>

export interface Sanction {
  readonly text: Text
  /** `ethics` is the code of ethics (PP 42/2004), `discipline` the disciplinary rules or dismissal. */
  readonly track: 'ethics' | 'discipline'
  /** True where no source states this sanction for this item and stage, so that it is our reading. */
  readonly reading: boolean
}

/** What a warning needs of one of the sixteen items; everything else is in `./details`. */
export interface Prohibition {
  readonly item: ItemNumber
  /** Stable short name, for file names and addresses. */
  readonly id: string
  readonly title: Text
  readonly text: Text
  /** How sure it is that the item and its text stand as written. */
  readonly certainty: Certainty
  /** True where the text joins sources or adds examples of ours; `details` says which part. */
  readonly reading: boolean
  readonly sanctions: Readonly<Record<NamedStage, Sanction>>
  /** Short line of legal basis by stage. */
  readonly basis: Readonly<Record<NamedStage, Text>>
}

/** One item that an attempt can fall under. */
export interface Finding {
  readonly item: ItemNumber
  /** How sure it is that this item covers this interaction. */
  readonly certainty: Certainty
  /** True where no text or decided case names the interaction, so that the link is our reading. */
  readonly reading: boolean
  /** Why the item covers the interaction. */
  readonly why?: Text
  /** A condition nobody can see on the page ("if it calls to vote"); show the finding only together with it. */
  readonly onlyIf?: Text
}

export interface Assessment {
  readonly stage: OpenStage
  /** Never empty; the first is the one to show, the others come under "also". */
  readonly findings: readonly Finding[]
}

/** What `assess` needs to know of an attempt. */
export interface AssessedAttempt {
  readonly interaction: Interaction
  /** Taking something back: unlike, unfollow, leave, delete. */
  readonly undo?: boolean
  /** Through an account of the office, not the person's own. */
  readonly officeAccount?: boolean
}

/** What `assess` needs to know of a registrant; `kind` as in the registry, absent counts as a person who runs. */
export interface AssessedRegistrant extends Candidacy {
  readonly kind?: string
}
