import { tally } from '../e2e/report'
import { cells, quietActs } from '../replicas/cells'
import type { Cell } from '../replicas/types'
import { drift } from './drift'
import { kindOf } from './kinds'

// `tsx test/drift/run.ts [brief] [start of a cell's id …]`: every cell and quiet act under every mutation, or those named; with `brief` the
// first cell of each site and kind alone, one after the other: that much is part of `npm test`.
const [isBrief, wanted] = process.argv[2] === 'brief' ? [true, process.argv.slice(3)] : [false, process.argv.slice(2)]

function few(): Cell[] {
  const seen = new Set<string>()
  return cells.filter(({ site, interaction }) => {
    const kind = `${site} ${kindOf(interaction)}`
    return kindOf(interaction) !== 'others' && !seen.has(kind) && seen.add(kind)
  })
}

const isNamed = (id: string) => wanted.length === 0 || wanted.some((one) => id.startsWith(one))
const sites = await drift((isBrief ? few() : [...cells, ...quietActs]).filter(({ id }) => isNamed(id)), isBrief ? 1 : 2)
const failed = sites.reduce((sum, { failures }) => sum + failures.length, 0)
console.log(tally(sites.reduce((sum, { rows }) => sum + rows.reduce((all, { held }) => all + held, 0), 0), failed))
process.exit(failed === 0 ? 0 : 1)
