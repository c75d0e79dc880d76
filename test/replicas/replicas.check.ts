import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { cells, quietActs, softActs } from './cells'
import { openDrive, type Drive } from './drive'
import { startReplicas } from './server'
import { siteServers } from './sites'
import { type Act, type Recorded, type Replicas, type ReplicaSite, replicaSites, type Target } from './types'

/** What a site's self-check needs beside its cells: whom a request is aimed at, and sentences that hold on its pages. */
interface SiteCheck {
  readonly targetOf: (request: Recorded) => Target | undefined
  readonly behaviours: readonly (readonly [sentence: string, holds: (drive: Drive, replicas: Replicas) => Promise<boolean>])[]
}
const checks = Object.fromEntries(
  await Promise.all(replicaSites.map(async (site) => [site, (await import(`./${site}/check.ts`)) as SiteCheck] as const)),
) as Readonly<Record<ReplicaSite, SiteCheck>>

/** `replicas.check.ts facebook/home` runs only what has that in its name. */
const wanted = process.argv[2] ?? ''

interface Scenario {
  readonly name: string
  readonly site: ReplicaSite
  readonly act: Act
  readonly requests: readonly string[]
  /** Whether what is sent must be aimed at a registrant; unsaid where it names nobody. */
  readonly listed?: boolean
}

/** A browser with a server of its own, so that what the server hears comes from this tab alone. */
interface Lane {
  readonly drive: Drive
  readonly replicas: Replicas
  readonly errors: string[]
  close(): Promise<void>
}

/** What the self-check found; `failures` are sentences, none when the replicas do what they say. */
export interface CheckReport {
  readonly jobs: number
  readonly failures: readonly string[]
  readonly seconds: number
}

/** An act is named after the guard that is there; three of them share a replica. */
const replicaOf = ({ id }: { id: string }): ReplicaSite => siteServers.find(({ site }) => site === id.split('/')[0])?.site ?? 'destinations'

const scenarios: readonly Scenario[] = [
  ...cells.flatMap(({ id, site, interaction, registrant, other, undo, request }): Scenario[] => {
    const aimed = (listed: boolean) => (interaction === 'post' ? {} : { listed })
    return [
      { name: `${id} on a registrant`, site, act: registrant, requests: [request], ...aimed(true) },
      { name: `${id} on anyone else`, site, act: other, requests: [request], ...aimed(false) },
      ...(undo ? [{ name: `${id} undone`, site, act: undo, requests: [undo.request], ...aimed(true) }] : []),
    ]
  }),
  ...[...quietActs, ...softActs].map((act) => ({ name: act.id, site: replicaOf(act), act, requests: act.request === undefined ? [] : [act.request] })),
]

/** Tells what is missing from the matrix itself. */
const matrixGaps = (): string[] => {
  const gaps: string[] = []
  if (new Set(cells.map(({ id }) => id)).size < cells.length) gaps.push('two cells share an id')
  for (const surface of new Set(cells.map((cell) => cell.surface))) {
    for (const lang of ['id', 'en'])
      if (!cells.some((cell) => cell.surface === surface && cell.lang === lang)) gaps.push(`${surface} is never shown in ${lang}`)
  }
  return gaps
}

/** What is wrong with the one request heard: aimed at the wrong account, or without the text that was typed. */
const misaimed = (request: Recorded, { act, listed, site }: Scenario): string | undefined => {
  const target = checks[site].targetOf(request)
  if (listed !== undefined && target?.registrant !== listed) return `${request.operation} was aimed at ${target?.handle ?? 'nobody'}`
  const typed = act.steps.findLast((step) => step.do === 'type')?.text
  return typed === undefined || JSON.stringify(request.body).includes(typed)
    ? undefined
    : `"${typed}" was typed, ${JSON.stringify(request.body)} was sent`
}

/** Runs one scenario; undefined when exactly the expected requests were heard, aimed where they should be. */
const trial = async ({ drive, replicas }: Lane, scenario: Scenario): Promise<string | undefined> => {
  const { act, requests } = scenario
  await drive.goto(act.url)
  replicas.clear()
  for (const step of act.steps) await drive.step(step)
  const expected = requests.join()
  const mutations = () => replicas.requests().filter(({ mutation }) => mutation)
  const sent = () =>
    mutations()
      .map(({ operation }) => operation)
      .join()
  for (let tries = 0; tries < 100 && sent() !== expected; tries += 1) await drive.settle()
  // Whatever the page sent before this has been heard when it is over.
  await drive.settle()
  if (sent() !== expected) return `sent [${sent()}], not [${expected}]`
  const [request] = mutations()
  return request && misaimed(request, scenario)
}

const openLane = async (executablePath: string): Promise<Lane> => {
  const replicas = await startReplicas()
  const map = replicas.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${replicas.port}`).join(', ')
  const browser = await chromium.launch({
    executablePath,
    args: [`--host-resolver-rules=${map}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`, '--ignore-certificate-errors', '--disable-gpu'],
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, hasTouch: true, ignoreHTTPSErrors: true })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(`the page threw: ${error.message}`))
  const close = async () => {
    await browser.close()
    await replicas.close()
  }
  return { drive: await openDrive(page), replicas, errors, close }
}

/**
 * Runs every cell of the matrix in Chromium, without any extension, and sees that each sends what it says, once:
 * the proof that a silent replica in the real tests is silent because something was held.
 */
export const checkReplicas = async (executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium'): Promise<CheckReport> => {
  const started = performance.now()
  const lanes = await Promise.all([openLane(executablePath), openLane(executablePath)])
  const failures = matrixGaps()
  const behaviours = Object.entries(checks).flatMap(([site, check]) => check.behaviours.map(([sentence, holds]) => [`${site}: ${sentence}`, holds] as const))
  const all = [
    ...scenarios.map((scenario) => ({ name: scenario.name, run: (lane: Lane) => trial(lane, scenario) })),
    ...behaviours.map(([name, holds]) => ({
      name,
      run: async ({ drive, replicas }: Lane) => ((await holds(drive, replicas)) ? undefined : 'not so'),
    })),
  ]
  const jobs = all.filter(({ name }) => name.includes(wanted))
  const count = jobs.length
  await Promise.all(
    lanes.map(async (lane) => {
      for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
        const wrong = await job.run(lane).catch((error: unknown) => String(error).split('\n')[0])
        if (wrong !== undefined) failures.push(`${job.name}: ${wrong}`)
        failures.push(...lane.errors.splice(0).map((error) => `${job?.name}: ${error}`))
      }
      await lane.close()
    }),
  )
  return { jobs: count, failures, seconds: (performance.now() - started) / 1000 }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { jobs, failures, seconds } = await checkReplicas()
  for (const failure of failures) console.log(`FAIL ${failure}`)
  console.log(
    `replicas: ${jobs} scenarios and behaviours, ${failures.length} failures, ${seconds.toFixed(1)} s`,
  )
  process.exitCode = failures.length === 0 ? 0 : 1
}
