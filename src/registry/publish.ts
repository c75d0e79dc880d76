import { type AccountRecord, type Records, shardOf } from './records'
import { byId, compare, digest, format, shardPath, snapshotPath, stable } from './registry-files'

/** How a registry presents itself. `expires` is the day by which its readers should have a newer one. */
export interface Edition { readonly name: string; readonly version: number; readonly published: string; readonly expires: string }

/** The files of a published registry, by path, in the order they are to be put up. The same records give the same bytes. */
export async function publish(records: Records, edition: Edition): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const shards = []
  for (const [code, part] of [...split(records)].sort(([a], [b]) => compare(a, b))) {
    const bytes = encode(`{"format":${format},"code":"${code}","candidacies":${list(part.candidacies)},"accounts":${list(part.accounts)}}\n`)
    const hash = await digest(bytes)
    const path = shardPath(code, hash)
    files.set(path, bytes)
    shards.push({ code, path, sha256: hash, bytes: bytes.length, accounts: part.accounts.length })
  }
  const { name, version, published, expires } = edition
  const snapshot = encode(`${stable({ format, version, name, published, accounts: records.accounts.length, shards })}\n`)
  const path = snapshotPath(version)
  files.set(path, snapshot)
  files.set('timestamp.json', encode(`${stable({ format, version, expires, snapshot: { path, sha256: await digest(snapshot), bytes: snapshot.length } })}\n`))
  return files
}

/** The records of each shard. An account of candidacies in several regions is in each, with the candidacies of that one. */
function split({ candidacies, accounts }: Records) {
  const shards = new Map<string, { candidacies: Records['candidacies'][number][]; accounts: AccountRecord[] }>()
  const home = new Map<string, string>()
  for (const candidacy of [...candidacies].sort(byId)) {
    const code = shardOf(candidacy)
    home.set(candidacy.id, code)
    const shard = shards.get(code)
    if (shard) shard.candidacies.push(candidacy)
    else shards.set(code, { candidacies: [candidacy], accounts: [] })
  }
  for (const account of [...accounts].sort(byId)) {
    for (const code of new Set(account.candidacies.map((id) => home.get(id)))) {
      const shard = code === undefined ? undefined : shards.get(code)
      if (shard === undefined) throw new Error(`Account ${account.id} belongs to a candidacy that is not in these records`)
      shard.accounts.push({ ...account, candidacies: account.candidacies.filter((id) => home.get(id) === code).sort() })
    }
  }
  return shards
}

const encode = (text: string) => new TextEncoder().encode(text)
const list = (records: readonly object[]) => (records.length === 0 ? '[]' : `[\n${records.map(stable).join(',\n')}\n]`)
