import { fc } from '../fast-check'
import { describe, expect, it } from 'vitest'
import { eachKey } from '../../../src/registry/account-text'
import { findRegistrant } from '../../../src/registry/active'
import { openEdition, recordsOf, shardsOf } from '../../../src/registry/fetch-edition'
import { asPublished, publish } from '../../../src/registry/publish'
import { digest } from '../../../src/registry/registry-files'
import { publishTestRegistry, testRecords } from '../../fixtures/registry/published'
import { edition, fetched, type Files, label, resealed, serve, text, today, wide } from './editions'
import { account, candidacy, records } from './records'

const shardNames = (files: Files) => [...files.keys()].filter((name) => name.startsWith('s/'))

describe('publish', () => {
  it('says what readers need to confirm an account and name its owner, and nothing that was only for the desk', async () => {
    const files = await publish(records([account({ id: 'rahasia-1', submitted: 'ditulis tangan', note: 'catatan', statusBasis: 'surat', registeredWith: 'KPU' })]), label)
    const all = [...files.values()].map(text).join('')
    for (const word of ['rahasia-1', 'ditulis tangan', 'catatan', 'surat', 'KPU']) expect(all).not.toContain(word)
    expect(findRegistrant((recordsOf((await fetched(files)).edition)), 'x:u:calon', '2024-10-15')).toMatchObject({ name: 'Calon Contoh', ticket: 1, source: 'https://contoh.example/daftar' })
  })

  it('gives back the candidacies that were put in', async () => {
    const { candidacies } = recordsOf((await fetched(await publish(wide, label))).edition)
    expect([...candidacies].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([...wide.candidacies].sort((a, b) => (a.id < b.id ? -1 : 1)))
  })

  it('gives back every key with the days it has of its own', async () => {
    const keys = [{ key: 'x:u:calon_baru', validFrom: '2024-10-11' }, { key: 'x:u:calon', validUntil: '2024-10-10' }, { key: 'x:n:12' }] as const
    const told: unknown[] = []
    for (const owner of asPublished(records([account({ keys: [...keys] })])).owners) eachKey(owner, (key, validFrom, validUntil) => told.push({ key, validFrom, validUntil }))
    expect(told).toEqual(expect.arrayContaining(keys.map((one) => ({ validFrom: undefined, validUntil: undefined, ...one }))))
    expect(told).toHaveLength(3)
  })

  it('writes one shard a province, named after its content', async () => {
    const files = await publish(wide, label)
    expect(shardNames(files).map((name) => name.replace(/[0-9a-f]{8}/, '…'))).toEqual(['s/62.….json', 's/63.….json', 's/nas.….json'])
    for (const name of shardNames(files)) expect(name).toContain((await digest(files.get(name)!)).slice(0, 8))
    expect(text(files.get(shardNames(files)[0]!))).not.toContain('6372')
  })

  it('puts an owner on one line, whatever the number of their accounts', async () => {
    const accounts = Array.from({ length: 9 }, (_, at) => account({ id: `a${String(at)}`, keys: [{ key: `x:u:calon${String(at)}` }] }))
    const files = await publish(records(accounts), label)
    expect(text(files.get(shardNames(files)[0]!)).match(/"owner"/g)).toHaveLength(1)
  })

  it('gives the same bytes for the same records in any order, with fields in any order', async () => {
    const shuffled = { accounts: [...wide.accounts].reverse().map((one) => Object.fromEntries(Object.entries(one).reverse()) as typeof one), candidacies: [...wide.candidacies].reverse() }
    expect(await publish(shuffled, label)).toEqual(await publish(wide, label))
  })

  it('changes only the shard a change is in', async () => {
    const before = [...(await publish(wide, label)).keys()]
    const changed = { ...wide, candidacies: wide.candidacies.map((one) => (one.id === 'pilkada2024:62:7' ? { ...one, ticket: 9 } : one)) }
    const after = [...(await publish(changed, { ...label, version: 4 })).keys()]
    expect(after.filter((name) => !before.includes(name)).map((name) => name.slice(0, 5))).toEqual(['s/62.', 'snaps'])
  })

  it('leaves out accounts that are held', async () => {
    expect((await fetched(await publish(records([account({ status: 'held' })]), label))).edition.accounts).toBe(0)
  })

  it('counts accounts without those for training', async () => {
    const training = candidacy({ id: 'latihan:latihan:1', training: true })
    const files = await publish(records([account(), account({ id: 'latihan', candidacies: [training.id], training: true })], [candidacy(), training]), label)
    expect(shardNames(files).some((name) => name.startsWith('s/latihan.'))).toBe(true)
    const read = (await fetched(files)).edition
    expect(read.accounts).toBe(1)
    expect(recordsOf(read).owners.filter((owner) => owner.training === true)).toHaveLength(1)
  })

  it('takes an empty registry', async () => {
    expect((await fetched(await publish({ candidacies: [], accounts: [] }, label))).edition.accounts).toBe(0)
  })

  it('publishes the test registry', async () => {
    // Hashtags are on no site, and no accounts.
    const accounts = testRecords().accounts.filter(({ keys }) => keys.some(({ key }) => !key.startsWith('*:h:')))
    expect((await fetched(await publishTestRegistry())).edition).toMatchObject({ name: 'Registri Uji', version: 1, accounts: accounts.length })
  })
})

describe('a shard asked for some of its owners', () => {
  it('gives these, as the whole shard does, with what they refer to', async () => {
    const read = await openEdition(await publish(wide, label), undefined, today)
    for (const shard of shardsOf(read)) {
      const { owners, candidacies } = shard.records()
      expect(shard.owners(owners.map((_, row) => row))).toEqual({ owners, candidacies: candidacies.filter(({ id }) => owners.some((owner) => owner.candidacies.includes(id))) })
      for (const [row, owner] of owners.entries()) {
        const alone = shard.owners([row])
        expect(alone.owners).toEqual([owner])
        expect(alone.candidacies.map(({ id }) => id).sort()).toEqual([...new Set(owner.candidacies)].sort())
      }
    }
  })
  it('gives none for a row that is not there', async () => {
    const [shard] = shardsOf(await openEdition(await publish(wide, label), undefined, today))
    expect(shard?.owners([100_000])).toEqual({ owners: [], candidacies: [] })
  })
})

describe('a shard that is signed and still wrong', () => {
  const cases: [string, (shard: string) => string, RegExp][] = [
    ['a candidacy of another province', (shard) => shard.replaceAll('pilkada2024:62:7', 'pilkada2024:64:7'), /pilkada2024:64:7, which belongs elsewhere/],
    ['another code than its name', (shard) => shard.replace('"code":"62"', '"code":"64"'), /row 1 does not fit/],
    ['an owner of a candidacy that is not there', (shard) => shard.replace('["owner","pilkada2024:62:7"', '["owner","pilkada2024:62:8"'), /pilkada2024:62:8, which belongs elsewhere or is not there/],
    ['a key that is none', (shard) => shard.replace('x partai', 'x par!tai'), /has an account of "Calon Contoh" that is none/],
    ['a site that is none', (shard) => shard.replace('x partai', 'q partai'), /that is none/],
    ['another number of accounts than the snapshot says', (shard) => shard.replace('x partai', 'xi partai'), /holds 2 accounts, not 1/],
    ['a row of an unknown kind', (shard) => shard.replace('["owner"', '["pemilik"'), /does not fit the format/],
    ['a field too many', (shard) => shard.replace('"x partai"]', '"x partai",null,null,1]'), /does not fit the format/],
    ['a day that does not exist', (shard) => shard.replace('"2024-08-27","x', '"2024-02-30","x'), /does not fit the format/],
    ['a name that turns the reading direction round', (shard) => shard.replaceAll('Calon Contoh"', 'Calon \u202eotnoC"'), /does not fit the format/],
    ['stages out of order', (shard) => shard.replace('2024-09-22', '2024-01-01'), /does not fit the format/],
    ['no JSON', (shard) => shard.slice(1), /is not whole JSON/],
    ['an object for a row', (shard) => shard.replace(/,\["owner".*\]\n/, ',{}\n'), /does not fit the format/],
  ]
  it.each(cases)('is refused, naming the file: %s', async (_, change, why) => {
    const files = await edition(wide, [])
    const bad = await resealed(files, shardNames(files)[0]!, change)
    const problem = await fetched(bad).catch((error: unknown) => error)
    expect(problem).toMatchObject({ code: 'format', file: expect.stringMatching(/^s\/62\./) as unknown })
    expect((problem as Error).message).toMatch(why)
  })

  it('is read when only its hash and name changed with it', async () => {
    const files = await edition(wide, [])
    const good = await resealed(files, shardNames(files)[0]!, (shard) => shard.replace('Provinsi Contoh', 'Provinsi Lain'))
    expect((await fetched(good)).edition.accounts).toBe(5)
  })
})

describe('readShard', () => {
  it('either reads a damaged shard or refuses it with a problem in words: it never fails otherwise', async () => {
    const files = await edition(wide, [])
    const [name] = shardNames(files)
    await fc.assert(fc.asyncProperty(fc.nat(), fc.string({ maxLength: 3 }), fc.nat(4), async (where, put, cut) => {
      const bad = await resealed(files, name!, (shard) => { const at = where % shard.length; return shard.slice(0, at) + put + shard.slice(at + cut) })
      const outcome = await fetched(bad).then(() => 'read', (error: unknown) => (error as { code?: string }).code)
      expect(['read', 'format']).toContain(outcome)
    }), { numRuns: 300 })
  })
  it('is not given files that are not there', async () => {
    await expect(fetched(new Map())).rejects.toMatchObject({ code: 'network', file: 'timestamp.json' })
    await expect(serve(new Map())('x', 1)).rejects.toThrow('404')
  })
})
