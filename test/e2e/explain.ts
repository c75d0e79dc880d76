import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findChromium } from '../../src/cli/browser'
import { cells } from '../replicas/cells'
import { startReplicas } from '../replicas/server'
import type { Act } from '../replicas/types'
import { tabOf } from './chromium'
import { openGate } from './gate'
import { doSteps } from './matrix'

// `tsx test/e2e/explain.ts <start of a cell's id> [registrant|other|undo] [elements up]`: does a cell's steps on the replica,
// without the extension, and tells what the pack makes of each event and of the last step's target.
const [start = '', whose = 'registrant', up = '0'] = process.argv.slice(2)
const wanted = cells.filter(({ id }) => start.split(',').some((one) => (one.endsWith('*') ? id.startsWith(one.slice(0, -1)) : id === one)))

const output = await build({
  configFile: false, envFile: false, publicDir: false, logLevel: 'error',
  build: { write: false, target: 'es2022', minify: false, rollupOptions: { input: 'test/e2e/explain-page.ts', output: { format: 'iife' } } },
})
const chunk = [output].flat().flatMap((part) => ('output' in part ? part.output : [])).find((part) => part.type === 'chunk')
if (chunk?.type !== 'chunk') throw new Error('the script for the page was not built')

const replicas = await startReplicas()
const gate = await openGate(replicas)
const context = await chromium.launchPersistentContext('', {
  executablePath: await findChromium(),
  viewport: { width: 1280, height: 900 },
  args: [`--proxy-server=http://127.0.0.1:${gate.port}`, `--ignore-certificate-errors-spki-list=${replicas.spki}`],
})
await context.addInitScript({ content: chunk.code })
const tab = await tabOf(context, await context.newPage(), '')
for (const cell of wanted) {
  const act = (cell as unknown as Record<string, Act | undefined>)[whose]
  if (act === undefined) continue
  console.log(`\n${cell.id} ${whose}: ${act.url}`)
  replicas.clear()
  await tab.goto(act.url)
  const last = act.steps.at(-1)
  const target = act.steps.findLast((step) => step.on !== undefined)?.on ?? 'body'
  const explained = () => tab.evaluate<string[], []>(`explainElement(${JSON.stringify(target)}, ${up})`)
  try {
    await doSteps(act.steps.slice(0, -1), { tab })
    if (last?.on !== undefined) await tab.waitFor(last.on)
    for (const line of await explained()) console.log(`  ${line}`)
    if (wanted.length === 1) await tab.screenshot('.cache/explain.png')
    await doSteps(last === undefined ? [] : [last], { tab })
    for (const line of await explained()) if (line.startsWith('event')) console.log(`  last    ${line.slice(8)}`)
  } catch (error) {
    console.log(`  ${(error as Error).message.split('\n')[0]}`)
    await tab.screenshot('.cache/explain.png')
  }
  await new Promise((done) => setTimeout(done, 150))
  console.log(`  sent    ${replicas.requests().filter(({ mutation }) => mutation).map(({ operation }) => operation).join(', ') || 'nothing'}`)
}
await context.close()
gate.close()
await replicas.close()
