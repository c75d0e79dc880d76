import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Proposal, readTables } from '../../../../src/registry/import'
import { expectedOfMessy } from '../cell-tables'
import { proposalsOf } from './lists'

const fixture = (path: string) => new Uint8Array(readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url)))
const tally = (all: Proposal[]) => Object.fromEntries(['accept', 'hold', 'reject', 'drop'].map((verdict) => [verdict, all.filter((one) => one.verdict === verdict).length]))

/** What the 49 printed strings name, decided by hand: a handle where the site's lists carry handles, else a name to resolve. */
function expectedOfPrinted(platform: string, printed: string): string {
  if (platform === 'facebook' || platform === 'youtube') return 'hold'
  return `${platform === 'twitter' ? 'x' : platform}:u:${printed.replace('@', '').toLowerCase()}`
}

it('49 account strings as newspapers printed them: no wrong account', async () => {
  const { tables, problems } = await readTables({ name: 'registered-accounts.csv', bytes: fixture('import/registered-accounts.csv') })
  const [table] = tables
  const all = proposalsOf(table!)
  expect(problems).toEqual([])
  const wrong = all.filter(({ row, verdict, account }) => {
    const cells = table!.rows.find((one) => one.row === row)!.cells
    return (verdict === 'accept' ? account!.key : verdict) !== expectedOfPrinted(cells[5]!.text, cells[6]!.text)
  })
  console.log(`49 printed strings: ${JSON.stringify(tally(all))}, wrong ${wrong.length}`)
  expect(all).toHaveLength(49)
  expect(wrong).toEqual([])
  expect(tally(all)).toEqual({ accept: 33, hold: 16, reject: 0, drop: 0 })
})

it('27 messy cells: each as expected, no wrong account', async () => {
  const { tables } = await readTables({ name: 'messy-inputs.csv', bytes: fixture('registry/messy-inputs.csv') })
  const all = proposalsOf(tables[0]!)
  const said = expectedOfMessy.map((_, at) => all.filter(({ row }) => row === at + 2).map(({ verdict, account, why }) =>
    (verdict === 'accept' ? `${account!.key}${why === 'sure' ? '' : `#${why}`}` : `${{ hold: 'held', reject: 'rejected', drop: 'dropped' }[verdict]}:${why}`)))
  const wrong = said.filter((one, at) => one.join() !== expectedOfMessy[at]!.join())
  console.log(`27 messy cells: ${JSON.stringify(tally(all))} in ${all.length} readings, wrong ${wrong.length}`)
  expect(said).toEqual(expectedOfMessy)
})
