import type * as z from 'zod/mini'
import { crossCheck } from './check-records'
import { type AccountRecord, type Records, shardOf } from './records'
import { byId, digest, shardFile, shardPath, snapshotFile, snapshotPath, stable, timestampFile } from './registry-files'
import type { RegistryInfo } from './types'

/** A registry as read and verified. */
export interface Published extends Records { readonly info: RegistryInfo; readonly expires: string }

/**
 * Reads a published registry through `fetchBytes`, which gets paths relative to its folder.
 * Nothing is parsed before its hash is right, nothing returned before every record fits the format.
 * Throws one clear sentence naming the file.
 */
export async function readPublished(fetchBytes: (path: string) => Promise<Uint8Array>): Promise<Published> {
  const timestamp = parse(timestampFile, 'timestamp.json', await fetchBytes('timestamp.json'))
  const at = timestamp.snapshot
  if (at.path !== snapshotPath(timestamp.version)) throw broken('timestamp.json', `names ${at.path} as its snapshot`)
  const snapshot = parse(snapshotFile, at.path, await verified(fetchBytes, at))
  if (snapshot.version !== timestamp.version) throw broken(at.path, `is version ${snapshot.version}, not ${timestamp.version}`)

  const shards = await Promise.all(snapshot.shards.map(async (entry) => {
    if (entry.path !== shardPath(entry.code, entry.sha256)) throw broken(at.path, `names ${entry.path} as a shard`)
    const shard = parse(shardFile, entry.path, await verified(fetchBytes, entry))
    const stray = shard.candidacies.find((candidacy) => shardOf(candidacy) !== entry.code)
    if (shard.code !== entry.code || stray) throw broken(entry.path, `holds ${stray?.id ?? shard.code}, which belongs elsewhere`)
    const own = new Set(shard.candidacies.map(({ id }) => id))
    const foreign = shard.accounts.find((account) => account.candidacies.some((id) => !own.has(id)))
    if (foreign) throw broken(entry.path, `holds account ${foreign.id} of a candidacy that is not there`)
    return shard
  }))
  const records: Records = { candidacies: shards.flatMap(({ candidacies }) => candidacies).sort(byId), accounts: merged(shards.flatMap(({ accounts }) => accounts)) }
  const [problem] = crossCheck(records)
  if (problem) throw broken(at.path, `${problem.path}: ${problem.text.en}`)
  if (records.accounts.length !== snapshot.accounts) throw broken(at.path, `promises ${snapshot.accounts} accounts, its shards hold ${records.accounts.length}`)
  const { name, version, published } = snapshot
  return { ...records, info: { name, version, published, accounts: records.accounts.filter((one) => one.training !== true).length }, expires: timestamp.expires }
}

/** Puts an account that several shards hold together again; shards that disagree about it are refused. */
function merged(accounts: readonly AccountRecord[]): AccountRecord[] {
  const whole = new Map<string, AccountRecord>()
  for (const account of accounts) {
    const other = whole.get(account.id)
    if (other && stable({ ...other, candidacies: [] }) !== stable({ ...account, candidacies: [] })) throw new Error(`Registry: shards disagree about account ${account.id}`)
    whole.set(account.id, other ? { ...account, candidacies: [...new Set([...other.candidacies, ...account.candidacies])].sort() } : account)
  }
  return [...whole.values()].sort(byId)
}

async function verified(fetchBytes: (path: string) => Promise<Uint8Array>, entry: { path: string; sha256: string; bytes: number }): Promise<Uint8Array> {
  const bytes = await fetchBytes(entry.path)
  if (bytes.length !== entry.bytes) throw broken(entry.path, `is ${bytes.length} bytes long instead of ${entry.bytes}`)
  if (await digest(bytes) !== entry.sha256) throw broken(entry.path, 'is not the file it should be: its SHA-256 differs')
  return bytes
}

function parse<T extends z.ZodMiniType>(schema: T, path: string, bytes: Uint8Array): z.infer<T> {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw broken(path, 'is not JSON')
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw broken(path, `has a field that does not fit the format: ${issue?.path.join('.') || 'the file itself'}`)
}

const broken = (path: string, why: string) => new Error(`Registry: ${path} ${why}`)
