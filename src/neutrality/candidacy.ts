import type { Day, Stage } from './types'

/** One stretch of a candidacy; `until` is the last day it holds, absent while open. */
export interface StageSpan {
  readonly stage: 'bakal_calon' | 'calon'
  readonly from: Day
  readonly until?: Day
}

/** The dated stages of one candidacy, oldest first; empty where nobody has entered any. */
export interface Candidacy {
  readonly stages: readonly StageSpan[]
  /** The day the candidacy ended (vote settled, withdrawn, disqualified); from this day on nothing is warned. */
  readonly endedOn?: Day
}

/**
 * The stage of a candidacy on a day. Without any dates the stage is `unknown`;
 * a gap between two spans (a re-run not yet opened) and everything after the last one is `ended`.
 * A day before the first span is `ended` too: the person was no candidate yet.
 */
export function stageOn(candidacy: Candidacy, day: Day): Stage {
  if (candidacy.endedOn !== undefined && day >= candidacy.endedOn) return 'ended'
  if (candidacy.stages.length === 0) return 'unknown'
  return candidacy.stages.find((span) => span.from <= day && day <= (span.until ?? '9999-12-31'))?.stage ?? 'ended'
}

/** Today in Jakarta: seven hours ahead of UTC, all year. The first Intl formatter of a page would cost 12 ms. */
export const today = (): Day => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
