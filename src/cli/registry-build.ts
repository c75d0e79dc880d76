import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Earlier, publishPart, type PublishOptions, publishShards } from '../registry/publish'
import { readEnvelope, readFrame, unsealed } from '../registry/read-frame'
import { partFile, partPath, snapshotFile, snapshotPath, stampPath, timestampFile } from '../registry/registry-files'
import { shardWriter } from '../registry/write-shards'
import { latestPart, latestRoot, numbersOf, writeFolder } from './folder'
import { after, day, readOptions, UseError, wholeNumber } from './options'
import { leastOf, readPacks } from './packs-files'
import { readRecords } from './records-files'

export const buildUsage = 'build <records file or folder> --out <folder> --name "Registri …" --version <n> --published YYYY-MM-DD [--expires YYYY-MM-DD] '
  + '[--previous <folder>] [--keep 8] [--with <folder of a part> …] [--packs <folder of site packs>] [--least x=2,facebook=3] | build <records> --part <province> --out <folder> --version <n> --published YYYY-MM-DD'

const text = { type: 'string' } as const
const options = { out: text, name: text, version: text, published: text, expires: text, previous: text, keep: text, part: text, packs: text, least: text, with: { type: 'string', multiple: true } } as const

/** Publishes records into a folder, unsigned. Same records and options, same bytes. */
export async function build(args: readonly string[], say: (line: string) => void): Promise<void> {
  const { values, positionals: [from] } = readOptions(args, options, ['one file or folder with records'])
  const { out, part } = values
  const name = values.name?.trim() ?? ''
  if (out === undefined || (part === undefined && name === '')) throw new UseError('--out and --name are needed.')
  const version = wholeNumber('version', values.version)
  const published = day('published', values.published)
  const expires = day('expires', values.expires ?? after(published, 90))
  if (expires <= published) throw new UseError('--expires must be a day after --published.')
  if (part !== undefined && !/^\d{2}$/.test(part)) throw new UseError('--part must be the two digits of a province.')
  const keep = wholeNumber('keep', values.keep ?? '8')
  if (part !== undefined && (values.packs ?? values.least) !== undefined) throw new UseError('A part of a province carries no site packs.')
  const carried = { packs: values.packs === undefined ? [] : await readPacks(values.packs), least: leastOf(values.least) }
  if (part === undefined) await refuseOlder(out, version)

  const writer = shardWriter()
  await readRecords(from!, writer)
  const files = part === undefined
    ? await publishShards(writer, { name, version, published, expires }, { ...await optionsFrom(out, version, values.previous ?? out, keep, values.with ?? []), ...carried })
    : await publishPart(writer, part, { version, expires })
  // What was signed since it was built stays signed when it is built once more.
  const same = await signedAlready(out, files, part === undefined ? stampPath : partPath(part, version))
  await writeFolder(out, new Map([...files].filter(([path]) => path !== same)), (path) => path === stampPath)
  const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0)
  say(`Wrote ${part === undefined ? `"${name}"` : `part ${part}`} version ${String(version)} to ${out}: ${String(files.size)} files, ${String(total)} bytes.`)
}

async function optionsFrom(out: string, version: number, previous: string, keep: number, withFolders: readonly string[]): Promise<PublishOptions> {
  const root = await latestRoot(out)
  const parts = await Promise.all(withFolders.map(readPart))
  const numbers = (await numbersOf(previous, snapshotPath)).filter((number) => number < version).slice(-keep)
  const earlier = (await Promise.all(numbers.map((number) => readEdition(previous, number)))).filter((one) => one !== undefined)
  return { ...(root !== undefined && { root }), parts, earlier }
}

/** An earlier edition, to write a delta from; undefined where some of its files are gone. */
async function readEdition(folder: string, version: number): Promise<Earlier | undefined> {
  const files = new Map<string, Uint8Array>()
  const take = async (path: string) => {
    const bytes = new Uint8Array(await readFile(join(folder, path)))
    files.set(path, bytes)
    return bytes
  }
  try {
    const path = snapshotPath(version)
    const { shards, parts } = readFrame(snapshotFile, path, await take(path))
    const delegated = await Promise.all(parts.map(async (part) => readFrame(partFile, part.path, readEnvelope(part.path, await take(part.path)).signed).shard))
    const all = [...shards, ...delegated]
    for (const shard of all) await unsealed(shard, await take(shard.path))
    return { version, shards: all, files }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** The latest part in a province's folder. */
async function readPart(folder: string): Promise<NonNullable<PublishOptions['parts']>[number]> {
  for (let province = 11; province < 100; province++) {
    const latest = await latestPart(folder, String(province))
    if (latest === undefined) continue
    const path = partPath(String(province), latest)
    const bytes = new Uint8Array(await readFile(join(folder, path)))
    const part = readFrame(partFile, path, readEnvelope(path, bytes).signed)
    return { part, bytes, shard: await unsealed(part.shard, new Uint8Array(await readFile(join(folder, part.shard.path)))) }
  }
  throw new Error(`${folder} has no part of a province; it is made with build --part.`)
}

async function refuseOlder(out: string, version: number): Promise<void> {
  const there = await readFile(join(out, stampPath)).catch(() => undefined)
  if (there === undefined) return
  const old = readFrame(timestampFile, stampPath, readEnvelope(stampPath, there).signed)
  if (old.version > version) throw new Error(`${out} already holds version ${String(old.version)}; give a higher --version.`)
}

/** `path` where the folder has it with the same text under its signatures. */
async function signedAlready(out: string, files: ReadonlyMap<string, Uint8Array>, path: string): Promise<string | undefined> {
  const there = await readFile(join(out, path)).catch(() => undefined)
  if (there === undefined) return undefined
  const [old, made] = [readEnvelope(path, there), readEnvelope(path, files.get(path)!)]
  if (old.signed === made.signed) return path
  const version = (JSON.parse(old.signed) as { version?: unknown }).version
  if (version === (JSON.parse(made.signed) as { version?: unknown }).version) throw new Error(`${out} already holds version ${String(version)}; give a higher --version.`)
  return undefined
}
