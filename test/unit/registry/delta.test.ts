import { fc } from '../fast-check'
import { describe, expect, it } from 'vitest'
import { applyDelta, makeDelta } from '../../../src/registry/delta'
import { publish, type Earlier } from '../../../src/registry/publish'
import { editsBetween, withEdits } from '../../../src/registry/line-edits'
import type { AccountRecord, Records } from '../../../src/registry/records'
import { encode } from '../../../src/registry/registry-files'
import { edition, fetched, type Files, label, makeKey, trustIn, wide } from './editions'
import { account, candidacy } from './records'

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '', 'panjang'), { maxLength: 20 })

describe('line edits', () => {
  it('make the new text of the old one, whatever the two are', () => {
    fc.assert(fc.property(lines, lines, (from, to) => { expect(withEdits(from, editsBetween(from, to))).toEqual(to) }), { numRuns: 3000 })
  })
  it('touch only the lines that differ where both texts are in one order', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(500)), fc.uniqueArray(fc.nat(500)), (one, other) => {
      const [from, to] = [one, other].map((all) => all.sort((a, b) => a - b).map(String)) as [string[], string[]]
      const edits = editsBetween(from, to)
      expect(edits.reduce((sum, [, removed]) => sum + removed, 0)).toBe(from.filter((line) => !to.includes(line)).length)
      expect(edits.flatMap(([, , put]) => put)).toEqual(to.filter((line) => !from.includes(line)))
    }))
  })
  it('that do not fit their text are refused', () => {
    expect(() => withEdits(['a'], [[0, 2, []]])).toThrow('do not fit')
    expect(() => withEdits(['a', 'b'], [[1, 1, []], [0, 1, []]])).toThrow('do not fit')
  })
})

/** Registries of a few accounts in two provinces, with what may change from one edition to the next. */
const place = fc.constantFrom('pilkada2024:62:7', 'pilkada2024:6372:1')
const someAccount = fc.record({ id: fc.nat(30), place, name: fc.constantFrom('Calon Contoh', 'Tim Contoh'), closed: fc.boolean() })
const someRecords = fc.uniqueArray(someAccount, { selector: ({ id }) => id, maxLength: 25 }).map((all): Records => ({
  candidacies: [candidacy(), candidacy({ id: 'pilkada2024:62:7', region: { code: '62', name: 'Provinsi Contoh', codeset: 'fiksi' } })],
  accounts: all.map(({ id, place: own, name, closed }): AccountRecord => account({
    id: String(id), name, candidacies: [own], keys: [{ key: `x:u:akun${String(id)}` }], ...(closed && { status: 'closed', validUntil: '2024-11-01' }),
  })),
}))
const earlierOf = (files: Files, version: number): Earlier => ({
  version, files, shards: [...files.keys()].filter((path) => path.startsWith('s/')).map((path) => ({ code: path.split(/[/.]/)[1]!, path })),
})

describe('a delta', () => {
  it('leads to the same bytes as a full download, from any registry to any other', async () => {
    await fc.assert(fc.asyncProperty(someRecords, someRecords, async (before, after) => {
      const old = await publish(before, label)
      const next = await publish(after, { ...label, version: 4 }, { earlier: [earlierOf(old, 3)] })
      const { edition: held } = await fetched(old)
      const [step, whole] = [await fetched(next, undefined, held), await fetched(next)]
      expect([...step.edition.files].sort()).toEqual([...whole.edition.files].sort())
      expect(step.delta).toBe(true)
      // Whole files are only asked for where there was none of that province before.
      const provinces = new Set(held.shards.map(({ code }) => code))
      expect(step.asked.slice(2).every((path) => !provinces.has(path.split(/[/.]/)[1]!))).toBe(true)
    }), { numRuns: 150 })
  })

  const key = makeKey()
  const more: Records = { ...wide, accounts: [...wide.accounts, account({ id: 'baru', keys: [{ key: 'x:u:baru' }] })] }
  async function twoEditions() {
    const ours = await key
    const old = await edition(wide, [ours])
    const next = await edition(more, [ours], { version: 4 }, { earlier: [earlierOf(old, 3)] })
    return { trust: trustIn([ours]), held: (await fetched(old, trustIn([ours]))).edition, next }
  }

  it('is all that is fetched beside the timestamp', async () => {
    const { trust, held, next } = await twoEditions()
    expect((await fetched(next, trust, held)).asked).toEqual(['timestamp.json', 'delta.3.4.json'])
  })

  it.each([
    ['missing', (files: Map<string, Uint8Array>) => { files.delete('delta.3.4.json') }],
    ['cut', (files: Map<string, Uint8Array>) => { files.set('delta.3.4.json', files.get('delta.3.4.json')!.slice(0, -9)) }],
    ['other bytes of the same length', (files: Map<string, Uint8Array>) => { files.set('delta.3.4.json', new Uint8Array(files.get('delta.3.4.json')!.length)) }],
  ])('that is %s is made up for by whole files', async (_, spoil) => {
    const { trust, held, next } = await twoEditions()
    spoil(next)
    const { asked, delta, edition: got } = await fetched(next, trust, held)
    expect(delta).toBe(false)
    expect(asked.slice(2).map((path) => path.replace(/[0-9a-f]{8}/, '…'))).toEqual(['snapshot.4.json', 's/63.….json'])
    expect(got.version).toBe(4)
  })

  it('that leads somewhere else is not believed: the hash of each file decides', async () => {
    const ours = await key
    const old = await edition(wide, [ours])
    const { edition: held } = await fetched(old, trustIn([ours]))
    // A delta made from other files than the ones held, under the right name, hash and signature.
    const other = await publish({ ...wide, accounts: wide.accounts.slice(1) }, label)
    const renamed = new Map([...other].map(([path, bytes]) => [[...old.keys()].find((one) => one.startsWith(path.slice(0, 5)) && path.startsWith('s/')) ?? path, bytes] as const))
    const next = await edition(more, [ours], { version: 4 }, { earlier: [{ ...earlierOf(old, 3), files: renamed }] })
    const { edition: got, delta } = await fetched(next, trustIn([ours]), held)
    expect(delta).toBe(true)
    expect([...got.files].sort()).toEqual([...(await fetched(next, trustIn([ours]))).edition.files].sort())
  })

  it('from an edition that is not held is not asked for', async () => {
    const { trust, next } = await twoEditions()
    expect((await fetched(next, trust)).asked).not.toContain('delta.3.4.json')
  })

  it('leaves out files whose forerunner is not held', () => {
    const delta = makeDelta([['a', encode('1\n2'), 'b', encode('1\n3')]])
    expect(applyDelta('d', delta, new Map()).size).toBe(0)
    expect(applyDelta('d', delta, new Map([['a', encode('1\n2')]])).get('b')).toEqual(encode('1\n3'))
  })
})
