import { type AccountKey, openIndex, type Site } from '../../src/registry'
import { buildIndex } from '../../src/registry/build-index'
import { bytesInUse } from './collect-garbage'
import type { Figure } from './run'

const million = 1_000_000
const name = (at: number) => `${(at * 2_654_435_761 % 4_294_967_296).toString(36)}_${at.toString(36)}`

/** Keys of `count` accounts of a site, the same in every run. */
export const accountKeys = (count: number, site: Site = 'x'): AccountKey[] => Array.from({ length: count }, (_, at): AccountKey => `${site}:u:${name(at)}`)

/** The index of a million accounts against a Set of the same keys, in one process. */
export async function lookUps(): Promise<Figure[]> {
  const keys = accountKeys(million)
  const strangers = keys.map((key): AccountKey => `${key}z` as AccountKey)

  const start = performance.now()
  const bytes = buildIndex(keys)
  const built = performance.now() - start
  const index = openIndex(bytes)
  const before = bytesInUse()
  const set = new Set(keys.map((key) => `${key}`))
  const setBytes = bytesInUse() - before

  const time = (ask: (key: AccountKey) => unknown, asked: readonly AccountKey[]) => {
    for (const key of asked.slice(0, 50_000)) ask(key)
    const from = performance.now()
    for (const key of asked) ask(key)
    return (performance.now() - from) / asked.length * 1e6
  }
  const hit = time((key) => index.find(key), keys)
  const miss = time((key) => index.find(key), strangers)
  const setHit = time((key) => set.has(key), keys)
  const setMiss = time((key) => set.has(key), strangers)
  const wrong = strangers.filter((key) => index.find(key) >= 0).length
  return [
    { what: 'look-up of a registered account among 1,000,000', value: hit, unit: 'ns', budget: 1000, compared: `Set<string> ${setHit.toFixed(0)} ns, ratio ${(hit / setHit).toFixed(2)}` },
    { what: 'look-up of anybody else', value: miss, unit: 'ns', budget: 1000, compared: `Set<string> ${setMiss.toFixed(0)} ns, ratio ${(miss / setMiss).toFixed(2)}` },
    { what: 'index of 1,000,000 accounts in memory', value: bytes.length / 1e6, unit: 'MB', budget: 8, compared: `Set<string> ${(setBytes / 1e6).toFixed(0)} MB` },
    { what: 'building that index', value: built / 1000, unit: 's', budget: 10 },
    // A place found means only that the whole key is compared; `registry` counts what is then confirmed wrongly.
    { what: 'of 1,000,000 strangers, to be compared by their whole key', value: wrong, unit: '', compared: `${(million * million / 2 ** 40).toFixed(1)} expected of 40-bit fingerprints` },
  ]
}
