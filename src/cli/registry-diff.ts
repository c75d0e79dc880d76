import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { today } from '../neutrality'
import { type Change, changesBetween } from '../registry/compare'
import { fetchEdition, recordsOf } from '../registry/fetch-edition'
import { publishedBy } from '../registry/publish'
import type { PublishedRecords } from '../registry/published-records'
import { stampPath } from '../registry/registry-files'
import { shardWriter } from '../registry/write-shards'
import { folderReader } from './folder'
import { readOptions, UseError } from './options'
import { readRecords } from './records-files'

export const diffUsage = 'diff <old> <new> [--format text|json], each a published folder, or a records file or folder'

/** Says in Indonesian what differs between two registries, for the berita acara; or as JSON. */
export async function diff(args: readonly string[], say: (line: string) => void): Promise<void> {
  const { values: { format = 'text' }, positionals: [before, after] } = readOptions(args, { format: { type: 'string' } }, ['an old', 'a new registry'])
  if (format !== 'text' && format !== 'json') throw new UseError('--format must be text or json.')
  const [old, now] = [await read(before!), await read(after!)]
  const changes = changesBetween(old.records, now.records)
  const packs = packChanges(old, now)
  if (format === 'json') { say(JSON.stringify({ ...changes, ...(packs.length > 0 && { packs }) }, null, 2)); return }
  const all = [...changes.candidacies.map((one) => [one, 'pencalonan'] as const), ...changes.accounts.map((one) => [one, 'akun'] as const)]
  if (all.length === 0 && packs.length === 0) { say('Tidak ada perbedaan.'); return }
  for (const kind of ['added', 'closed', 'changed', 'gone'] as const) {
    const own = all.filter(([one]) => one.kind === kind)
    if (own.length === 0) continue
    say(`${headings[kind]}: ${String(own.length)}`)
    for (const [one, what] of own) say(`  ${what} ${one.id}, ${one.name}${details(one)}`)
  }
  for (const { site, what, from, to } of packs) say(`${what === 'pack' ? 'Paket situs' : 'Versi terkecil paket situs'} ${site}: ${saidVersion(from)} menjadi ${saidVersion(to)}`)
}

interface Read { readonly records: PublishedRecords; readonly packs: Readonly<Record<string, number>>; readonly least: Readonly<Record<string, number>> }
interface PackChange { readonly site: string; readonly what: 'pack' | 'least'; readonly from?: number | undefined; readonly to?: number | undefined }

const saidVersion = (version: number | undefined) => (version === undefined ? 'tidak ada' : `versi ${String(version)}`)

function packChanges(old: Read, now: Read): PackChange[] {
  return ([['pack', old.packs, now.packs], ['least', old.least, now.least]] as const).flatMap(([what, from, to]) =>
    [...new Set([...Object.keys(from), ...Object.keys(to)])].sort().flatMap((site) => (from[site] === to[site] ? [] : [{ site, what, from: from[site], to: to[site] }])))
}

const headings = { added: 'Ditambahkan', closed: 'Ditutup', changed: 'Diubah', gone: 'Hilang tanpa ditutup (periksa: yang pernah terdaftar ditutup, tidak dihapus)' }

const fieldNames: Readonly<Record<string, string>> = {
  candidacies: 'pencalonan', kind: 'jenis pemilik', name: 'nama', office: 'jabatan', registration: 'status pendaftaran', sources: 'sumber', validFrom: 'hari pertama',
  validUntil: 'hari terakhir', also: 'pemilik lain', election: 'pemilihan', region: 'wilayah', ticket: 'nomor urut', parties: 'partai', stages: 'tahap', training: 'latihan',
}

const details = ({ kind, until, fields = [] }: Change) => (kind === 'closed' ? `, terakhir ${until!}`
  : kind === 'changed' ? `: ${fields.map((field) => fieldNames[field] ?? field).join(', ')}` : '')

async function read(path: string): Promise<Read> {
  if (await stat(join(path, stampPath)).catch(() => undefined)) {
    const edition = await fetchEdition(folderReader(path), undefined, undefined, today())
    if (edition !== 'current') return { records: recordsOf(edition), packs: Object.fromEntries(edition.packs.map(({ site, version }) => [site, version])), least: edition.least }
  }
  const writer = shardWriter()
  await readRecords(path, writer)
  return { records: publishedBy(writer), packs: {}, least: {} }
}
