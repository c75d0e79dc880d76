import type { Row } from '../state/rows'
import { accepted, type Decision, edited, type Work } from '../state/work'

/** What a decision over several rows comes to: those without an account cannot be accepted. */
export function decide(work: Work, rows: readonly Row[], decision: Decision): { readonly work: Work; readonly without: readonly Row[] } {
  if (decision !== 'accept') return { work: edited(work, rows.map(({ id }) => id), { decision }), without: [] }
  const able = rows.flatMap(({ id, account }) => (account === undefined ? [] : [{ id, key: account.key }]))
  return { work: able.length === 0 ? work : accepted(work, able), without: rows.filter(({ account }) => account === undefined) }
}

/** The rows one press may accept together: proposed, without anything that gives pause. */
export const sureOnes = (rows: readonly Row[]): readonly Row[] => rows.filter(({ state, sure, account }) => state === 'open' && sure && account !== undefined)
