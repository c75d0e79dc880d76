import { fingerprint } from './fingerprint'
import type { AccountKey } from './types'

/*
 * Layout, little-endian; n = number of distinct fingerprints, w = bytes a bucket count takes:
 *    0  4  'JNIX'
 *    4  1  format version, 1
 *    5  1  w: 1, 2 or 4
 *    6  2  zero
 *    8  4  n
 *   12  4  zero
 *   16  4·1024     entries before each block of 64 buckets
 *   …   w·65536    entries in each bucket; the bucket is the upper 16 of 40 bits
 *   …   3·n        the lower 24 bits, ascending within a bucket
 */
export const indexLayout = { magic: 0x58494e4a, version: 1, header: 16, buckets: 65_536, block: 64, blocks: 1024 } as const
const { magic, version, header, buckets, block, blocks } = indexLayout

/** A set of fingerprints of account keys, read in place. */
export interface FingerprintIndex {
  /** Number of distinct fingerprints. */
  readonly size: number
  /**
   * The key's place in the index, 0 to size - 1, or -1: certainly not in it.
   * A place means "compare the full key now"; n / 2^40 of foreign keys get one too.
   */
  find(key: AccountKey): number
}

/**
 * Opens index bytes without copying them (unless they start off a 4-byte boundary).
 * Throws one clear sentence where the bytes are no index, cut short, or contradict themselves.
 */
export function openIndex(bytes: Uint8Array): FingerprintIndex {
  const { buffer, byteOffset: start, byteLength: length } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const [found, flags = 0, size = 0] = new Uint32Array(buffer, start, Math.min(4, length >> 2))
  if (found !== magic) throw broken('these bytes are something else')
  const width = flags >> 8
  if ((flags & 0xff) !== version || ![1, 2, 4].includes(width)) throw broken(`format ${flags} is unknown here`)
  const countsAt = start + header + blocks * 4
  const lowsAt = countsAt + buckets * width
  const expected = lowsAt - start + size * 3
  if (length !== expected) throw broken(`${length} bytes where ${expected} belong`)

  const offsets = new Uint32Array(buffer, start + header, blocks)
  const Counts = width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array
  const counts: Uint8Array | Uint16Array | Uint32Array = new Counts(buffer as ArrayBuffer, countsAt, buckets)
  const lows = new Uint8Array(buffer, lowsAt, size * 3)
  const lowAt = (at: number) => lows[at * 3]! + lows[at * 3 + 1]! * 0x100 + lows[at * 3 + 2]! * 0x1_0000
  let sum = 0
  for (let at = 0; at < buckets; sum += counts[at++]!) {
    if (at % block === 0 && offsets[at / block] !== sum) throw broken('its counts do not add up')
  }
  if (sum !== size) throw broken('its counts do not add up')

  return {
    size,
    find(key) {
      const print = fingerprint(key)
      const low = print & 0xff_ffff
      const bucket = print / 0x100_0000 | 0
      let from = offsets[bucket / block | 0]!
      for (let at = bucket & -block; at < bucket; at++) from += counts[at]!
      const end = from + counts[bucket]!
      for (let to = end; from < to;) {
        const middle = (from + to) >>> 1
        if (lowAt(middle) < low) from = middle + 1
        else to = middle
      }
      return from < end && lowAt(from) === low ? from : -1
    },
  }
}

function broken(why: string): Error {
  return new Error(`Registry index: ${why}`)
}
