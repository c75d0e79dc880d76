import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publish } from '../../../src/registry/publish'
import { readPublished } from '../../../src/registry/published'
import { digest } from '../../../src/registry/registry-files'
import { publishTestRegistry, testRecords } from '../../fixtures/registry/published'
import { account, candidacy, records } from './records'

const edition = { name: 'Registri Contoh', version: 3, published: '2024-10-01', expires: '2024-12-31' }
type Files = ReadonlyMap<string, Uint8Array>
const read = (files: Files) => readPublished(async (path) => files.get(path) ?? Promise.reject(new Error(`There is no ${path}`)))
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const bytes = (value: string) => new TextEncoder().encode(value)

const party = candidacy({ id: 'pemilu2024:nas:4', region: undefined, office: undefined, ticket: 4, name: 'Partai Contoh' })
const other = candidacy({ id: 'pilkada2024:63:7', region: { code: '63', name: 'Provinsi Contoh', codeset: 'fiksi' }, office: 'gubernur' })
const wide = records([
  account({ id: 'z', keys: [{ key: 'x:u:zz' }] }),
  account({ id: 'a', candidacies: [party.id, 'pilkada2024:6372:1', other.id], kind: 'party', keys: [{ key: 'x:u:partai' }] }),
], [other, candidacy(), party].map((one) => JSON.parse(JSON.stringify(one)) as typeof one))

/** Published files with one of them replaced and every hash above it made right again: what a bad publisher could sign. */
async function resealed(files: Files, change: (shard: string) => string): Promise<Files> {
  const next = new Map(files)
  const path = [...files.keys()].find((name) => name.startsWith('s/'))!
  const shard = bytes(change(text(files.get(path))))
  const hash = await digest(shard)
  const moved = path.replace(/\.[0-9a-f]{8}\./, `.${hash.slice(0, 8)}.`)
  next.delete(path)
  next.set(moved, shard)
  const snapshot = JSON.parse(text(files.get('snapshot.3.json'))) as { shards: Record<string, unknown>[] }
  snapshot.shards[0] = { ...snapshot.shards[0], path: moved, sha256: hash, bytes: shard.length }
  return sealed(next, JSON.stringify(snapshot))
}
async function sealed(files: Files, snapshot: string): Promise<Files> {
  const next = new Map(files).set('snapshot.3.json', bytes(snapshot))
  const timestamp = JSON.parse(text(files.get('timestamp.json'))) as { snapshot: object }
  const stamp = { ...timestamp, snapshot: { ...timestamp.snapshot, sha256: await digest(bytes(snapshot)), bytes: bytes(snapshot).length } }
  return next.set('timestamp.json', bytes(JSON.stringify(stamp)))
}

describe('publish and readPublished', () => {
  it('give back what was put in, in order of id', async () => {
    const { candidacies, accounts, info, expires } = await read(await publish(wide, edition))
    expect({ info, expires }).toEqual({ info: { name: 'Registri Contoh', version: 3, published: '2024-10-01', accounts: 2 }, expires: '2024-12-31' })
    expect(candidacies.map(({ id }) => id)).toEqual(['pemilu2024:nas:4', 'pilkada2024:6372:1', 'pilkada2024:63:7'])
    expect(accounts).toEqual([{ ...wide.accounts[1], candidacies: ['pemilu2024:nas:4', 'pilkada2024:6372:1', 'pilkada2024:63:7'] }, wide.accounts[0]])
  })

  it('write one shard a region, named after its content', async () => {
    const files = await publish(wide, edition)
    const names = [...files.keys()]
    expect(names.map((name) => name.replace(/[0-9a-f]{8}/, '…'))).toEqual(['s/63.….json', 's/6372.….json', 's/nas.….json', 'snapshot.3.json', 'timestamp.json'])
    for (const name of names.slice(0, 3)) expect(name).toContain((await digest(files.get(name)!)).slice(0, 8))
    expect(text(files.get(names[0]!))).not.toContain('6372')
  })

  it('give the same bytes for the same records in any order, with fields in any order', async () => {
    const shuffled = { accounts: [...wide.accounts].reverse().map((one) => Object.fromEntries(Object.entries(one).reverse()) as typeof one), candidacies: [...wide.candidacies].reverse() }
    expect(await publish(shuffled, edition)).toEqual(await publish(wide, edition))
  })

  it('change only the shard a change is in', async () => {
    const before = [...(await publish(wide, edition)).keys()]
    const changed = { ...wide, candidacies: wide.candidacies.map((one) => (one.id === other.id ? { ...one, ticket: 9 } : one)) }
    const after = [...(await publish(changed, { ...edition, version: 4 })).keys()]
    expect(after.filter((name) => !before.includes(name)).map((name) => name.slice(0, 5))).toEqual(['s/63.', 'snaps'])
  })

  it('count accounts without those for training', async () => {
    const training = candidacy({ id: 'latihan:latihan:1', training: true })
    const mixed = records([account(), account({ id: 'latihan', candidacies: [training.id], training: true })], [candidacy(), training])
    const files = await publish(mixed, edition)
    expect([...files.keys()].some((name) => name.startsWith('s/latihan.'))).toBe(true)
    expect((await read(files)).info.accounts).toBe(1)
  })

  it('take an empty registry', async () => {
    expect((await read(await publish({ candidacies: [], accounts: [] }, edition))).info.accounts).toBe(0)
  })

  it('publish the test registry', async () => {
    const published = await read(await publishTestRegistry())
    expect(published.info).toEqual({ name: 'Registri Uji', version: 1, published: '2026-11-01', accounts: testRecords().accounts.length })
  })
})

describe('a published registry that is not as it should be', () => {
  it('is refused wherever a bit is flipped, and never read otherwise', async () => {
    const files = await publish(wide, edition)
    const good = JSON.stringify(await read(files))
    await fc.assert(fc.asyncProperty(fc.constantFrom(...files.keys()), fc.nat(), fc.integer({ min: 0, max: 7 }), async (name, where, bit) => {
      const flipped = Uint8Array.from(files.get(name)!)
      flipped[where % flipped.length]! ^= 1 << bit
      const outcome = await read(new Map(files).set(name, flipped)).then((published) => JSON.stringify({ ...published, expires: edition.expires }), (error: Error) => error.message)
      // Only timestamp.json is under no hash yet: its day of expiry and unused fields may change, what is read may not.
      if (name === 'timestamp.json' && outcome === good) return
      expect(outcome).toMatch(/^(Registry: \S+ \S+|There is no )/)
    }), { numRuns: 400 })
  })

  it('is refused wherever a file is cut', async () => {
    const files = await publish(wide, edition)
    await fc.assert(fc.asyncProperty(fc.constantFrom(...files.keys()), fc.nat(), async (name, where) => {
      const whole = files.get(name)!
      // The line break at the end of timestamp.json carries nothing.
      const cut = whole.slice(0, where % (whole.length - 1))
      await expect(read(new Map(files).set(name, cut))).rejects.toThrow(`Registry: ${name}`)
    }), { numRuns: 200 })
  })

  it('is refused when two shards change places', async () => {
    const files = await publish(wide, edition)
    const [a, b] = [...files.keys()].filter((name) => name.startsWith('s/'))
    const swapped = new Map(files).set(a!, files.get(b!)!).set(b!, files.get(a!)!)
    await expect(read(swapped)).rejects.toThrow(/^Registry: s\/\S+ is/)
  })

  it('is refused when a shard is missing', async () => {
    const files = new Map(await publish(wide, edition))
    files.delete([...files.keys()][0]!)
    await expect(read(files)).rejects.toThrow('There is no s/63.')
  })

  it.each([
    ['the account of a region it is not for', (shard: string) => shard.replaceAll('"63"', '"64"').replace('"code":"64","candidacies"', '"code":"63","candidacies"'), 'belongs elsewhere'],
    ['another code than its name', (shard: string) => shard.replace('"code":"63","candidacies"', '"code":"64","candidacies"'), 'belongs elsewhere'],
    ['an account of a candidacy that is not there', (shard: string) => shard.replace('"candidacies":["pilkada2024:63:7"]', '"candidacies":["pilkada2024:63:8"]'), 'not there'],
    ['a key that is none', (shard: string) => shard.replace('x:u:partai', 'x:u:PARTAI'), 'accounts.0.keys.0.key'],
    ['no JSON', (shard: string) => shard.slice(1), 'is not JSON'],
    ['another word about an account than the other shards', (shard: string) => shard.replace('x:u:partai', 'x:u:partei'), 'disagree about account a'],
  ])('is refused when a shard with the right hash holds %s', async (_, change, why) => {
    await expect(read(await resealed(await publish(wide, edition), change))).rejects.toThrow(why)
  })

  it.each([
    ['another version', /"version":3/, '"version":2', 'is version 2, not 3'],
    ['another format', /"format":1/, '"format":2', 'format'],
    ['a path outside its folder', /"path":"s\/63\.[0-9a-f]{8}\.json"/, '"path":"../../secret.json"', 'names ../../secret.json'],
    ['more accounts than there are', /"accounts":2,"format"/, '"accounts":3,"format"', 'promises 3 accounts'],
  ])('is refused when a snapshot with the right hash has %s', async (_, from, to, why) => {
    const files = await publish(wide, edition)
    const snapshot = text(files.get('snapshot.3.json'))
    expect(snapshot).toMatch(from)
    await expect(read(await sealed(files, snapshot.replace(from, to)))).rejects.toThrow(why)
  })

  it('is refused when the timestamp names another file', async () => {
    const files = await publish(wide, edition)
    const stamp = text(files.get('timestamp.json')).replace('snapshot.3.json', 'snapshot.2.json')
    await expect(read(new Map(files).set('timestamp.json', bytes(stamp)))).rejects.toThrow('names snapshot.2.json')
  })

  it('is read when a later version adds fields and files', async () => {
    const files = await publish(wide, edition)
    const snapshot = text(files.get('snapshot.3.json')).replace('{', '{"delta":{"path":"d/2-3.json"},')
    const more = new Map(await sealed(files, snapshot)).set('timestamp.json.sig', bytes('…'))
    expect((await read(more)).info.version).toBe(3)
  })
})
