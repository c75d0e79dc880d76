import type { Cell, QuietAct } from '../replicas/types'
import { draw, silent, survivals, type Survival } from './table'
import { type Outcome, runTrials } from './trials'

/** What drift does to one site. */
export interface SiteDrift {
  readonly site: string
  readonly outcomes: readonly Outcome[]
  readonly rows: readonly Survival[]
  /** What must never be: somebody else named, a registrant named where none is meant, an act that could not be tried. One line each. */
  readonly failures: readonly string[]
}

const lanes = 2

/** Puts acts through every mutation and prints a table for each site. */
export async function drift(acts: readonly (Cell | QuietAct)[]): Promise<SiteDrift[]> {
  const outcomes: Outcome[] = []
  const start = performance.now()
  await runTrials(acts, lanes, (outcome) => { outcomes.push(outcome) })
  const sites = [...new Set(outcomes.map(({ id }) => siteOf(id)))].sort().map((site) => tell(site, outcomes.filter(({ id }) => siteOf(id) === site)))
  for (const { site, rows, outcomes: own, failures } of sites) {
    console.log(`\n${site}: ${String(own.length)} acts, ${String(new Set(rows.map(({ mutation }) => mutation)).size)} mutations`)
    for (const line of [...draw(rows), ...silences(rows), ...failures.map((one) => `FAIL ${one}`)]) console.log(`  ${line}`)
  }
  console.log(`\n${String(acts.length)} acts in ${((performance.now() - start) / 1000).toFixed(0)} s`)
  return sites
}

/** One line for each kind that an anchor's loss takes away without a word. */
const silences = (rows: readonly Survival[]) => silent(rows).map(({ kind, mutation, lost }) => `silent: ${kind}, ${mutation} (${lost.filter(({ isTold }) => !isTold).map(({ id }) => id).slice(0, 3).join(', ')})`)

const siteOf = (id: string) => id.split('/')[0] ?? ''

function tell(site: string, outcomes: readonly Outcome[]): SiteDrift {
  const rows = survivals(outcomes)
  const failures = [
    ...outcomes.flatMap(({ id, error }) => (error === undefined ? [] : [`${id}: ${error}`])),
    ...rows.flatMap(({ mutation, lost }) => lost.filter(({ verdict }) => verdict === 'wrong' || verdict === 'astray').map(({ id, verdict }) => `${id}, ${mutation}: ${verdict}`)),
    ...outcomes.flatMap(({ id, alarms }) => alarms.map((mutation) => `${id}, ${mutation}: names somebody registered where nobody is`)),
  ]
  return { site, outcomes, rows, failures }
}
