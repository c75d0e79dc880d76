import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { guardedPlaces } from '../registry'
import { encode, limits } from '../registry/registry-files'
import type { PublishOptions } from '../registry/publish'
import { checkPack } from '../sites/check-pack'
import { sitePack } from '../sites/schema'
import { packs as packsOf } from '../sites/packs'
import { signsOf } from '../sites/signs'
import { bundledVersions } from '../sites/versions'
import { readOptions, UseError, wholeNumber } from './options'
import { writeFolder } from './folder'

type Packs = NonNullable<PublishOptions['packs']>

/** Site packs from a folder of `<site>.json` files, each held against the schema. Throws one line a problem. */
export async function readPacks(folder: string): Promise<Packs> {
  const names = (await readdir(folder).catch(() => { throw new Error(`There is no folder ${folder}`) })).filter((name) => name.endsWith('.json')).sort()
  if (names.length === 0) throw new Error(`${folder} has no site packs, such as x.json`)
  const problems: string[] = []
  const packs = await Promise.all(names.map(async (name) => {
    const site = guardedPlaces.find((one) => `${one}.json` === name)
    if (site === undefined) { problems.push(`${join(folder, name)} is not named after a site: ${guardedPlaces.join(', ')}`); return [] }
    const text = await readFile(join(folder, name), 'utf8')
    const { problem, version } = packProblem(site, encode(text))
    if (problem !== undefined) { problems.push(`${join(folder, name)} ${problem}`); return [] }
    // Packed again, so that white space is not sent to everybody.
    const bytes = encode(`${JSON.stringify(JSON.parse(text))}\n`)
    if (bytes.length > limits.pack) problems.push(`${join(folder, name)} is ${String(bytes.length)} bytes long; ${String(limits.pack)} are allowed`)
    return [{ site, version, bytes }]
  }))
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return packs.flat()
}

/** What is wrong with a pack, in English, and the version it says it is. */
export function packProblem(site: string, bytes: Uint8Array, version?: number): { readonly problem?: string; readonly version: number } {
  const known = guardedPlaces.find((one) => one === site)
  const said = saidVersion(bytes)
  if (known === undefined) return { problem: `is for ${site}, which this version does not know`, version: said }
  const { why } = checkPack(known, version ?? said, bytes)
  if (why !== undefined) return { problem: why.en, version: said }
  if (said < bundledVersions[known]) return { problem: `is version ${String(said)}, older than version ${String(bundledVersions[known])}, which this extension brings along`, version: said }
  return { version: said }
}

function saidVersion(bytes: Uint8Array): number {
  try {
    const { version } = JSON.parse(new TextDecoder().decode(bytes)) as { version?: unknown }
    return typeof version === 'number' ? version : 0
  } catch {
    return 0
  }
}

/** `x=3,facebook=2` as versions by site. */
export function leastOf(text: string | undefined): Record<string, number> {
  return Object.fromEntries((text ?? '').split(',').filter((one) => one !== '').map((one) => {
    const [site = '', version] = one.split('=')
    if (!guardedPlaces.some((known) => known === site)) throw new UseError(`--least ${one}: ${site} is no site; there are ${guardedPlaces.join(', ')}.`)
    return [site, wholeNumber('least', version)]
  }))
}

export const packsUsage = 'packs --out <folder>'

/** Writes the packs bundled with the extension as files, to start a newer one from. */
export async function packs(args: readonly string[], say: (line: string) => void): Promise<void> {
  const { values: { out } } = readOptions(args, { out: { type: 'string' } }, [])
  if (out === undefined) throw new UseError('--out is needed.')
  const bundled = Object.values(packsOf)
  const files = bundled.map((pack) => {
    const whole = sitePack.parse({ ...pack, ...(signsOf[pack.site] && { signs: signsOf[pack.site] }) })
    return [`${pack.site}.json`, encode(`${JSON.stringify(whole, null, 2)}\n`)] as const
  })
  await writeFolder(out, new Map(files), () => false)
  say(`Wrote ${bundled.map(({ site, version }) => `${site} version ${String(version)}`).join(', ')} to ${out}.`)
}
