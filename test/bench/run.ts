import { cold } from './cold'
import { drift } from './drift'
import { lookUps } from './look-ups'
import { pages } from './pages'
import { popup } from './popup'
import { registry } from './registry'
import { sizes } from './sizes'

/** One figure of the budgets table: what was measured, what it may be, and what it is compared with in the same run. */
export interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: string
  /** Absent where the figure is only compared. */
  readonly budget?: number
  readonly compared?: string
}

const suites = { sizes, 'look-ups': lookUps, pages, popup, cold, registry, drift }

// `npm run bench [-- sizes look-ups pages popup cold registry drift]`: drift takes half an hour and runs only when named.
const wanted = process.argv.slice(2)
let over = 0
for (const [name, measure] of Object.entries(suites)) {
  if (wanted.length > 0 ? !wanted.includes(name) : name === 'drift') continue
  console.log(`\n${name}`)
  const found = measure()
  for await (const { what, value, unit, budget, compared } of Symbol.asyncIterator in found ? found : await found) {
    const within = budget === undefined ? '' : value <= budget ? `budget ${String(budget)}, kept` : `budget ${String(budget)}, OVER`
    if (budget !== undefined && value > budget) over += 1
    console.log(`  ${what.padEnd(62)} ${value.toPrecision(3).padStart(8)} ${unit.padEnd(4)} ${within}${compared === undefined ? '' : `  (${compared})`}`)
  }
}
console.log(over === 0 ? '\nevery budget kept' : `\n${String(over)} over budget`)
process.exit(over === 0 ? 0 : 1)
