import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildTraining } from './build-training'
import { checkDist } from './check-dist'
import { buildStandalone } from './standalone-page'

export const targets = ['chrome', 'firefox'] as const
export type Target = (typeof targets)[number]

export interface BuildOptions {
  /** Folder the targets are written into, one folder each; `dist` unless told. */
  out?: string
  /** A published registry to bundle in place of the default one. */
  registry?: string
  targets?: readonly Target[]
  /** Whether the training site is written as well, beside the targets, as `training`; it is unless told. */
  training?: boolean
}

/** Writes the unpacked extensions and checks them, the training site, and the pages that stand by themselves; throws with every problem found. */
export const build = async ({ out = 'dist', registry, targets: wanted = targets, training = true }: BuildOptions = {}): Promise<void> => {
  const env = {
    ...process.env,
    JAGA_OUT: out,
    VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
    ...(registry === undefined ? {} : { JAGA_REGISTRY: registry }),
  }
  await Promise.all([...wanted.map((target) => vite({ ...env, TARGET: target })), ...(training ? [buildTraining(join(out, 'training'))] : [])])
  await buildStandalone('policy-builder', join(out, 'policy-builder'))
  const problems = wanted.flatMap((target) => checkDist(join(out, target), target).map((problem) => `${target}: ${problem}`))
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

const vite = (env: NodeJS.ProcessEnv): Promise<void> => new Promise((done, fail) => {
  const bin = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  const child = spawn(process.execPath, [bin, 'build', '--logLevel', 'warn'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', (text) => { said += text })
  child.stderr.on('data', (text) => { said += text })
  child.on('close', (code) => code === 0 ? done() : fail(new Error(`vite build (${env['TARGET']}) ended with ${code}\n${said}`)))
})

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const out = process.env['JAGA_OUT'] ?? 'dist'
  try {
    await build({ out })
    console.log([...targets, 'training', 'policy-builder'].map((name) => join(out, name)).join('  '))
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
