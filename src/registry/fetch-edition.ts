import type { Day } from '../neutrality'
import { assemble, checkStamp, type Stamp } from './assemble'
import { applyDelta } from './delta'
import type { Edition } from './edition'
import { RegistryProblem } from './problem'
import { readShard } from './read-shard'
import { readEnvelope, unsealed } from './read-frame'
import { deltaPath, limits, rootPath, type Sealed, stampPath } from './registry-files'
import type { Trust } from './signatures'

export { type Edition, recordsOf, type Shard, shardOfBytes, shardsOf } from './edition'
export { type ProblemCode, RegistryProblem } from './problem'
export type { Trust } from './signatures'

/** Gets one file relative to the registry's folder; must reject when it is longer than `maxBytes`. */
export type GetFile = (path: string, maxBytes: number) => Promise<Uint8Array>

/** How many days an edition is still accepted after it expired. */
export const graceDays = 14

/**
 * The edition a server offers, verified; 'current' where that is what is held. Of the rest, only files that are not held
 * are fetched, and with a delta from the held edition only that; `onDelta` is told whether it served.
 * `trust` undefined: unsigned, for what comes with the extension or from this person, and then never too old. Throws a RegistryProblem, or what
 * `get` rejected with if that is in words (`code` and `text`). Nothing is parsed before its hash or signature is right.
 */
export async function fetchEdition(
  get: GetFile, trust: Trust | undefined, held: Edition | undefined, today: Day, onDelta?: (used: boolean) => void,
): Promise<Edition | 'current'> {
  const fetched = fetching(get)
  const stamp = await checkStamp(await fetched(stampPath, limits.envelope), trust, async (path) => held?.files.get(path) ?? fetched(path, limits.envelope))
  const age = held && compareWith(held, stamp)
  if (held && age === 'same') {
    if (trust) requireFresh(held.expires, today)
    return 'current'
  }
  const made = await fromDelta(stamp, held, fetched, onDelta)
  const edition = await assemble(stamp, trust, today, async (file) => {
    for (const there of [held?.files.get(file.path), made.get(file.path)]) {
      const bytes = there && await unsealed(file, there).catch(() => undefined)
      if (bytes) return bytes
    }
    return unsealed(file, await fetched(file.path, file.bytes))
  })
  refuseOlderParts(edition, held)
  if (trust && (edition.expiredDays ?? 0) > graceDays) throw expired(stampPath, edition.expiredDays!)
  for (const shard of edition.shards) {
    const bytes = edition.files.get(shard.path)!
    if (held?.files.get(shard.path) !== bytes) readShard(shard, bytes, shard)
  }
  return edition
}

/**
 * Reads stored files of an edition again after a restart; hashes and signatures are checked as strictly as when they came.
 * However old it is, it is still better than nothing: `expiredDays` says so.
 */
export async function openEdition(files: ReadonlyMap<string, Uint8Array>, trust: Trust | undefined, today: Day): Promise<Edition> {
  const stored = async (path: string) => files.get(path) ?? Promise.reject(new RegistryProblem('network', path, { id: 'tidak tersimpan', en: 'is not stored' }))
  const stamp = await checkStamp(await stored(stampPath), trust, stored)
  return assemble(stamp, trust, today, async (file) => unsealed(file, await stored(file.path)))
}

function compareWith(held: Edition, { timestamp, signed }: Stamp): 'same' | 'newer' {
  const before = readEnvelope(stampPath, held.files.get(stampPath)!).signed
  if (before === signed) return 'same'
  if ((timestamp.root ?? 0) < held.root) throw older(rootPath(timestamp.root ?? 0), timestamp.root ?? 0, held.root)
  if (timestamp.version < held.version) throw older(stampPath, timestamp.version, held.version)
  if (timestamp.version === held.version) {
    throw new RegistryProblem('replaced', stampPath, {
      id: `mengganti isi versi ${String(held.version)}, yang sudah terbit`, en: `replaces version ${String(held.version)}, which is out already, with other contents`,
    })
  }
  return 'newer'
}

function refuseOlderParts(edition: Edition, held: Edition | undefined): void {
  for (const { code, version } of edition.parts) {
    const before = held?.parts.find((part) => part.code === code)
    if (before && version < before.version) throw older(`part.${code}.${String(version)}.json`, version, before.version)
  }
}

/** What the delta makes of the held files, or nothing. Nobody vouches for the outcome yet: each file is held against its seal. */
async function fromDelta({ timestamp }: Stamp, held: Edition | undefined, get: GetFile, onDelta?: (used: boolean) => void): Promise<ReadonlyMap<string, Uint8Array>> {
  const entry = held && timestamp.deltas.find(({ from }) => from === held.version)
  if (!held || !entry || entry.bytes > limits.delta) return new Map()
  const file: Sealed = { ...entry, path: deltaPath(entry.from, timestamp.version) }
  try {
    const made = applyDelta(file.path, await unsealed(file, await get(file.path, file.bytes)), held.files)
    onDelta?.(true)
    return made
  } catch {
    // Whatever is wrong with it, the whole files are there too.
    onDelta?.(false)
    return new Map()
  }
}

/** `get` with its failures in words, and its answers within their limit. */
function fetching(get: GetFile): GetFile {
  return async (path, maxBytes) => {
    let bytes: Uint8Array
    try {
      bytes = await get(path, maxBytes)
    } catch (error) {
      if (error instanceof Error && 'code' in error && 'text' in error) throw error
      const why = error instanceof Error ? error.message : String(error)
      throw new RegistryProblem('network', path, { id: `tidak dapat diambil (${why})`, en: `cannot be fetched (${why})` })
    }
    if (bytes.length > maxBytes) throw new RegistryProblem('size', path, { id: 'lebih besar daripada yang diperbolehkan', en: 'is larger than it may be' })
    return bytes
  }
}

function requireFresh(expires: Day, today: Day): void {
  const days = Math.floor((Date.parse(today) - Date.parse(expires)) / 86_400_000)
  if (days > graceDays) throw expired(stampPath, days)
}

const expired = (file: string, days: number) => new RegistryProblem('expired', file, {
  id: `sudah ${String(days)} hari melewati masa berlakunya`, en: `expired ${String(days)} days ago`,
})
const older = (file: string, version: number, before: number) => new RegistryProblem('rollback', file, {
  id: `adalah versi ${String(version)}, lebih lama daripada versi ${String(before)} yang sudah diterima`,
  en: `is version ${String(version)}, older than version ${String(before)}, which was accepted before`,
})
