import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findChromium } from '../../src/cli/browser'
import { addSightings, judgeHealth, type Sightings } from '../../src/sites/judge-health'
import { cells, quietActs } from '../replicas/cells'
import { startReplicas } from '../replicas/server'
import { tabOf } from './chromium'
import type { Drifted, Look } from './health-page'
import { openGate } from './gate'

// `tsx test/e2e/health.ts <site> [drift]`: opens every page of a site's replica, without the extension, and tells what the signs of its
// pack find there and miss; with `drift` also which interactions are lost when one anchor of the pack is gone, and whether the signs tell.
const [site = '', mode = 'look'] = process.argv.slice(2)

const output = await build({
  configFile: false, envFile: false, publicDir: false, logLevel: 'error',
  build: { write: false, target: 'es2022', minify: false, rollupOptions: { input: 'test/e2e/health-page.ts', output: { format: 'iife' } } },
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

const own = cells.filter((cell) => cell.site === site)
const hosts = new Set(own.map(({ registrant }) => new URL(registrant.url).host))
const urls = new Set([...own.flatMap(({ registrant, other, undo }) => [registrant.url, other.url, ...(undo ? [undo.url] : [])]), ...quietActs.map(({ url }) => url)].filter((url) => hosts.has(new URL(url).host)))

/** What a person who opened every page once would have counted. */
let sightings: Sightings = {}
const lost = new Map<string, { told: number; untold: string[] }>()
for (const url of urls) {
  await tab.goto(url)
  await new Promise((done) => setTimeout(done, 1_000))
  const found = await tab.evaluate<Look, []>('look()')
  for (const [kind, { held, missed }] of Object.entries(found)) {
    sightings = addSightings(sightings, { [kind]: [Math.min(3, held), Math.min(3, missed.length)] })
    if (missed.length > 0) console.log(`missed ${kind} (${String(held)} found) at ${url}\n  ${[...new Set(missed)].slice(0, 5).join('\n  ')}`)
  }
  if (judgeHealth(sightings).state === 'incomplete') throw new Error(`judged incomplete at ${url}: ${JSON.stringify(sightings)}`)
  if (mode !== 'drift') continue
  for (const { anchor, kind, told } of await tab.evaluate<Drifted[], []>('drift()')) {
    const sum = lost.get(`${kind} ${anchor}`) ?? { told: 0, untold: [] }
    lost.set(`${kind} ${anchor}`, told ? { ...sum, told: sum.told + 1 } : { ...sum, untold: [...sum.untold, url] })
  }
}
for (const [what, { told, untold }] of lost) console.log(`${untold.length === 0 ? 'told  ' : 'UNTOLD'} ${what}: lost on ${String(told + untold.length)} pages, told on ${String(told)}${untold.slice(0, 1).map((url) => `; not at ${url}`).join('')}`)
console.log(`${site}: ${String(urls.size)} pages, ${JSON.stringify(sightings)}, ${judgeHealth(sightings).state}`)
await context.close()
gate.close()
await replicas.close()
process.exit(0)
