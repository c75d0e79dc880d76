import { fc } from '../fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Edition, fetchEdition, openEdition, RegistryProblem } from '../../../src/registry/fetch-edition'
import type { Records } from '../../../src/registry/records'
import { edition, fetched, type Files, type Key, makeKey, resealed, serve, signed, text, today, trustIn, wide } from './editions'
import { account } from './records'

let [ours, second, foreign]: Key[] = []
let files: Map<string, Uint8Array>
beforeAll(async () => {
  [ours, second, foreign] = await Promise.all([makeKey(), makeKey(), makeKey()])
  files = await edition(wide, [ours!])
})
const trust = () => trustIn([ours!])
const heldOf = async (from: Files) => (await fetched(from, trust())).edition
const refusal = (promise: Promise<unknown>) => promise.then(() => { throw new Error('accepted') }, (error: unknown) => error as RegistryProblem)
/** The next edition: one account more. */
const more: Records = { ...wide, accounts: [...wide.accounts, account({ id: 'baru', keys: [{ key: 'x:u:baru' }] })] }

describe('fetchEdition', () => {
  it('takes an edition that is signed, and tells what it is', async () => {
    expect(await heldOf(files)).toMatchObject({ name: 'Registri Contoh', version: 3, published: '2024-10-01', expires: '2024-12-31', accounts: 5, root: 0, parts: [] })
    expect([...(await heldOf(files)).files].sort()).toEqual([...files].sort())
  })
  it('says current, with nothing but the timestamp asked for, where the server has what is held', async () => {
    const held = await heldOf(files)
    const asked: string[] = []
    expect(await fetchEdition(async (path) => { asked.push(path); return files.get(path)! }, trust(), held, today)).toBe('current')
    expect(asked).toEqual(['timestamp.json'])
  })
  it('says current where the same edition was signed once more', async () => {
    expect(await fetchEdition(serve(await signed(files, [second!])), trust(), await heldOf(files), today)).toBe('current')
  })
  it('asks only for files it does not hold', async () => {
    const next = await edition(more, [ours!], { version: 4 })
    const { asked, edition: got } = await fetched(next, trust(), await heldOf(files))
    expect(asked.map((path) => path.replace(/[0-9a-f]{8}/, '…'))).toEqual(['timestamp.json', 'snapshot.4.json', 's/63.….json'])
    expect([...got.files].sort()).toEqual([...next].sort())
  })
  it('takes what is unsigned where no trust is asked for', async () => {
    expect((await fetched(await edition(wide, []))).edition.accounts).toBe(5)
  })
})

describe('an edition is refused', () => {
  const cases: [string, () => Promise<[files: Files, held?: Edition | undefined, day?: string]>, string, RegExp][] = [
    ['when it is older than the one held', async () => [await edition(wide, [ours!], { version: 2 }), await heldOf(files)], 'rollback', /timestamp.json is version 2, older than version 3/],
    ['when the same version has other contents', async () => [await edition(more, [ours!]), await heldOf(files)], 'replaced', /replaces version 3/],
    ['when nobody signed it', async () => [await edition(wide, [])], 'signature', /not signed by enough/],
    ['when a foreign key signed it', async () => [await edition(wide, [foreign!])], 'signature', /not signed by enough/],
    ['when the text was changed after it was signed', async () => [await resealed(files, 'timestamp.json', (one) => one.replace('2024-12-31', '2034-12-31'))], 'signature', /not signed by enough/],
    ['when it expired more than 14 days ago', async () => [files, undefined, '2025-01-15'], 'expired', /expired 15 days ago/],
    ['when the server still has the held one 15 days after it expired', async () => [files, await heldOf(files), '2025-01-15'], 'expired', /expired 15 days ago/],
    ['when a shard is another one', async () => { const [a, b] = shards(files); return [new Map(files).set(b!, files.get(a!)!)] }, 'size', /s\/63\S+ is \d+ bytes long instead of/],
    ['when a shard of the same length is another one', async () => { const [a] = shards(files); return [new Map(files).set(a!, new Uint8Array(files.get(a!)!.length))] }, 'hash', /SHA-256 differs/],
    ['when a shard is cut', async () => { const [a] = shards(files); return [new Map(files).set(a!, files.get(a!)!.slice(0, -1))] }, 'size', /bytes long instead of/],
    ['when a shard is longer than it was said to be', async () => { const [a] = shards(files); return [new Map(files).set(a!, new Uint8Array(files.get(a!)!.length + 1))] }, 'size', /larger than it may be/],
    ['when a shard is missing', async () => { const less = new Map(files); less.delete(shards(files)[0]!); return [less] }, 'network', /cannot be fetched/],
    ['when the timestamp is far too long', async () => [new Map(files).set('timestamp.json', new Uint8Array(300_000))], 'size', /larger than it may be/],
    ['when the timestamp is no JSON', async () => [new Map(files).set('timestamp.json', new Uint8Array(30))], 'format', /is not JSON/],
    ['when an older snapshot is replayed under a new name', async () => { const next = await edition(wide, [ours!], { version: 4 }); return [next.set('snapshot.4.json', files.get('snapshot.3.json')!)] }, 'hash', /SHA-256 differs/],
  ]
  it.each(cases)('%s', async (_, make, code, why) => {
    const [from, held, day = today] = await make()
    const problem = await refusal(fetchEdition(serve(from), trust(), held, day))
    expect(problem).toBeInstanceOf(RegistryProblem)
    expect([problem.code, problem.message]).toEqual([code, expect.stringMatching(why)])
    expect(problem.text.id).toMatch(/^Registri: \S+ \S+/)
  })

  const signedWrong: [string, string, (text: string) => string, RegExp][] = [
    ['names a snapshot outside its folder', 'timestamp.json', (one) => one.replace('snapshot.3.json', '../rahasia.json'), /names ..\/rahasia.json/],
    ['is of another kind', 'timestamp.json', (one) => one.replace('\\"registry\\"', '\\"part\\"'), /does not fit the format: type/],
    ['is of another format', 'timestamp.json', (one) => one.replace('\\"format\\":1', '\\"format\\":2'), /does not fit the format: format/],
    ['has a snapshot of another version', 'snapshot.3.json', (one) => one.replace('"version":3', '"version":2'), /names version 2/],
    ['has a snapshot that names a shard outside its folder', 'snapshot.3.json', (one) => one.replace(/"s\/62\.[0-9a-f]{8}\.json"/, '"../../rahasia.json"'), /names ..\/..\/rahasia.json/],
    ['names a shard twice', 'snapshot.3.json', (one) => one.replace(/(\{"accounts".*\}),\n/, '$1,\n$1,\n'), /names 62 twice/],
    ['promises a shard of a size no shard has', 'snapshot.3.json', (one) => one.replace(/"bytes":\d+,"code":"62"/, '"bytes":99000000,"code":"62"'), /larger than it may be/],
    ['promises more bytes in all than any registry has', 'snapshot.3.json', (one) => one.replaceAll(/"bytes":\d+,"code"/g, '"bytes":90000000,"code"'), /larger than it may be/],
  ]
  it.each(signedWrong)('when it is signed and %s', async (_, path, change, why) => {
    const changed = await resealed(files, path, change)
    const unsigned = new Map(changed).set('timestamp.json', new TextEncoder().encode(text(changed.get('timestamp.json')).replace(/"signatures":\[.*?\]/, '"signatures":[]')))
    const problem = await refusal(fetchEdition(serve(await signed(unsigned, [ours!])), trust(), undefined, today))
    expect(problem.message).toMatch(why)
  })

  it('wherever a bit is flipped in any of its files, or it is taken as it is', async () => {
    const good = JSON.stringify([...(await heldOf(files)).files.keys()])
    await fc.assert(fc.asyncProperty(fc.constantFrom(...files.keys()), fc.nat(), fc.nat(7), async (name, where, bit) => {
      const flipped = Uint8Array.from(files.get(name)!)
      flipped[where % flipped.length]! ^= 1 << bit
      const outcome = await fetchEdition(serve(new Map(files).set(name, flipped)), trust(), undefined, today).then((got) => (got === 'current' ? got : JSON.stringify([...got.files.keys()])), (error: unknown) => error)
      if (outcome === good) expect(name).toBe('timestamp.json')
      else expect(outcome).toBeInstanceOf(RegistryProblem)
    }), { numRuns: 500 })
  })

  it('never for a file that was not verified: what is parsed has its hash or signature right', async () => {
    const evil = new TextEncoder().encode('{"__proto__":{"x":1}}'.padEnd(files.get('snapshot.3.json')!.length))
    const problem = await refusal(fetchEdition(serve(new Map(files).set('snapshot.3.json', evil)), trust(), undefined, today))
    expect(problem.code).toBe('hash')
  })

  it('with the words the reader of files used, where it used some', async () => {
    const worded = Object.assign(new Error('x'), { code: 'offline', text: { id: 'Luring.', en: 'Offline.' } })
    expect(await refusal(fetchEdition(() => Promise.reject(worded), trust(), undefined, today))).toBe(worded)
  })
})

describe('an edition that expired', () => {
  it('is taken for 14 days more, saying for how long it has', async () => {
    expect((await fetched(files, trust(), undefined, '2024-12-31')).edition.expiredDays).toBeUndefined()
    expect((await fetched(files, trust(), undefined, '2025-01-14')).edition.expiredDays).toBe(14)
  })
  it('is opened from storage however old it is: a last good copy goes on warning', async () => {
    expect((await openEdition(files, trust(), '2025-12-31')).expiredDays).toBe(365)
  })
})

describe('openEdition', () => {
  it('gives back the edition that was stored', async () => {
    const held = await heldOf(files)
    expect(await openEdition(held.files, trust(), today)).toEqual(held)
  })
  it('is as strict about hashes and signatures as fetching', async () => {
    for (const name of files.keys()) {
      const flipped = Uint8Array.from(files.get(name)!)
      flipped[flipped.length >> 1]! ^= 1
      expect(await refusal(openEdition(new Map(files).set(name, flipped), trust(), today))).toBeInstanceOf(RegistryProblem)
    }
    expect((await refusal(openEdition(files, trustIn([foreign!]), today))).code).toBe('signature')
  })
  it('says which file is not stored', async () => {
    const less = new Map(files)
    less.delete('snapshot.3.json')
    expect((await refusal(openEdition(less, trust(), today))).message).toBe('Registry: snapshot.3.json is not stored')
  })
})

const shards = (from: Files) => [...from.keys()].filter((name) => name.startsWith('s/'))
