import { drawMatrix, type Outcome, runMatrix, runQuiet } from '../matrix'
import { allCells, beyondCells, cellsFor, quietFor } from '../share'
import type { Spec } from '../world'

const lanes = 2

/** Every surface × interaction × way: held, explained, decided; and nothing for anyone else. */
export const matrix: Spec = async ({ browser, report, station }) => {
  const stations = await Promise.all(Array.from({ length: lanes }, () => station()))
  const outcomes: Outcome[] = []
  await runMatrix(cellsFor(browser), stations, (outcome) => {
    outcomes.push(outcome)
    if (outcome.reasons.length > 0) console.log(`  FAIL ${outcome.cell.id}\n    ${outcome.reasons.join('\n    ')}`)
  })

  for (const line of drawMatrix(outcomes)) console.log(`  ${line}`)
  const failed = outcomes.filter(({ reasons }) => reasons.length > 0)
  const mean = outcomes.reduce((sum, { ms }) => sum + ms, 0) / outcomes.length / 1000
  console.log(`  ${browser}: ${outcomes.length} of ${allCells.length} cells, ${failed.length} failed, ${mean.toFixed(1)} s a cell on ${lanes} lanes`)
  for (const { id, beyond } of beyondCells) console.log(`  not covered: ${id}: ${beyond ?? ''}`)
  report.passed += outcomes.length - failed.length
  report.failed += failed.length

  const [first] = stations
  if (first === undefined) throw new Error('no browser')
  for (const act of quietFor(browser)) await report.check(`nothing is asked at ${act.id}`, () => runQuiet(act, first))
  await Promise.all(stations.map((one) => one.close()))
}
