import { beforeAll, describe, expect, it } from 'vitest'
import { fetchEdition, openEdition, type RegistryProblem } from '../../../src/registry/fetch-edition'
import { publishPart } from '../../../src/registry/publish'
import { readEnvelope } from '../../../src/registry/read-frame'
import type { Part } from '../../../src/registry/registry-files'
import { shardWriter } from '../../../src/registry/write-shards'
import { edition, fetched, type Files, type Key, makeKey, rootFile, serve, signed, today, trustIn, wide } from './editions'
import { account, candidacy, records } from './records'

let [rootA, rootB, rootC, daily, banjar, foreign]: Key[] = []
beforeAll(async () => { [rootA, rootB, rootC, daily, banjar, foreign] = await Promise.all(Array.from({ length: 6 }, makeKey)) })
const pinned = () => trustIn([rootA!, rootB!], 2)
const refusal = (files: Files, held?: Parameters<typeof fetchEdition>[2], trust = pinned()) =>
  fetchEdition(serve(files), trust, held, today).then(() => { throw new Error('accepted') }, (error: unknown) => error as RegistryProblem)
const all = (...parts: Files[]) => new Map(parts.flatMap((files) => [...files]))

describe('a chain of root files', () => {
  const first = () => rootFile(1, [rootA!, rootB!], [daily!], [rootA!, rootB!])
  const rotated = (keys: Key[]) => rootFile(2, [rootB!, rootC!], [daily!], keys)

  it('lets the everyday key sign, which is not pinned itself', async () => {
    const files = all(await first(), await edition(wide, [daily!], {}, { root: 1 }))
    const { edition: got } = await fetched(files, pinned())
    expect(got).toMatchObject({ root: 1, accounts: 5 })
    expect(await openEdition(got.files, pinned(), today)).toEqual(got)
  })
  it('does not let the pinned keys sign editions any more', async () => {
    expect(await refusal(all(await first(), await edition(wide, [rootA!, rootB!], {}, { root: 1 })))).toMatchObject({ code: 'signature', file: 'timestamp.json' })
  })
  it('goes on to new root keys that the old ones and they themselves signed', async () => {
    const files = all(await first(), await rotated([rootA!, rootB!, rootC!]), await edition(wide, [daily!], {}, { root: 2 }))
    expect((await fetched(files, pinned())).edition.root).toBe(2)
    // Who pinned the new keys begins with them.
    expect((await fetched(files, trustIn([rootB!, rootC!]))).edition.root).toBe(2)
  })
  it.each([
    ['by too few of the old keys', () => [rootB!, rootC!]], ['by too few of its own keys', () => [rootA!, rootB!]], ['by nobody', () => []], ['by a foreign key', () => [foreign!]],
  ] as [string, () => Key[]][])('stops at a root signed %s', async (_, keys) => {
    expect(await refusal(all(await first(), await rotated(keys()), await edition(wide, [daily!], {}, { root: 2 })))).toMatchObject({ code: 'signature', file: 'root.2.json' })
  })
  it('is refused where it does not begin at the pinned keys', async () => {
    const files = all(await rootFile(1, [foreign!], [foreign!], [foreign!]), await edition(wide, [foreign!], {}, { root: 1 }))
    expect(await refusal(files)).toMatchObject({ code: 'signature', file: 'root.1.json' })
  })
  it('is refused where a root calls itself another number', async () => {
    const wrong = new Map([['root.1.json', (await rootFile(7, [rootA!, rootB!], [daily!], [rootA!, rootB!])).get('root.7.json')!]])
    expect(await refusal(all(wrong, await edition(wide, [daily!], {}, { root: 1 })))).toMatchObject({ code: 'format', file: 'root.1.json' })
  })
  it('cannot be left out: an edition says under which root it was signed', async () => {
    const files = await edition(wide, [rootA!, rootB!], {}, { root: 1 })
    const hidden = new Map(files).set('timestamp.json', new TextEncoder().encode(new TextDecoder().decode(files.get('timestamp.json')).replace('"root":1,', '')))
    expect(await refusal(hidden)).toMatchObject({ code: 'format', file: 'timestamp.json' })
  })
  it('never goes back', async () => {
    const later = all(await first(), await rotated([rootA!, rootB!, rootC!]), await edition(wide, [daily!], {}, { root: 2 }))
    const { edition: held } = await fetched(later, pinned())
    expect(await refusal(all(await first(), await edition(wide, [daily!], { version: 4 }, { root: 1 })), held)).toMatchObject({ code: 'rollback', file: 'root.1.json' })
  })
  it('expires like everything else', async () => {
    const old = await rootFile(1, [rootA!, rootB!], [daily!], [rootA!, rootB!], { expires: '2024-09-01' })
    expect(await refusal(all(old, await edition(wide, [daily!], {}, { root: 1 })))).toMatchObject({ code: 'expired' })
  })
})

describe('a province with a key of its own', () => {
  const own = records([account({ keys: [{ key: 'x:u:dari_provinsi' }] })])
  const others = { candidacies: wide.candidacies.filter(({ id }) => !id.includes(':63')), accounts: wide.accounts.filter(({ id }) => id === 'a').map((one) => ({ ...one, candidacies: one.candidacies.filter((id) => !id.includes(':63')) })) }
  const delegating = (code = '63') => rootFile(1, [rootA!, rootB!], [daily!], [rootA!, rootB!], { delegations: [{ code, ...trustIn([banjar!]) }] })
  const written = (from = own) => { const writer = shardWriter(); from.candidacies.forEach(writer.candidacy); from.accounts.forEach(writer.account); return writer }
  async function partBy(keys: readonly Key[], change: { version?: number; expires?: string } = {}) {
    const version = change.version ?? 1
    const files = await signed(await publishPart(written(), '63', { version, expires: '2024-12-31', ...change }), keys, `part.63.${String(version)}.json`)
    const bytes = files.get(`part.63.${String(version)}.json`)!
    const part = JSON.parse(readEnvelope('part', bytes).signed) as Part
    return { part, bytes, shard: files.get(part.shard.path)! }
  }
  const withPart = async (keys: readonly Key[], change = {}, version = 3) => edition(others, [daily!], { version }, { root: 1, parts: [await partBy(keys, change)] })

  it('signs its own shard', async () => {
    const { edition: got } = await fetched(all(await delegating(), await withPart([banjar!])), pinned())
    expect(got.parts).toEqual([{ code: '63', version: 1 }])
    expect(got.shards.map(({ code }) => code).sort()).toEqual(['62', '63', 'nas'])
    expect(await openEdition(got.files, pinned(), today)).toEqual(got)
  })
  it.each([['the national key', () => daily!], ['a foreign key', () => foreign!]] as [string, () => Key][])('is not spoken for by %s', async (_, key) => {
    expect(await refusal(all(await delegating(), await withPart([key()])))).toMatchObject({ code: 'signature', file: 'part.63.1.json' })
  })
  it('speaks for no other province', async () => {
    expect(await refusal(all(await delegating('64'), await withPart([banjar!])))).toMatchObject({ code: 'signature', file: 'part.63.1.json' })
  })
  it('alone has a say about its province', async () => {
    const problem = await refusal(all(await delegating(), await edition(wide, [daily!], {}, { root: 1 })))
    expect(problem).toMatchObject({ code: 'signature', message: expect.stringMatching(/s\/63\.\S+ must come from part 63/) as unknown })
  })
  it('cannot publish the records of another', async () => {
    await expect(publishPart(written(records([account({ candidacies: ['pilkada2024:64:1'] })], [candidacy({ id: 'pilkada2024:64:1', region: { code: '64', name: 'Lain', codeset: 'fiksi' } })])), '63', { version: 1, expires: '2025-01-01' })).rejects.toThrow('cannot hold records of "64"')
  })
  it('is not published twice: national records of it are refused', async () => {
    await expect(edition(wide, [], {}, { parts: [await partBy([banjar!])] })).rejects.toThrow('Province 63 publishes its own part')
  })
  it('does not go back to an older part, even in a newer edition', async () => {
    const { edition: held } = await fetched(all(await delegating(), await withPart([banjar!], { version: 5 })), pinned())
    expect(await refusal(all(await delegating(), await withPart([banjar!], { version: 4 }, 4)), held)).toMatchObject({ code: 'rollback', file: 'part.63.4.json' })
  })
  it('lets its part expire like everything else', async () => {
    expect(await refusal(all(await delegating(), await withPart([banjar!], { expires: '2024-09-01' })))).toMatchObject({ code: 'expired' })
  })
})
