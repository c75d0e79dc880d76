import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { tally } from './e2e/report'

interface Step {
  readonly name: string
  readonly command: readonly string[]
  readonly env?: Record<string, string>
}
interface Result {
  readonly passed: number
  readonly failed: number
}

const bin = (name: string) => `node_modules/.bin/${name}`
const builds = '.cache/ext'
const registry = '.cache/registry'

const published: Step = {
  name: 'test registry',
  command: [
    bin('tsx'), 'src/cli/registry.ts', 'build', 'test/fixtures/registry', '--out', registry,
    '--name', 'Registri uji', '--version', '1', '--published', '2020-01-01', '--expires', '2099-12-31',
  ],
}
const build = (which: string, env: Record<string, string> = {}): Step =>
  ({ name: `build ${which}`, command: [bin('tsx'), 'src/cli/build.ts'], env: { ...env, JAGA_OUT: `${builds}/${which}` } })
const browserSpecs = (browser: string): Step =>
  ({ name: `real browser: ${browser}`, command: [bin('tsx'), 'test/e2e/run.ts', browser, builds] })

/** Runs one step, prints what it said under its name, and counts it: by its own closing line, else as one. */
const run = ({ name, command, env }: Step): Promise<Result> => new Promise((done) => {
  const start = performance.now()
  const [program = '', ...args] = command
  const child = spawn(program, args, { env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', (text) => { said += text })
  child.stderr.on('data', (text) => { said += text })
  child.on('close', (code) => {
    const result = count(said, code ?? 1)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`\n== ${name}: ${tally(result.passed, result.failed)} (${seconds} s)`)
    const quiet = result.failed === 0 && !name.startsWith('real browser')
    if (!quiet) console.log(said.trimEnd())
    done(result)
  })
})

const count = (said: string, code: number): Result => {
  const own = /^(\d+) passed, (\d+) failed$/m.exec(said)
  const vitest = /^\s*Tests\s+(?:(\d+) failed)?[ |]*(?:(\d+) passed)?/m.exec(said)
  const passed = Number(own?.[1] ?? vitest?.[2] ?? (code === 0 ? 1 : 0))
  const failed = Number(own?.[2] ?? vitest?.[1] ?? 0)
  // A step that ended badly has failed, whatever it counted.
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
}

const inOrder = async (...steps: Step[]): Promise<Result[]> => {
  const results: Result[] = []
  for (const step of steps) results.push(await run(step))
  return results
}

for (const folder of [builds, registry]) rmSync(folder, { recursive: true, force: true })
// `npm test -- screens` writes the pictures of every screen into docs/screens and tests nothing else.
if (process.argv.includes('screens')) {
  const [failed] = (await inOrder(published, build('test', { JAGA_REGISTRY: registry }), { name: 'screens', command: [bin('tsx'), 'test/screens/run.ts', `${builds}/test/chrome`] })).map((result) => result.failed).filter((count) => count > 0)
  process.exit(failed === undefined ? 0 : 1)
}
// Two at a time: that is how many cores the smallest machine has.
const results = [
  ...await Promise.all([
    inOrder(
      { name: 'types', command: [bin('tsc'), '--noEmit', '-p', '.'] },
      { name: 'lint', command: [bin('eslint'), '--config', 'test/eslint.config.js', '--max-warnings', '0', '.'] },
      published,
      build('test', { JAGA_REGISTRY: registry }),
      build('release'),
      { name: 'drift', command: [bin('tsx'), 'test/drift/run.ts', 'brief'] },
    ),
    inOrder({ name: 'unit', command: [bin('vitest'), 'run', '--config', 'test/vitest.config.ts'] }),
  ]),
  ...await Promise.all([
    inOrder(browserSpecs('chromium')),
    inOrder(
      { name: 'web-ext lint', command: [bin('tsx'), 'test/firefox-lint.ts', `${builds}/release/firefox`] },
      browserSpecs('firefox'),
    ),
  ]),
].flat()

const sum = (pick: (result: Result) => number) => results.reduce((total, result) => total + pick(result), 0)
const failed = sum((result) => result.failed)
console.log(`\n${tally(sum((result) => result.passed), failed)}`)
process.exitCode = failed === 0 ? 0 : 1
