import { makeDelta } from './delta'
import { format, joined, type PublishedRecords } from './published-records'
import { readShard } from './read-shard'
import type { Records } from './records'
import { compare, deltaPath, encode, packPath, type Part, partPath, seal, shardPath, type Snapshot, snapshotPath, stable, stampPath } from './registry-files'
import { emptyEnvelope, envelopeText } from './signatures'
import { type ShardWriter, shardWriter } from './write-shards'

/** How a registry presents itself. `expires` is the day by which its readers should have a newer one. */
export interface EditionLabel { readonly name: string; readonly version: number; readonly published: string; readonly expires: string }

/** An edition that is out: its version, its shards, and the files of these and of its snapshot. */
export interface Earlier {
  readonly version: number
  readonly shards: readonly { readonly code: string; readonly path: string }[]
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** What is published beside the records. */
export interface PublishOptions {
  /** Number of the root file in force. */
  readonly root?: number
  /** Provinces under a key of their own: the file of their part, and the shard it speaks of. */
  readonly parts?: readonly { readonly part: Part; readonly bytes: Uint8Array; readonly shard: Uint8Array }[]
  /** Earlier editions to write deltas from. */
  readonly earlier?: readonly Earlier[]
  /** Site packs, checked before; each as the exact bytes to publish. */
  readonly packs?: readonly { readonly site: string; readonly version: number; readonly bytes: Uint8Array }[]
  /** By site, the smallest version of its pack that may still be used. */
  readonly least?: Readonly<Record<string, number>>
}

/** The files of a published registry, by path, not signed yet, in the order they are to be put up. The same records give the same bytes. */
export async function publish(records: Records, label: EditionLabel, options: PublishOptions = {}): Promise<Map<string, Uint8Array>> {
  return publishShards(written(records), label, options)
}

/** `publish` for records that were given to a writer one by one. */
export async function publishShards(writer: ShardWriter, { name, version, published, expires }: EditionLabel, { root, parts = [], earlier = [], packs = [], least = {} }: PublishOptions = {}): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const shards: Snapshot['shards'] = []
  for (const shard of writer.shards()) {
    if (parts.some(({ part }) => part.code === shard.code)) throw new Error(`Province ${shard.code} publishes its own part; these records must leave it out.`)
    shards.push(await put(files, shard))
  }
  const entries: Snapshot['parts'] = []
  for (const { part, bytes, shard } of parts) {
    const sealed = await seal(partPath(part.code, part.version), bytes)
    files.set(part.shard.path, shard).set(sealed.path, bytes)
    entries.push({ code: part.code, ...sealed })
  }
  const carried: NonNullable<Snapshot['packs']> = []
  for (const { site, version: number, bytes } of [...packs].sort((a, b) => compare(a.site, b.site))) {
    const sealed = await seal('', bytes)
    const path = packPath(site, sealed.sha256)
    files.set(path, bytes)
    carried.push({ site, version: number, ...sealed, path })
  }
  const header = stable({
    format, version, name, published, parts: entries,
    ...(carried.length > 0 && { packs: carried }), ...(Object.keys(least).length > 0 && { least }),
  })
  const snapshot = encode(`${header.slice(0, -1)},"shards":[\n${shards.map(stable).join(',\n')}\n]}\n`)
  const sealed = await seal(snapshotPath(version), snapshot)
  files.set(sealed.path, snapshot)

  const deltas = []
  const current = new Map([...shards, ...parts.map(({ part }) => part.shard)].map((shard) => [shard.code, shard.path]))
  for (const { files: there, ...old } of earlier) {
    const pairs: [string, string][] = [[snapshotPath(old.version), sealed.path]]
    for (const { code, path } of old.shards) if (current.has(code) && current.get(code) !== path) pairs.push([path, current.get(code)!])
    const bytes = makeDelta(pairs.map(([from, to]) => [from, there.get(from)!, to, files.get(to)!]))
    const { sha256, bytes: length } = await seal('', bytes)
    files.set(deltaPath(old.version, version), bytes)
    deltas.push({ from: old.version, sha256, bytes: length })
  }
  const signed = stable({ type: 'registry', format, version, expires, ...(root !== undefined && { root }), snapshot: sealed, deltas })
  return files.set(stampPath, encode(envelopeText(emptyEnvelope(signed, root))))
}

/** The files of a province's part, not signed yet; the registry takes them in whole. Its records must be of that province alone. */
export async function publishPart(writer: ShardWriter, code: string, { version, expires }: Pick<EditionLabel, 'version' | 'expires'>): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const [shard, other] = writer.shards()
  const stray = [shard, other].find((one) => one && one.code !== code)
  if (stray) throw new Error(`A part of province ${code} cannot hold records of "${stray.code}".`)
  if (shard === undefined) throw new Error(`There are no records of province ${code}.`)
  const signed = stable({ type: 'part', format, code, version, expires, shard: await put(files, shard) })
  return files.set(partPath(code, version), encode(envelopeText(emptyEnvelope(signed))))
}

/** Records as readers of a published registry would have them. */
export function asPublished(records: Records): PublishedRecords {
  return publishedBy(written(records))
}

/** What a writer was given, as readers of it would have it. */
export function publishedBy(writer: ShardWriter): PublishedRecords {
  return joined([...writer.shards()].map(({ code, text }) => readShard({ path: code, code }, encode(text))))
}

function written({ candidacies, accounts }: Records): ShardWriter {
  const writer = shardWriter()
  for (const candidacy of candidacies) writer.candidacy(candidacy)
  for (const account of accounts) writer.account(account)
  return writer
}

async function put(files: Map<string, Uint8Array>, { code, text, accounts }: { code: string; text: string; accounts: number }): Promise<Snapshot['shards'][number]> {
  const file = encode(text)
  const { sha256, bytes } = await seal('', file)
  const path = shardPath(code, sha256)
  files.set(path, file)
  return { code, path, sha256, bytes, accounts }
}
