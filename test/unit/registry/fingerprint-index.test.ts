import { fc } from '../fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex, packIndex } from '../../../src/registry/build-index'
import { fingerprint } from '../../../src/registry/fingerprint'
import { openIndex } from '../../../src/registry/fingerprint-index'
import type { AccountKey } from '../../../src/registry/types'

const keysUpTo = (count: number, prefix = 'x:u:calon') => Array.from({ length: count }, (_, at) => `${prefix}${at}` as AccountKey)
const someKey = fc.tuple(fc.constantFrom('x:u:', 'facebook:n:', 'youtube:c:UC'), fc.string({ maxLength: 30 })).map((parts) => parts.join('') as AccountKey)
/** Fingerprints that all fall into one bucket. */
const crowded = (bucket: number, count: number) => Float64Array.from({ length: count }, (_, at) => bucket * 2 ** 24 + at)

describe('a fingerprint index', () => {
  it('finds every key it was built from, and no other, like a Set does', () => {
    fc.assert(fc.property(fc.uniqueArray(someKey, { maxLength: 300 }), fc.array(someKey, { maxLength: 100 }), (inside, others) => {
      const index = openIndex(buildIndex(inside))
      const set = new Set<string>(inside)
      expect(index.size).toBe(set.size)
      for (const key of [...inside, ...others]) expect(index.find(key) >= 0).toBe(set.has(key))
    }), { numRuns: 300 })
  })

  it('gives each key a place of its own from 0 to size - 1', () => {
    const index = openIndex(buildIndex(keysUpTo(5_000)))
    expect(keysUpTo(5_000).map((key) => index.find(key)).sort((a, b) => a - b)).toEqual(Array.from({ length: 5_000 }, (_, at) => at))
  })

  it('gives the same bytes whatever the order and however often a key is repeated', () => {
    const keys = keysUpTo(2_000)
    expect(buildIndex([...keys].reverse().concat(keys))).toEqual(buildIndex(keys))
  })

  it('keeps the fingerprints it was published with', () => {
    expect([fingerprint(''), fingerprint('x:u:calon_contoh'), fingerprint('youtube:c:UCabcdefghijklmnopqrstuv')]).toEqual(published)
  })

  it('can be empty', () => {
    const index = openIndex(buildIndex([]))
    expect(index.size).toBe(0)
    expect(index.find('x:u:calon')).toBe(-1)
  })

  it('answers -1 to 200,000 keys it does not have, out of 200,000 it has', () => {
    const index = openIndex(buildIndex(keysUpTo(200_000)))
    expect(index.size).toBe(200_000)
    expect(keysUpTo(200_000, 'x:u:warga').filter((key) => index.find(key) !== -1)).toEqual([])
    expect(keysUpTo(200_000).filter((key) => index.find(key) === -1)).toEqual([])
  })

  it('fits 167,000 keys, a sixth of a million, into 0.6 MB', () => {
    expect(buildIndex(keysUpTo(167_000)).length).toBeLessThanOrEqual(600_000)
  })

  it.each([[255, 1], [256, 2], [65_535, 2], [65_536, 4]])('holds a bucket of %i with counts %i bytes wide', (count, width) => {
    const bytes = packIndex(crowded(77, count))
    expect(bytes[5]).toBe(width)
    expect(openIndex(bytes).size).toBe(count)
  })

  it('finds keys in an index with wide counts', () => {
    const prints = Float64Array.from([...crowded(77, 300), ...keysUpTo(1_000).map(fingerprint)]).sort()
    const index = openIndex(packIndex(prints))
    expect(index.size).toBe(1_300)
    for (const key of keysUpTo(1_000)) expect(index.find(key)).toBe(prints.indexOf(fingerprint(key)))
    expect(keysUpTo(1_000, 'x:u:warga').some((key) => index.find(key) >= 0)).toBe(false)
  })

  it('is a view on bytes that start on a 4-byte boundary, and a copy of those that do not', () => {
    const bytes = buildIndex(keysUpTo(10))
    for (const offset of [0, 4, 1, 3]) {
      const shifted = new Uint8Array(bytes.length + offset)
      shifted.set(bytes, offset)
      const index = openIndex(shifted.subarray(offset))
      expect(index.find('x:u:calon3')).toBeGreaterThanOrEqual(0)
      shifted.fill(0xff)
      expect(index.find('x:u:calon3') >= 0).toBe(offset % 4 !== 0)
    }
  })

  it('refuses fingerprints out of order', () => { expect(() => packIndex(Float64Array.of(2, 1))).toThrow('ascending') })
})

describe('bytes that are no index', () => {
  const bytes = buildIndex(keysUpTo(100))
  const changed = (at: number, value: number) => Uint8Array.from(bytes, (byte, index) => (index === at ? value : byte))

  it.each([
    ['nothing', new Uint8Array(0), 'something else'],
    ['three bytes', bytes.slice(0, 3), 'something else'],
    ['a header cut short', bytes.slice(0, 9), 'unknown|belong'],
    ['one byte too few', bytes.slice(0, -1), 'belong'],
    ['one byte too many', Uint8Array.of(...bytes, 0), 'belong'],
    ['a JSON file', new TextEncoder().encode('{"format":1,"version":1}'), 'something else'],
    ['another format version', changed(4, 2), 'unknown'],
    ['an impossible width', changed(5, 3), 'unknown'],
    ['a width that is not its own', changed(5, 2), 'belong'],
    ['a size that is not its own', changed(8, 99), 'belong'],
    ['a count changed', changed(16 + 4096 + 500, 200), 'add up'],
    ['a block offset changed', changed(16 + 40, 0xee), 'add up'],
  ])('are refused with one sentence: %s', (_, broken, why) => {
    expect(() => openIndex(broken)).toThrow(new RegExp(`^Registry index: .*(${why})`))
  })

  it('are refused wherever they are cut', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
      expect(() => openIndex(bytes.slice(0, length))).toThrow('Registry index')
    }), { numRuns: 500 })
  })
})

/** Part of the format: a change makes every index built before useless. */
const published: readonly number[] = [829_948_658_365, 429_848_597_843, 819_945_567_355]
