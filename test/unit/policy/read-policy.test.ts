import { fc } from '../fast-check'
import { describe, expect, it, test } from 'vitest'
import { fits, isPolicyName, type PolicyName, policyKeys, policyNames, readPolicy, readRegistryEntry, writeRegistryEntry } from '../../../src/policy'

const key = (nth: number) => String(nth).repeat(43).slice(0, 43)
const registry = `https://registri.contoh.go.id/ ${key(1)}`

describe('what was meant is understood', () => {
  it.each([true, 1, '1', 'true', 'TRUE', ' ya ', 'on', 'Yes', { Value: true }])('true as %j', (given) => {
    expect(readPolicy({ requireReason: given })).toEqual({ policy: { requireReason: true }, dropped: [] })
  })

  it.each([false, 0, '0', 'false', 'tidak', 'off', 'No'])('false as %j', (given) => {
    expect(readPolicy({ allowJournal: given })).toEqual({ policy: { allowJournal: false }, dropped: [] })
  })

  it.each([12, '12', ' 12 '])('a number as %j', (given) => {
    expect(readPolicy({ updateHours: given })).toEqual({ policy: { updateHours: 12 }, dropped: [] })
  })

  it.each([
    [['x', 'tiktok']], ['["x","tiktok"]'], ['x, tiktok'], ['x tiktok'], ['X;TikTok'], ['x\r\ntiktok\r\n'], [{ 1: 'x', 2: 'tiktok' }], [{ 2: 'tiktok', 10: 'x', 1: 'x' }], [['x', 'x', 'tiktok']],
  ])('a list of words as %j', (given) => {
    expect(readPolicy({ sitesOff: given })).toEqual({ policy: { sitesOff: ['x', 'tiktok'] }, dropped: [] })
  })

  it.each([[['Tugas, resmi', 'Humas']], ['["Tugas, resmi","Humas"]'], ['Tugas, resmi\nHumas'], [{ 1: 'Tugas, resmi', 2: 'Humas' }]])('lines, commas and all, as %j', (given) => {
    expect(readPolicy({ reasonsId: given })).toEqual({ policy: { reasonsId: ['Tugas, resmi', 'Humas'] }, dropped: [] })
  })

  it('registries, one a line', () => {
    expect(readPolicy({ registries: `${registry}\n  ${registry} packs\n` }).policy.registries).toEqual([registry, `${registry} packs`])
  })

  it('names of keys in whatever case', () => {
    expect(readPolicy({ recommended: 'SITESOFF, badges', mode: ' Remind' })).toEqual({ policy: { recommended: ['sitesOff', 'badges'], mode: 'remind' }, dropped: [] })
  })

  it.each(['[]', []])('an empty list as %j, which decides as well', (given) => {
    expect(readPolicy({ sitesOff: given })).toEqual({ policy: { sitesOff: [] }, dropped: [] })
  })

  it('a telephone number as text, and text without what could disguise it', () => {
    expect(readPolicy({ contact: 5551234, adviceId: ' Tanya\u202E dulu\u0007.\r\nTerima kasih. ' }).policy).toEqual({ contact: '5551234', adviceId: 'Tanya dulu.\nTerima kasih.' })
  })

  it('markup as the text it is', () => {
    expect(readPolicy({ adviceId: '<b>Penting</b>' }).policy.adviceId).toBe('<b>Penting</b>')
  })
})

describe('what cannot be meant is dropped by itself, and named', () => {
  it.each([
    ['mode', 'spy'], ['mode', 5], ['mode', null], ['mode', ''], ['badges', 'maybe'], ['badges', 2], ['updateHours', 0], ['updateHours', 169], ['updateHours', 1.5], ['updateHours', 'often'],
    ['agency', 'x'.repeat(121)], ['agency', true], ['adviceId', ['a']], ['simulatedDate', '2024-02-30'], ['simulatedDate', 'tomorrow'], ['sitesOff', 7], ['registries', {}], ['journal', true],
  ])('%s: %j', (name, value) => {
    const { policy, dropped } = readPolicy({ [name]: value, trainingPage: false })
    expect(policy).toEqual({ trainingPage: false })
    expect(dropped).toMatchObject([{ key: name }])
    expect(dropped[0]?.why.id).not.toBe('')
  })

  it('items of a list one by one', () => {
    const { policy, dropped } = readPolicy({ sitesOff: ['x', 'friendster', 7], recommended: ['agency', 'mode'], reasonsId: Array.from({ length: 10 }, (_, at) => `Alasan ${String(at)}`) })
    expect(policy).toMatchObject({ sitesOff: ['x'], recommended: ['mode'], reasonsId: { length: 8 } })
    expect(dropped.map((one) => one.key)).toEqual(['sitesOff[2]', 'sitesOff[3]', 'recommended[1]', 'reasonsId[9]', 'reasonsId[10]'])
  })

  it('with a reason that speaks of the item, not of the list', () => {
    const { dropped } = readPolicy({ sitesOff: ['friendster', 'x'], reasonsId: ['y'.repeat(121), 'Tugas'], registries: ['http://a.go.id', registry] })
    expect(dropped.map(({ why }) => why.en)).toEqual([expect.stringMatching(/^must be one of facebook/), 'must be text of 120 characters at most', '“http://a.go.id” is no complete https address'])
  })

  it('a list of which nothing is left, so that it does not decide for nothing', () => {
    const { policy, dropped } = readPolicy({ sitesOff: ['friendster'] })
    expect(policy).toEqual({})
    expect(dropped.map((one) => one.key)).toEqual(['sitesOff[1]', 'sitesOff'])
  })

  it.each([undefined, null, 'warn', 7, [], true])('all of it where it is no policy at all (%j)', (given) => {
    expect(readPolicy(given)).toMatchObject({ policy: {}, dropped: [{ key: '' }] })
  })
})

describe('a registry in one line', () => {
  it('is read in full', () => {
    expect(readRegistryEntry(`https://registri.contoh.go.id/2026 ${key(1)} ${key(2)}  THRESHOLD=2 packs`).entry)
      .toEqual({ url: 'https://registri.contoh.go.id/2026/', keys: [key(1), key(2)], threshold: 2, packs: true })
  })

  it('is written as it is read', () => {
    for (const entry of [{ url: 'https://a.go.id/', keys: [key(1)], threshold: 1, packs: false }, { url: 'https://a.go.id/b/', keys: [key(1), key(2)], threshold: 2, packs: true }]) {
      expect(readRegistryEntry(writeRegistryEntry(entry)).entry).toEqual(entry)
    }
  })

  it.each(['', 'registri.contoh.go.id', `http://registri.contoh.go.id/ ${key(1)}`, 'https://registri.contoh.go.id/', `${registry} threshold=2`, `${registry} threshold=0`, `${registry} kunci`, `https://a:b@c.id/ ${key(1)}`])('says why it is not (%j)', (line) => {
    expect(readRegistryEntry(line).why?.en).toMatch(/./)
    expect(readPolicy({ registries: [line] }).policy).toEqual({})
  })
})

/** Values of every wrong kind, and of nearly right ones. */
const anything = fc.oneof(
  fc.anything({ maxDepth: 2, withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSparseArray: true, withTypedArray: true }), fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('', 'true', '0', 'warn', '[]', '["x"', 'x,tiktok', registry, 'x'.repeat(100_000), `["${'y'.repeat(100_000)}"]`),
  fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(registry), fc.constantFrom('x', 'mode')), { maxLength: 20 }), fc.constant({ Value: 'warn' }), fc.constant({ 1: 'x', 2: 'y' }),
)
const name = fc.oneof(fc.constantFrom(...policyNames), fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'Mode', 'k'.repeat(5_000)))

test('any policy reads: nothing thrown, every dropped key named, what is left fits, and reads the same again', () => {
  fc.assert(fc.property(fc.array(fc.tuple(name, anything), { maxLength: 12 }), (pairs) => {
    const given = Object.fromEntries(pairs)
    const { policy, dropped } = readPolicy(given)
    for (const one of Object.keys(given)) if (!Object.hasOwn(policy, one)) expect(dropped.map(({ key: at }) => at)).toContain(one.slice(0, 200))
    for (const [one, value] of Object.entries(policy)) {
      expect(isPolicyName(one)).toBe(true)
      const items = Array.isArray(value) ? value as unknown[] : [value]
      for (const item of items) expect(fits(one as PolicyName, item)).toBe(true)
      const { kind } = policyKeys[one as PolicyName]
      expect(Array.isArray(value)).toBe(kind === 'words' || kind === 'lines' || kind === 'registries')
    }
    for (const { value, why } of dropped) expect([value.length <= 80, why.id !== '', why.en !== '']).toEqual([true, true, true])
    expect(readPolicy(policy)).toEqual({ policy, dropped: [] })
  }), { numRuns: 1_000 })
})
