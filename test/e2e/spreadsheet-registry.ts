import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFolder } from '../../src/cli/folder'
import { registry } from '../../src/cli/registry'
import { guessColumns, proposals, readTables } from '../../src/registry/import'
import { publish } from '../../src/registry/publish'
import type { Records } from '../../src/registry/records'

/** An agency's list as it comes: a display name among the accounts, and one account written twice. */
const spreadsheet = `sep=;
Nama Calon;Akun Media Sosial;Keterangan
Calon Wali Kota Contoh;"X: @Calon_Contoh";akun resmi
Calon Wali Kota Contoh;https://x.com/calon_contoh?lang=id;
Calon Wali Kota Contoh;Calon Wali Kota Contoh Official;belum ada tautan
`

/** A publisher at work: reads the spreadsheet, and publishes edition after edition with the registry command. */
export interface Publisher {
  readonly publicKey: string
  /** Builds and signs an edition into a folder of its own and returns that; `closed`: the account's last day, if it is closed by now. */
  publish(version: number, options?: { closed?: string; previous?: string }): Promise<string>
  /** The same with site packs, which nothing checks: a publisher may be wrong. */
  publishPacks(version: number, packs: readonly { site: string; version: number; text: string }[], least?: Record<string, number>): Promise<string>
  close(): Promise<void>
}

export const openPublisher = async (): Promise<Publisher> => {
  const own = await mkdtemp(join(tmpdir(), 'penerbit-'))
  const key = join(own, 'key.pem')
  const publicKey = /[\w-]{43}/.exec(await run(['keygen', '--out', key]))?.[0] ?? ''
  return {
    publicKey,
    publish: async (version, { closed, previous } = {}) => {
      const [records, out] = [join(own, `records.${version}.json`), join(own, `edition.${version}`)]
      await writeFile(records, JSON.stringify(await recordsOf(closed)))
      await run([
        'build', records, '--out', out, '--name', 'Registri Wilayah Contoh', '--version', String(version), '--published', '2026-11-01', '--expires', '2036-01-01',
        ...(previous === undefined ? [] : ['--previous', previous]),
      ])
      await run(['sign', out, '--key', key])
      await run(['verify', out, '--trust', publicKey])
      return out
    },
    publishPacks: async (version, packs, least = {}) => {
      const out = join(own, `edition.${version}`)
      const label = { name: 'Registri Wilayah Contoh', version, published: '2026-11-01', expires: '2036-01-01' }
      const carried = packs.map(({ text, ...pack }) => ({ ...pack, bytes: new TextEncoder().encode(text) }))
      await writeFolder(out, await publish(await recordsOf(), label, { packs: carried, least }), () => false)
      await run(['sign', out, '--key', key])
      return out
    },
    close: () => rm(own, { recursive: true }),
  }
}

const run = async (args: readonly string[]): Promise<string> => {
  const said: string[] = []
  if (await registry(args, (line) => said.push(line)) !== 0) throw new Error(`registry ${args.join(' ')}\n${said.join('\n')}`)
  return said.join('\n')
}

const recordsOf = async (closed?: string): Promise<Records> => {
  const { tables } = await readTables({ name: 'akun.csv', text: spreadsheet })
  const accepted = tables.flatMap((table) => [...proposals(table, guessColumns(table))]).filter(({ verdict }) => verdict === 'accept')
  const keys = [...new Set(accepted.flatMap(({ account }) => (account === undefined ? [] : [account.key])))]
  if (keys.length !== 1) throw new Error(`the spreadsheet names ${keys.join(', ')}`)
  const id = 'contoh2026:9999:1'
  return {
    candidacies: [{
      id, election: { id: 'contoh2026', name: 'Pilkada Contoh' }, region: { code: '9999', name: 'Kota Contoh', codeset: 'fiksi' }, office: 'wali-kota',
      name: 'Calon Wali Kota Contoh', ticket: 2, stages: [{ stage: 'calon', from: '2020-01-01', basis: 'Rekaan untuk pengujian.' }],
    }],
    accounts: [{
      id: 'contoh-1', candidacies: [id], kind: 'candidate', name: 'Calon Wali Kota Contoh', keys: keys.map((key) => ({ key })), registration: 'registered',
      sources: ['akun.csv'], validFrom: '2020-01-01', ...(closed === undefined ? { status: 'listed' } : { status: 'closed', statusBasis: 'Rekaan.', validUntil: closed }),
    }],
  }
}
