import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { deriveIndexes } from '../../src/background/derive'
import { pageOf, spotsOn } from '../../src/background/directory'
import type { SiteIndex } from '../../src/browser/registry-store'
import { folderReader } from '../../src/cli/folder'
import { type AccountKey, openIndex, siteOf } from '../../src/registry'
import { activeKeysOf, findRegistrant } from '../../src/registry/active'
import { fingerprint } from '../../src/registry/fingerprint'
import { type Edition, fetchEdition, type GetFile, shardsOf } from '../../src/registry/fetch-edition'
import type { AccountRecord, CandidacyRecord } from '../../src/registry/records'
import { bound, mix, numbers, real, syntheticRecords } from './registry-records'
import { compareFilters } from './registry-filters'
import type { Figure } from './run'

const folder = '.cache/bench/registry'
const day = '2027-10-15'

/** Building, publishing, fetching, updating and asking a registry at its real size and at its bound. */
export async function registry(): Promise<Figure[]> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  console.log(mix.map((line) => `  (${line})`).join('\n'))
  const small = await published('real', real)
  const large = await published('bound', bound)
  const figures = [...readyFigures(await ready(small.out)), ...await boundFigures(large), ...await deltaFigures(large.out)]
  await rm(folder, { recursive: true, force: true })
  return figures
}

interface Built { readonly out: string; readonly seconds: number; readonly cpu: number; readonly rss: number }

/** Writes the records to a file and has the command publish them, in a process of its own. */
async function published(name: string, scale: Parameters<typeof syntheticRecords>[0], change?: (record: CandidacyRecord | AccountRecord, at: number) => object, version = 1): Promise<Built> {
  const file = join(folder, `${name}.jsonl`)
  const stream = createWriteStream(file)
  let [at, lines] = [0, '']
  for (const record of syntheticRecords(scale)) {
    lines += `${JSON.stringify(change ? change(record, at) : record)}\n`
    at += 'keys' in record ? 1 : 0
    if (lines.length > 1e6) { if (!stream.write(lines)) await once(stream, 'drain'); lines = '' }
  }
  stream.end(lines)
  await finished(stream)
  const out = join(folder, name.split('-')[0]!)
  const said = execFileSync(process.execPath, [
    '--import', 'tsx', 'test/bench/registry-build.ts', 'build', file, '--out', out, '--name', 'Registri Sintetis', '--version', String(version), '--published', '2027-10-01', '--keep', '1',
  ], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  const { problem, ...built } = JSON.parse(said) as { problem?: string } & Omit<Built, 'out'>
  if (problem !== undefined) throw new Error(`Building ${name}: ${problem}`)
  await rm(file)
  return { out, ...built }
}

/** As nginx would send it with `gzip_comp_level 6`. */
const onTheWire = (bytes: Uint8Array) => gzipSync(bytes, { level: 6 }).length

/** Fetches as a browser would, counting what goes over the wire. */
async function fetchFrom(out: string, held?: Edition): Promise<{ edition: Edition; bytes: number; asked: string[] }> {
  const read = folderReader(out)
  let bytes = 0
  const asked: string[] = []
  const get: GetFile = async (path, most) => {
    const file = await read(path, most)
    bytes += onTheWire(file)
    asked.push(path)
    return file
  }
  const edition = await fetchEdition(get, undefined, held, day)
  if (edition === 'current') throw new Error('Nothing new')
  return { edition, bytes, asked }
}

/** Time from files to indexes of all six sites, without the time of the network or of gzip; the middle of 7. */
async function ready(out: string) {
  const files = new Map<string, Uint8Array>()
  const read = folderReader(out)
  const { bytes, edition } = await fetchFrom(out)
  for (const path of edition.files.keys()) files.set(path, await read(path, 1e9))
  const times: number[] = []
  for (let run = 0; run < 7; run++) {
    const from = performance.now()
    const got = await fetchEdition(async (path) => files.get(path)!, undefined, undefined, day)
    if (got !== 'current') derived(got)
    times.push(performance.now() - from)
  }
  return { bytes, first: times[0]!, middle: times.sort((a, b) => a - b)[3]! }
}

/** As the background does it. */
const derived = (edition: Edition) => deriveIndexes([shardsOf(edition).map((shard) => ({ registry: 'sintetis', ...shard }))], day, '')

const readyFigures = ({ bytes, first, middle }: { bytes: number; first: number; middle: number }): Figure[] => [
  { what: '20,000 accounts of 1,557 candidacies, download, gzip', value: bytes / 1000, unit: 'kB', budget: 300 },
  { what: '20,000 accounts, from files to indexes ready', value: middle, unit: 'ms', budget: 100, compared: `${first.toFixed(0)} ms the first time` },
]

async function boundFigures({ out, seconds, cpu, rss }: Built): Promise<Figure[]> {
  const from = performance.now()
  const { edition, bytes } = await fetchFrom(out)
  const fetchSeconds = (performance.now() - from) / 1000
  const raw = [...edition.files.values()].reduce((sum, file) => sum + file.length, 0)
  const keys = [...activeKeysOf([shardsOf(edition)], day).keys()]
  // A site the rules did not count with (Bluesky) has no accounts here and so no index.
  const bySite = derived(edition).filter(({ bytes }) => bytes.length > 0).map((index) => ({ ...index, keys: keys.filter((key) => siteOf(key) === index.site) }))
  const largest = [...bySite].sort((a, b) => b.bytes.length - a.bytes.length)[0]!
  const asking = confirmations(edition, bySite)
  return [
    { what: '1,000,000 accounts, npm run registry -- build', value: seconds, unit: 's', budget: 10, compared: `${cpu.toFixed(1)} s of processor time` },
    { what: 'memory of that build', value: rss / 1e9, unit: 'GB', budget: 1 },
    { what: '1,000,000 accounts, download, gzip', value: bytes / 1e6, unit: 'MB', budget: 6, compared: `${(raw / 1e6).toFixed(1)} MB unpacked, ${String(edition.shards.length)} shards` },
    { what: 'fetching, gunzip aside, and checking every account', value: fetchSeconds, unit: 's' },
    { what: 'largest index of a site in the page', value: largest.bytes.length / 1e6, unit: 'MB', budget: 0.8, compared: `${String(largest.keys.length)} keys` },
    ...asking,
    ...compareFilters(largest.keys, largest.bytes),
  ]
}

/** Random handles looked up in the indexes; what hits is confirmed by its whole key. */
function confirmations(edition: Edition, bySite: readonly (SiteIndex & { readonly keys: readonly AccountKey[] })[]): Figure[] {
  const random = numbers(7)
  const shards = new Map(shardsOf(edition).map((shard) => [shard.path, shard]))
  const confirmed = ({ pages }: SiteIndex, key: AccountKey) => {
    const print = fingerprint(key)
    return spotsOn(pages[pageOf(print)]!, print).some(({ place, rows }) => findRegistrant(shards.get(place.path)!.owners(rows), key, day) !== undefined)
  }
  let [asked, hits, wrong] = [0, 0, 0]
  for (const one of bySite) {
    const { keys } = one
    const index = openIndex(one.bytes)
    const listed = new Set<string>(keys)
    for (let at = 0; at < 10_000_000 / bySite.length; at++, asked++) {
      const near = keys[random(keys.length)]!
      // Half are near-twins of listed handles, half are handles of nobody's.
      const key = (at % 2 === 0 ? `${near}${String(random(1000))}` : `${near.slice(0, near.indexOf(':'))}:u:${random(2 ** 31).toString(36)}${random(1e6).toString(36)}`) as AccountKey
      if (index.find(key) < 0 || listed.has(key)) continue
      hits++
      wrong += confirmed(one, key) ? 1 : 0
    }
  }
  const times: number[] = []
  for (const one of bySite) {
    for (let nth = 0; nth < 20; nth++) {
      const key = one.keys[random(one.keys.length)]!
      const from = performance.now()
      if (!confirmed(one, key)) throw new Error(`${key} is not confirmed`)
      times.push(performance.now() - from)
    }
  }
  times.sort((a, b) => a - b)
  return [
    { what: `strangers confirmed in ${String(asked)} random look-ups`, value: wrong, unit: '', budget: 0, compared: `${String(hits)} met a fingerprint by chance` },
    { what: 'confirming a key from its page of the directory and the bytes of its shard, middle', value: times[times.length >> 1]!, unit: 'ms', compared: `${times.at(-1)!.toFixed(1)} ms the slowest of ${String(times.length)}` },
  ]
}

/** 100 accounts change: closed, renamed, and new ones in place of others. */
async function deltaFigures(out: string): Promise<Figure[]> {
  const { edition: held } = await fetchFrom(out)
  const change = (record: CandidacyRecord | AccountRecord, at: number): object => {
    if (!('keys' in record) || at % 10_000 !== 5_000 || record.validUntil !== undefined) return record
    const [first, ...rest] = record.keys
    if (at % 30_000 === 5_000) return { ...record, status: 'closed', validUntil: day }
    return at % 20_000 === 5_000 ? { ...record, keys: [...record.keys, { key: `${siteOf(first!.key)}:u:tambahan${String(at)}` }] }
      : { ...record, keys: [{ ...first, validUntil: day }, { key: `${siteOf(first!.key)}:u:baru${String(at)}`, validFrom: '2027-10-16' }, ...rest] }
  }
  await published('bound-next', bound, change, 2)
  const [step, whole] = [await fetchFrom(out, held), await fetchFrom(out)]
  const same = [...whole.edition.files].every(([path, bytes]) => Buffer.compare(bytes, step.edition.files.get(path) ?? new Uint8Array()) === 0) && step.edition.files.size === whole.edition.files.size
  const changed = (await readdir(join(out, 's'))).length - whole.edition.shards.length
  const delta = (await readFile(join(out, 'delta.1.2.json'))).length
  return [
    { what: 'update for 100 changed accounts of 1,000,000, of a full download', value: step.bytes / whole.bytes * 100, unit: '%', budget: 1, compared: `${(step.bytes / 1000).toFixed(1)} kB of ${(whole.bytes / 1e6).toFixed(2)} MB; delta ${(delta / 1000).toFixed(0)} kB unpacked, ${String(changed)} shards changed` },
    { what: 'files that differ from a full download after it', value: same ? 0 : 1, unit: '', budget: 0, compared: step.asked.join(', ') },
  ]
}
