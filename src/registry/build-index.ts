import { fingerprint } from './fingerprint'
import { indexLayout } from './fingerprint-index'
import type { AccountKey } from './types'

/**
 * Index bytes for these keys, ready for `openIndex`. The same set of keys gives the same bytes in any order;
 * repeated keys count once. About 70 kB + 3 bytes a key.
 */
export function buildIndex(keys: Iterable<AccountKey>): Uint8Array {
  return packIndex(Float64Array.from(keys, fingerprint).sort())
}

/** Index bytes for ascending 40-bit fingerprints. Counts are stored as wide as the fullest bucket needs. */
export function packIndex(prints: Float64Array): Uint8Array {
  const { magic, version, header, buckets, block, blocks } = indexLayout
  const counts = new Uint32Array(buckets)
  const lows = new Uint8Array(prints.length * 3)
  let size = 0
  let last = -1
  for (const print of prints) {
    if (print < last) throw new Error('Registry index: fingerprints must come in ascending order')
    if (print === last) continue
    counts[print / 0x100_0000 | 0]!++
    lows[size * 3] = print
    lows[size * 3 + 1] = print / 0x100
    lows[size * 3 + 2] = print / 0x1_0000
    size++
    last = print
  }

  const fullest = counts.reduce((most, count) => Math.max(most, count), 0)
  const width = fullest < 2 ** 8 ? 1 : fullest < 2 ** 16 ? 2 : 4
  const Counts = width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array
  const countsAt = header + blocks * 4
  const lowsAt = countsAt + buckets * width
  const buffer = new ArrayBuffer(lowsAt + size * 3)
  new Uint32Array(buffer, 0, 4).set([magic, version | (width << 8), size, 0])
  const offsets = new Uint32Array(buffer, header, blocks)
  for (let at = 0, sum = 0; at < buckets; at++) {
    if (at % block === 0) offsets[at / block] = sum
    sum += counts[at]!
  }
  new Counts(buffer, countsAt, buckets).set(counts)
  new Uint8Array(buffer, lowsAt).set(lows.subarray(0, size * 3))
  return new Uint8Array(buffer)
}
