import { stageOn } from './candidacy'
import { coverage, throughOffice, towardsParty } from './coverage'
import type { AssessedAttempt, AssessedRegistrant, Assessment, Finding } from './prohibition'
import type { Day } from './types'

/**
 * What the sixteen items say about an attempt towards a registrant on a day: the primary item first, then those it can
 * also fall under. `undefined` for taking something back and for a candidacy that has ended or not yet begun.
 * Certainty and reading marks follow docs/law.md; sanction and basis at the stage come from `sanctionFor` and `basisFor`.
 */
export function assess(attempt: AssessedAttempt, registrant: AssessedRegistrant, day: Day): Assessment | undefined {
  if (attempt.undo) return undefined
  const stage = stageOn(registrant, day)
  if (stage === 'ended') return undefined
  const covered = coverage[attempt.interaction]
  const findings = typeof covered === 'function' ? covered(registrant.kind, stage) : covered
  const towards = registrant.kind === 'party' ? findings.map(asParty) : findings
  const [primary, ...also] = towards
  return { stage, findings: attempt.officeAccount === true && primary ? [primary, throughOffice, ...also] : towards }
}

// A condition stays with its finding: what is uncertain about a candidate's account is no surer about a party's.
function asParty(finding: Finding): Finding {
  if (finding.item !== 1 || finding.certainty !== 'high') return finding
  return finding.onlyIf ? { ...towardsParty, onlyIf: finding.onlyIf } : towardsParty
}
