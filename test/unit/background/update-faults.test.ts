import './fake-browser'
import { IDBObjectStore } from 'fake-indexeddb'
import { expect, it, vi } from 'vitest'
import { updateRegistry } from '../../../src/background/update'
import { trustOf, sourceId } from '../../../src/browser/registry-sources'
import { keepOnly, readFiles, readState } from '../../../src/browser/registry-store'
import { type GetFile, openEdition } from '../../../src/registry/fetch-edition'
import { readEnvelope } from '../../../src/registry/read-frame'
import { encode, stampPath } from '../../../src/registry/registry-files'
import { before, killed, stored } from './fake-browser'
import { edition, type Files, resigned, signer, sourceOf } from './editions'

const attempts = 1_000
const seed = 20_261_122

/** 32-bit chance, the same in every run. */
let state = seed
const chance = () => {
  state = state + 0x6d2b79f5 | 0
  const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}
const upTo = (count: number) => Math.floor(chance() * count)
const oneOf = <T>(all: readonly T[]): T => all[upTo(all.length)]!

/** Every class of byte boundary in a file. */
const boundary = (length: number) => oneOf([0, 1, 2, length >> 1, upTo(length), length - 2, length - 1, length])
const kinds = { timestamp: /^timestamp/, snapshot: /^snapshot/, shard: /^s\//, delta: /^delta/, pack: /^p\// }
/** Where a killed attempt stops for good; it never gets an answer. */
let stopped: () => void = () => undefined
const never = () => {
  stopped()
  return new Promise<never>(() => undefined)
}

type Bend = (bytes: Uint8Array, path: string) => Uint8Array | Promise<Uint8Array>

/** What can happen to one file on its way. */
function bend(fault: string, all: readonly Files[]): Bend {
  return (bytes, path) => {
    const at = boundary(bytes.length)
    if (fault === 'cut') return bytes.slice(0, at)
    if (fault === 'flip') return bytes.map((byte, place) => (place === Math.min(at, bytes.length - 1) ? byte ^ (1 << upTo(8)) : byte))
    if (fault === 'longer') return new Uint8Array([...bytes.slice(0, at), 32, ...bytes.slice(at)])
    if (fault === 'swapped') return oneOf([...oneOf(all).values()])
    if (fault === 'replayed') return oneOf(all).get(path) ?? bytes
    if (fault === 'missing') return Promise.reject(new TypeError('Failed to fetch'))
    if (fault === 'killed') return never()
    return bytes
  }
}
const faults = ['cut', 'cut', 'flip', 'flip', 'longer', 'swapped', 'replayed', 'missing', 'killed', 'foreign', 'moved', 'killed storing', 'killed switching', 'late', 'none'] as const

it(`${String(attempts)} attempts with faults never put anything unverified in use and never lose what was`, async () => {
  const [by, stranger] = await Promise.all([signer(), signer()])
  const source = sourceOf(by)
  const [id, trust] = [sourceId(source), trustOf(source)]
  const all: Files[] = []
  for (let version = 1; version <= 40; version += 1) {
    // Every edition brings a pack; here only its bytes matter.
    const packs = [{ site: 'x', version, bytes: encode(JSON.stringify({ site: 'x', version, selectors: 'div '.repeat(version) })) }]
    all.push(await edition(version, by, all.slice(-3), { packs }))
  }
  // Of timestamp.json what was signed counts: space around it is nobody's statement. Deltas are not kept.
  const text = (files: ReadonlyMap<string, Uint8Array>) => JSON.stringify([...files].filter(([path]) => !path.startsWith('delta'))
    .map(([path, bytes]) => [path, path === stampPath ? readEnvelope(path, bytes).signed : String(bytes)]).sort())
  const genuine = new Map(all.map((files, at) => [text(files), at + 1]))
  const seen = new Map<string, number>()
  let [inUse, offered, switched, bitten] = [0, 0, 0, 0]

  for (let attempt = 0; attempt < attempts; attempt += 1) {
    // Every so often a browser that has some edition, or none, is offered a later one.
    if (attempt % 3 === 0) {
      stored.clear()
      await keepOnly([])
      inUse = upTo(30)
      if (inUse > 0) expect(await updateRegistry(source, { download: () => async (path) => all[inUse - 1]!.get(path)!, now: () => 0, random: chance })).toBe(true)
      offered = inUse + 1 + upTo(6)
    }
    const fault = oneOf(faults)
    const [kind, pattern] = oneOf(Object.entries(kinds))
    const files = fault === 'foreign' ? await resigned(all[offered - 1]!, stranger) : all[offered - 1]!
    const spoil = bend(fault, all.slice(0, offered))
    let asked = 0
    const get: GetFile = async (path) => {
      asked += 1
      // In the wrong order: the folder moves on to another edition in the middle of an attempt.
      const there = fault === 'moved' && asked > 1 ? all[Math.min(39, offered)]! : files
      const bytes = there.get(path) ?? all.map((one) => one.get(path)).find((one) => one !== undefined)
      if (bytes === undefined) throw new TypeError('404')
      if (fault === 'late') await new Promise((done) => setTimeout(done, upTo(3)))
      if (!pattern.test(path)) return bytes
      if (fault !== 'none') bitten += 1
      return spoil(bytes, path)
    }
    let steps = upTo(6)
    const { put } = IDBObjectStore.prototype
    if (fault === 'killed switching') {
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
        if (steps-- <= 0) throw new DOMException('gone', 'AbortError')
        return put.apply(this, args)
      })
    }
    const stops = new Promise<boolean>((done) => { stopped = () => { done(false) } })
    if (fault === 'killed storing') before.storing = never
    const ended = updateRegistry(source, { download: () => get, now: () => 1_000_000 + attempt, random: chance }).catch(() => false)
    // A killed attempt never ends: the next one starts over from what is stored.
    const left = await Promise.race([ended, stops])
    killed()
    vi.restoreAllMocks()
    if (left) switched += 1
    seen.set(`${fault} ${kind}`, (seen.get(`${fault} ${kind}`) ?? 0) + 1)

    const [held, now] = [await readFiles(id), await readState(id)]
    const version = held.size === 0 ? 0 : genuine.get(text(held))
    expect(version, `after ${fault} of the ${kind}: what is stored is no edition that was ever published`).toBeDefined()
    expect(version, `after ${fault} of the ${kind}: an older edition is in use`).toBeGreaterThanOrEqual(inUse)
    expect(now?.edition?.version ?? 0, `after ${fault} of the ${kind}: state and files disagree`).toBe(version)
    inUse = version!
    if (inUse > 0) expect((await openEdition(held, trust, '2026-11-22')).version).toBe(inUse)
    expect(held.has(stampPath)).toBe(inUse > 0)
  }

  console.log(`${String(attempts)} attempts, ${String(seen.size)} kinds of fault, ${String(bitten)} files reached by one, ${String(switched)} attempts switched to a newer edition, 0 unverified in use, 0 lost`)
  expect(bitten).toBeGreaterThan(300)
  expect(switched).toBeGreaterThan(100)
  expect(seen.size).toBeGreaterThan(50)
}, 120_000)
