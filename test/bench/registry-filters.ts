import binaryFuse from 'binary-fuse-filter'
import bloomFilters from 'bloom-filters'
import { type AccountKey, openIndex } from '../../src/registry'
import { fingerprint } from '../../src/registry/fingerprint'
import { bytesInUse } from './collect-garbage'
import type { Figure } from './run'

/** One site's index against three other ways to hold the same keys, in one process. */
export function compareFilters(keys: readonly AccountKey[], bytes: Uint8Array): Figure[] {
  const strangers = keys.map((key) => `${key}z` as AccountKey)
  const index = openIndex(bytes)
  const set = measured(() => new Set<string>(keys.map((key) => `${key} `.slice(0, -1))))
  const bloom = measured(() => {
    const filter = bloomFilters.BloomFilter.create(keys.length, 1e-6)
    for (const key of keys) filter.add(key)
    return filter
  })
  // It takes integers; those of our own fingerprints, so that the time is its own and not a hash's.
  const fuse = measured(() => binaryFuse.populateBinaryFuse8([...new Set(keys.map(fingerprint))].map(BigInt))[0]!)

  const own = timed((key) => index.find(key) >= 0, keys, strangers)
  const others = [
    ['Set<string>', set.bytes, timed((key) => set.made.has(key), keys, strangers)],
    ['bloom-filters at 1e-6', bloom.bytes, timed((key) => bloom.made.has(key), keys.slice(0, 20_000), strangers.slice(0, 20_000))],
    ['binary-fuse-filter, 8 bits', fuse.bytes, timed((key) => fuse.made.contains(BigInt(fingerprint(key))), keys.slice(0, 50_000), strangers.slice(0, 50_000))],
  ] as const
  return [
    { what: 'look-up of a listed account', value: own.hit, unit: 'ns', budget: 1000 },
    { what: 'look-up of anybody else', value: own.miss, unit: 'ns', budget: 1000, compared: `${String(own.wrong)} of ${String(keys.length)} met by chance` },
    ...others.flatMap(([name, size, { hit, miss, wrong }]): Figure[] => [
      { what: `memory against ${name}`, value: bytes.length / size, unit: 'x', compared: `${(size / 1e6).toFixed(2)} MB` },
      { what: `time of a hit and a miss against ${name}`, value: (own.hit + own.miss) / (hit + miss), unit: 'x', compared: `${hit.toFixed(0)} and ${miss.toFixed(0)} ns; ${String(wrong)} strangers let in` },
    ]),
  ]
}

function measured<T>(make: () => T): { made: T; bytes: number } {
  const before = bytesInUse()
  const made = make()
  return { made, bytes: bytesInUse() - before }
}

function timed(has: (key: AccountKey) => boolean, keys: readonly AccountKey[], strangers: readonly AccountKey[]) {
  const run = (asked: readonly AccountKey[], answer: boolean) => {
    let others = 0
    for (const key of asked.slice(0, 5_000)) has(key)
    const from = performance.now()
    for (const key of asked) if (has(key) !== answer) others++
    return { time: (performance.now() - from) / asked.length * 1e6, others }
  }
  const [hit, miss] = [run(keys, true), run(strangers, false)]
  if (hit.others > 0) throw new Error('A filter that forgets what it holds')
  return { hit: hit.time, miss: miss.time, wrong: miss.others }
}
