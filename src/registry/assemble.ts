import type { Day } from '../neutrality'
import type { Edition } from './edition'
import { RegistryProblem } from './problem'
import { readEnvelope, readFrame } from './read-frame'
import {
  limits, packPath, type Part, partFile, partPath, type Root, rootPath, type Sealed, shardPath, type Snapshot, snapshotFile, snapshotPath, stampPath, type Timestamp, timestampFile,
} from './registry-files'
import { followRoots, requireSigned } from './roots'
import type { Trust } from './signatures'

/** A timestamp whose signatures were checked, and the root they were checked by. */
export interface Stamp { readonly timestamp: Timestamp; readonly signed: string; readonly root: Root | undefined; readonly files: Map<string, Uint8Array> }

/**
 * Checks timestamp.json and, where it names one, the chain of roots; `getRoot` gives the bytes of a root file.
 * Without trust nothing is held against signatures. Throws a RegistryProblem.
 */
export async function checkStamp(bytes: Uint8Array, trust: Trust | undefined, getRoot: (path: string) => Promise<Uint8Array>): Promise<Stamp> {
  const envelope = readEnvelope(stampPath, bytes)
  const last = envelope.root ?? 0
  if (last > 200) throw new RegistryProblem('size', stampPath, { id: 'menyebut terlalu banyak berkas root', en: 'names too many root files' })
  const files = new Map([[stampPath, bytes]])
  let root: Root | undefined
  if (trust) {
    for (let at = 1; at <= last; at++) files.set(rootPath(at), await getRoot(rootPath(at)))
    if (last > 0) root = await followRoots(files, last, trust)
    await requireSigned(stampPath, envelope, root?.roles.registry ?? trust)
  }
  const timestamp = readFrame(timestampFile, stampPath, envelope.signed)
  // The number outside the signed text only says where to look; the one inside must agree with it.
  if ((timestamp.root ?? 0) !== last) throw named(stampPath, rootPath(last))
  if (timestamp.snapshot.path !== snapshotPath(timestamp.version)) throw named(stampPath, timestamp.snapshot.path)
  return { timestamp, signed: envelope.signed, root, files }
}

/** Puts an edition together from a checked timestamp; `get` gives bytes that were held against their seal. Throws a RegistryProblem. */
export async function assemble({ timestamp, root, files }: Stamp, trust: Trust | undefined, today: Day, get: (file: Sealed) => Promise<Uint8Array>): Promise<Edition> {
  const keep = async (file: Sealed, limit: number) => {
    if (file.bytes > limit) throw tooLong(file.path)
    const bytes = await get(file)
    files.set(file.path, bytes)
    return bytes
  }
  const at = timestamp.snapshot
  const snapshot = readFrame(snapshotFile, at.path, await keep(at, limits.snapshot))
  if (snapshot.version !== timestamp.version) throw named(at.path, `version ${String(snapshot.version)}`)
  const parts = await Promise.all(snapshot.parts.map(async (entry): Promise<Part> => {
    const envelope = readEnvelope(entry.path, await keep(entry, limits.envelope))
    if (trust) await requireSigned(entry.path, envelope, root?.delegations.find(({ code }) => code === entry.code))
    const part = readFrame(partFile, entry.path, envelope.signed)
    if (part.code !== entry.code || part.shard.code !== entry.code || entry.path !== partPath(part.code, part.version)) throw named(entry.path, part.shard.code)
    return part
  }))
  const shards = allShards(at.path, snapshot, parts, root)
  if (shards.reduce((sum, { bytes }) => sum + bytes, 0) > limits.all) throw tooLong(at.path)
  await Promise.all(shards.map((shard) => keep(shard, limits.shard)))
  const packs = allPacks(at.path, snapshot)
  // One that is too large is left where it is; accounts must not wait for it.
  await Promise.all(packs.filter(({ bytes }) => bytes <= limits.pack).map((pack) => keep(pack, limits.pack)))

  const expired = Math.max(...[timestamp, root, ...parts].map((file) => (file ? Math.floor((Date.parse(today) - Date.parse(file.expires)) / 86_400_000) : 0)))
  return {
    files, name: snapshot.name, version: timestamp.version, published: snapshot.published, expires: timestamp.expires,
    accounts: shards.reduce((sum, { code, accounts }) => sum + (code === 'latihan' ? 0 : accounts), 0),
    ...(expired > 0 && { expiredDays: expired }),
    root: timestamp.root ?? 0,
    parts: parts.map(({ code, version }) => ({ code, version })),
    shards: shards.map(({ code, path, accounts }) => ({ code, path, accounts })),
    packs: packs.map(({ site, version, path }) => ({ site, version, path })),
    least: snapshot.least ?? {},
  }
}

/** Every shard once, under its own name, and from whoever may sign it: a delegated province's only from its part. */
function allShards(file: string, { shards: own }: Snapshot, parts: readonly Part[], root: Root | undefined): Snapshot['shards'] {
  const shards = [...own, ...parts.map(({ shard }) => shard)]
  for (const [nth, { code, path, sha256 }] of shards.entries()) {
    if (path !== shardPath(code, sha256)) throw named(file, path)
    if (shards.findIndex((other) => other.code === code) !== nth) throw named(file, `${code} twice`)
    if (nth < own.length && root?.delegations.some((one) => one.code === code) === true) {
      throw new RegistryProblem('signature', path, { id: `harus berasal dari bagian ${code}, yang punya kunci sendiri`, en: `must come from part ${code}, which has keys of its own` })
    }
  }
  return shards
}

/** One pack a site, each under its own name. */
function allPacks(file: string, { packs = [] }: Snapshot): NonNullable<Snapshot['packs']> {
  for (const [nth, { site, path, sha256 }] of packs.entries()) {
    if (path !== packPath(site, sha256)) throw named(file, path)
    if (packs.findIndex((other) => other.site === site) !== nth) throw named(file, `${site} twice`)
  }
  return packs
}

const named = (file: string, what: string) => new RegistryProblem('format', file, { id: `menyebut ${what}, yang tidak semestinya`, en: `names ${what}, which it should not` })
const tooLong = (file: string) => new RegistryProblem('size', file, { id: 'lebih besar daripada yang diperbolehkan', en: 'is larger than it may be' })
