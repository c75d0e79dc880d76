import { type Act, acts } from './acts'
import { assess } from './assess'
import { basisFor } from './basis'
import { throughOffice } from './coverage'
import type { AssessedAttempt, AssessedRegistrant, Certainty, Finding, ItemNumber, OpenStage } from './prohibition'
import { prohibition } from './prohibitions'
import { listName, rulesAsOf } from './rules'
import { sanctionFor } from './sanctions'
import { describeStage } from './stages'
import type { Day, Language } from './types'

/** One item as a warning shows it, in one language. */
export interface ExplainedItem {
  readonly item: ItemNumber
  readonly title: string
  readonly text: string
  readonly basis: string
  readonly sanction: string
  readonly track: 'ethics' | 'discipline'
  /** What of it is our reading: that the item covers the interaction, its wording, its sanction at this stage. */
  readonly readings: { readonly link: boolean; readonly text: boolean; readonly sanction: boolean }
  readonly certainty: Certainty
  readonly why?: string
  /** A condition nobody can see on the page; the item is shown only together with it. */
  readonly onlyIf?: string
}

/** An assessment put into words: everything a warning says about the law. Pages carry no law of their own. */
export interface Explanation {
  /** What is about to be done, in words. Guards carry none of their own: of some thirty interactions a page needs one. */
  readonly act: Act
  readonly stage: OpenStage
  readonly stageMeans: string
  readonly listName: string
  /** The day the list was last checked. */
  readonly rulesAsOf: Day
  readonly primary: ExplainedItem
  readonly also: readonly ExplainedItem[]
}

/** {@link assess} in words; undefined where nothing is prohibited on that day. */
export function explain(attempt: AssessedAttempt, registrant: AssessedRegistrant, day: Day, language: Language): Explanation | undefined {
  const assessment = assess(attempt, registrant, day)
  if (assessment === undefined) return undefined
  const { stage } = assessment
  const [primary, ...also] = assessment.findings.map((finding) => explained(finding, stage, language))
  return primary && { act: acts[language][attempt.interaction], stage, stageMeans: describeStage(stage)[language], listName: listName[language], rulesAsOf, primary, also }
}

/** What is added when the same is done through an account of the office, in words. */
export const explainOffice = (stage: OpenStage, language: Language): ExplainedItem => explained(throughOffice, stage, language)

function explained({ item, certainty, reading, why, onlyIf }: Finding, stage: OpenStage, language: Language): ExplainedItem {
  const law = prohibition(item)
  const sanction = sanctionFor(law, stage)
  return {
    item, certainty,
    title: law.title[language],
    text: law.text[language],
    basis: basisFor(law, stage)[language],
    sanction: sanction.text[language],
    track: sanction.track,
    readings: { link: reading, text: law.reading, sanction: sanction.reading },
    ...(why && { why: why[language] }),
    ...(onlyIf && { onlyIf: onlyIf[language] }),
  }
}
