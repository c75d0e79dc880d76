import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { BrowserName } from './world'

type Policies = Readonly<Record<string, unknown>>

/** Where each browser looks. Chromium merges every file of a folder, Firefox has one file for all. */
const chromiumFolders = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed']
const firefoxFile = '/etc/firefox/policies/policies.json'

/** Policies of the machine, put there by a test under a name of its own, and taken away with it. */
export interface MachinePolicies {
  /** Puts these in place of what was put before. Chromium hears of it within seconds, Firefox when it starts. */
  put(policies: Policies): void
  /** Takes everything away again. */
  remove(): void
}

/**
 * The policies of a browser on this whole machine. Other browsers run at the same time: only put what concerns an extension
 * id no other has. Throws one sentence where this user may not write there.
 */
export const machinePolicies = (browser: BrowserName, name: string): MachinePolicies => {
  if (process.getuid?.() !== 0) throw new Error('Policies of a machine are root’s to write: run the tests as root, as the build machine does.')
  const files = chromiumFolders.map((folder) => join(folder, `${name}.json`))
  let before: Policies = {}
  const put = (policies: Policies) => {
    if (browser === 'chromium') for (const file of files) write(file, policies)
    else change((all) => merged(without(all, before), policies))
    before = policies
  }
  const remove = () => {
    if (browser === 'chromium') for (const file of files) rmSync(file, { force: true })
    else change((all) => without(all, before))
    before = {}
  }
  // Also when the run ends half-way.
  process.once('exit', remove)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { process.exit(1) })
  return { put, remove: () => { process.off('exit', remove); remove() } }
}

/** Written beside the folder and moved in: a browser that watches it reads no half file. */
const write = (file: string, content: unknown) => {
  mkdirSync(dirname(file), { recursive: true })
  const fresh = join(dirname(dirname(file)), `.${randomUUID()}`)
  writeFileSync(fresh, JSON.stringify(content, null, 2))
  chmodSync(fresh, 0o644)
  renameSync(fresh, file)
}

const change = (next: (all: Policies) => Policies) => {
  let all: Policies = {}
  try { all = (JSON.parse(readFileSync(firefoxFile, 'utf8')) as { policies: Policies }).policies } catch { /* none yet */ }
  const policies = next(all)
  if (Object.keys(policies).length > 0) write(firefoxFile, { policies })
  else rmSync(firefoxFile, { force: true })
}

const isGroup = (value: unknown): value is Policies => typeof value === 'object' && value !== null && !Array.isArray(value)

const merged = (all: Policies, more: Policies): Policies => ({
  ...all, ...Object.fromEntries(Object.entries(more).map(([key, value]) => [key, isGroup(value) && isGroup(all[key]) ? merged(all[key], value) : value])),
})

const without = (all: Policies, some: Policies): Policies => Object.fromEntries(Object.entries(all).flatMap(([key, value]) => {
  if (!Object.hasOwn(some, key)) return [[key, value]]
  const left = isGroup(value) && isGroup(some[key]) ? without(value, some[key]) : {}
  return Object.keys(left).length > 0 ? [[key, left]] : []
}))

/** An unpacked build under an id of its own, which a policy can name and no other browser on this machine knows. */
export interface OwnBuild {
  readonly folder: string
  readonly id: string
  /** The policies by which this build's `storage.managed` says `values`. */
  says(values: Policies): Policies
  close(): Promise<void>
}

/** Copies a build and gives the copy an id: a key in Chromium, a Gecko id in Firefox. */
export const ownBuild = async (browser: BrowserName, build: string): Promise<OwnBuild> => {
  const own = await mkdtemp(join(tmpdir(), 'jaga-netral-'))
  const folder = join(own, 'build')
  await cp(build, folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { browser_specific_settings?: { gecko: { id: string } }; key?: string }
  let id = `uji-${randomUUID()}@jaganetral.id`
  if (browser === 'chromium') {
    const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' })
    manifest.key = key.toString('base64')
    id = [...createHash('sha256').update(key).digest('hex').slice(0, 32)].map((digit) => 'abcdefghijklmnop'[parseInt(digit, 16)]).join('')
  } else manifest.browser_specific_settings!.gecko.id = id
  await writeFile(path, JSON.stringify(manifest))
  return {
    folder, id,
    says: (values) => ({ '3rdparty': browser === 'chromium' ? { extensions: { [id]: values } } : { Extensions: { [id]: values } } }),
    close: () => rm(own, { recursive: true }),
  }
}
