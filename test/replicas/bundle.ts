import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { ReplicaSite } from './types'

const here = fileURLToPath(new URL('.', import.meta.url))
const cache = fileURLToPath(new URL('../../.cache/replicas/', import.meta.url))
const built = new Map<ReplicaSite, Promise<string>>()

/** Hash over all replicas' source and the lock file, so that a cached bundle is never stale: one site may lean on another's. */
const fingerprint = async (): Promise<string> => {
  const hash = createHash('sha256').update(await readFile(join(here, '../../package-lock.json')))
  const files = (await readdir(here, { recursive: true })).filter((file) => /\.tsx?$/.test(file)).sort()
  for (const file of files) hash.update(file).update(await readFile(join(here, file)))
  return hash.digest('hex').slice(0, 16)
}

const make = async (site: ReplicaSite): Promise<string> => {
  const file = join(cache, `${site}-${await fingerprint()}.js`)
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept !== undefined) return kept
  const output = await build({
    root: join(here, site), configFile: false, envFile: false, publicDir: false, logLevel: 'error', mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: { write: false, target: 'es2022', rollupOptions: { input: join(here, site, 'main.tsx'), output: { format: 'iife' } } },
  })
  const chunk = [output].flat().flatMap((part) => ('output' in part ? part.output : [])).find((part) => part.type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error(`building the ${site} replica gave no script`)
  await mkdir(cache, { recursive: true })
  await writeFile(file, chunk.code)
  return chunk.code
}

/** The site's client as one classic script; built once a process and kept in `.cache/replicas/` until its source changes. */
export const bundle = (site: ReplicaSite): Promise<string> => {
  const script = built.get(site) ?? make(site)
  built.set(site, script)
  return script
}
