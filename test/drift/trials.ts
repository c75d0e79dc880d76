import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findChromium } from '../../src/cli/browser'
import { tabOf } from '../e2e/chromium'
import { openGate } from '../e2e/gate'
import { startReplicas } from '../replicas/server'
import type { Cell, QuietAct } from '../replicas/types'
import { kindOf } from './kinds'
import { type Bench, judge, registered, type Trial, tryAct, type Verdict } from './cells'

/** What became of one cell, or of one act that is no interaction. */
export interface Outcome {
  readonly id: string
  readonly cell?: Cell
  /** Fate of the act on a registrant's post, by mutation. */
  readonly verdicts: ReadonlyMap<string, Verdict>
  /** Mutations after which health would tell of this kind of act. */
  readonly told: ReadonlySet<string>
  /** Mutations under which a registrant was named where nobody is registered, or where nothing is done. */
  readonly alarms: readonly string[]
  /** Why it could not be tried. */
  readonly error?: string
}

async function script(): Promise<string> {
  const output = await build({
    configFile: false, envFile: false, publicDir: false, logLevel: 'error',
    build: { write: false, target: 'es2022', minify: false, rollupOptions: { input: 'test/drift/page.ts', output: { format: 'iife' } } },
  })
  const chunk = [output].flat().flatMap((part) => ('output' in part ? part.output : [])).find((part) => part.type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error('the script for the page was not built')
  return chunk.code
}

async function openBench(code: string): Promise<Bench & { close(): Promise<void> }> {
  const replicas = await startReplicas()
  const gate = await openGate(replicas)
  const context = await chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    viewport: { width: 1280, height: 900 },
    args: [`--proxy-server=http://127.0.0.1:${gate.port}`, `--ignore-certificate-errors-spki-list=${replicas.spki}`],
  })
  await context.addInitScript({ content: code })
  return {
    tab: await tabOf(context, await context.newPage(), ''),
    requests: replicas.requests,
    forget: replicas.clear,
    close: async () => {
      await context.close()
      gate.close()
      await replicas.close()
    },
  }
}

const alarmsOf = (trial: Trial): string[] => {
  const plain = registered(trial.get('') ?? [])
  return [...trial].filter(([, reading]) => [...registered(reading)].some((one) => !plain.has(one))).map(([name]) => name)
}

async function tryCell(cell: Cell, bench: Bench): Promise<Outcome> {
  const { trial, told } = await tryAct(cell.registrant, cell.request, true, bench)
  const kind = kindOf(cell.interaction)
  const plain = trial.get('') ?? []
  const verdicts = new Map([...trial].filter(([name]) => name !== '').map(([name, reading]) => [name, judge(plain, reading)]))
  return { id: cell.id, cell, verdicts, told: new Set([...told].filter(([, kinds]) => [...kinds].some((one) => one === kind)).map(([name]) => name)), alarms: alarmsOf((await tryAct(cell.other, cell.request, false, bench)).trial) }
}

const tryQuiet = async (act: QuietAct, bench: Bench): Promise<Outcome> =>
  ({ id: act.id, verdicts: new Map(), told: new Set(), alarms: alarmsOf((await tryAct(act, act.request, false, bench)).trial) })

/** Tries every cell and quiet act under every mutation, in a Chromium without the extension for each lane. */
export async function runTrials(acts: readonly (Cell | QuietAct)[], lanes: number, onOutcome: (outcome: Outcome) => void): Promise<void> {
  const code = await script()
  const queue = [...acts]
  await Promise.all(Array.from({ length: lanes }, async () => {
    const bench = await openBench(code)
    for (let act = queue.shift(); act !== undefined; act = queue.shift()) {
      const { id } = act
      const outcome = await ('registrant' in act ? tryCell(act, bench) : tryQuiet(act, bench))
        .catch((error: unknown): Outcome => ({ id, verdicts: new Map(), told: new Set(), alarms: [], error: (error as Error).message.split('\n')[0] ?? '' }))
      onOutcome(outcome)
    }
    await bench.close()
  }))
}
