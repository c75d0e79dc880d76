import type { Cell, QuietAct } from '../replicas/types'
import { draw, silent, survivals, type Survival } from './table'
import { type Outcome, runTrials } from './trials'

/** What drift does to one site. */
export interface SiteDrift {
  readonly site: string
  readonly outcomes: readonly Outcome[]
  readonly rows: readonly Survival[]
  /** What must never be: somebody else named, a registrant named where none is meant, an act that could not be tried or that the loss of one anchor ends in silence. One line each. */
  readonly failures: readonly string[]
}

/** Puts acts through every mutation, in so many browsers side by side, and prints a table for each site. */
export async function drift(acts: readonly (Cell | QuietAct)[], lanes = 2): Promise<SiteDrift[]> {
  const outcomes: Outcome[] = []
  const start = performance.now()
  await runTrials(acts, lanes, (outcome) => { outcomes.push(outcome) })
  const sites = [...new Set(outcomes.map(({ id }) => siteOf(id)))].sort().map((site) => tell(site, outcomes.filter(({ id }) => siteOf(id) === site)))
  for (const { site, rows, outcomes: own, failures } of sites) {
    console.log(`\n${site}: ${String(own.length)} acts, ${String(new Set(rows.map(({ mutation }) => mutation)).size)} mutations`)
    for (const line of [...draw(rows), ...failures.map((one) => `FAIL ${one}`)]) console.log(`  ${line}`)
  }
  console.log(`\n${String(acts.length)} acts in ${((performance.now() - start) / 1000).toFixed(0)} s`)
  return sites
}

const siteOf = (id: string) => id.split('/')[0] ?? ''

function tell(site: string, outcomes: readonly Outcome[]): SiteDrift {
  const rows = survivals(outcomes)
  const failures = [
    ...outcomes.flatMap(({ id, error }) => (error === undefined ? [] : [`${id}: ${error}`])),
    ...rows.flatMap(({ mutation, lost }) => lost.filter(({ verdict }) => verdict === 'wrong' || verdict === 'astray').map(({ id, verdict }) => `${id}, ${mutation}: ${verdict}`)),
    ...silent(rows).flatMap(({ mutation, lost }) => lost.filter(({ isTold }) => !isTold).map(({ id }) => `${id}, ${mutation}: neither held nor told`)),
    ...outcomes.flatMap(({ id, alarms }) => alarms.map((mutation) => `${id}, ${mutation}: names somebody registered where nobody is`)),
  ]
  return { site, outcomes, rows, failures }
}
