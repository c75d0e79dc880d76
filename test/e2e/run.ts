import { resolve } from 'node:path'
import { createReport, tally } from './report'
import { specs } from './specs'
import { type BrowserName, openWorld } from './world'

// `tsx test/e2e/run.ts chromium|firefox <builds> [spec …]`: all specs, or those named, in one browser.
const [browser = 'chromium', builds = '.cache/ext', ...wanted] = process.argv.slice(2)

const report = createReport(browser.padEnd(8))
const world = openWorld(browser as BrowserName, report, resolve(builds))
for (const [name, spec] of Object.entries(specs)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const start = performance.now()
  console.log(`${browser}: ${name}`)
  try {
    await spec(world)
  } catch (error) {
    await report.check(`${name} runs to its end`, () => { throw error })
  }
  console.log(`${browser}: ${name} took ${((performance.now() - start) / 1000).toFixed(1)} s`)
}
await world.close()
console.log(tally(report.passed, report.failed))
process.exit(report.failed === 0 ? 0 : 1)
