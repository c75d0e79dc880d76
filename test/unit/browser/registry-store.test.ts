import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RegistryState } from '../../../src/browser/registry-store'

const bytes = (...all: number[]) => new Uint8Array(all)
const state = (version: number, id = 'satu'): RegistryState => ({
  id, failures: 0, next: 0,
  edition: { name: 'Registri Contoh', version, published: '2026-11-01', expires: '2027-11-01', accounts: 3, mark: `m${String(version)}`, accepted: '2026-11-02' },
})
const old = new Map([['timestamp.json', bytes(1)], ['s/63.aa.json', bytes(1, 1)], ['s/64.aa.json', bytes(1, 2)]])
const next = new Map([['timestamp.json', bytes(2)], ['s/63.bb.json', bytes(2, 1)], ['s/64.aa.json', bytes(1, 2)]])

/** The store as a browser that was just started has it; what was stored before is still there. */
async function restarted() {
  vi.resetModules()
  return import('../../../src/browser/registry-store')
}

beforeEach(() => { globalThis.indexedDB = new IDBFactory() })
afterEach(() => { vi.restoreAllMocks() })

describe('switching from one edition to the next', () => {
  it('leaves the files of the new one, and nothing else', async () => {
    const store = await restarted()
    await store.switchTo(state(1), old)
    await store.switchTo(state(1, 'dua'), old)
    await store.switchTo(state(2), next)
    expect(await store.readFiles('satu')).toEqual(next)
    expect(await store.readFiles('dua')).toEqual(old)
    expect((await store.readState('satu'))?.edition?.version).toBe(2)
  })

  it('is there in whole after a restart', async () => {
    await (await restarted()).switchTo(state(1), old)
    const store = await restarted()
    expect(await store.readFiles('satu')).toEqual(old)
    expect(await store.readFile({ registry: 'satu', path: 's/63.aa.json' })).toEqual(bytes(1, 1))
  })

  it('changes nothing at whichever of its steps it is stopped', async () => {
    const { put, delete: remove } = IDBObjectStore.prototype
    let stopped = 0
    for (let steps = 0; steps < 100; steps += 1) {
      globalThis.indexedDB = new IDBFactory()
      const store = await restarted()
      await store.switchTo(state(1), old)
      let left = steps
      const orStop = <A extends unknown[], R>(work: (this: IDBObjectStore, ...args: A) => R) => function (this: IDBObjectStore, ...args: A): R {
        if (left-- === 0) throw new DOMException('stopped', 'AbortError')
        return work.apply(this, args)
      }
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(orStop(put))
      vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(orStop(remove))
      const outcome = await store.switchTo(state(2), next).then(() => 'done', () => 'stopped')
      vi.restoreAllMocks()
      const after = await restarted()
      if (outcome === 'done') {
        expect(await after.readFiles('satu')).toEqual(next)
        break
      }
      stopped += 1
      expect(await after.readFiles('satu')).toEqual(old)
      expect((await after.readState('satu'))?.edition?.version).toBe(1)
    }
    // The state, three files put and one removed.
    expect(stopped).toBe(5)
  })

  it('says that the disk is full in the words the browser uses', async () => {
    const store = await restarted()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('no space', 'QuotaExceededError') })
    await expect(store.switchTo(state(1), old)).rejects.toMatchObject({ name: 'QuotaExceededError' })
  })

  it('does not write again what is stored and sound', async () => {
    const store = await restarted()
    await store.switchTo(state(1), old)
    const stored = await store.readFiles('satu')
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    await store.switchTo(state(2), new Map([...stored, ['timestamp.json', bytes(2)]]), stored)
    expect(put).toHaveBeenCalledTimes(2)
    expect((await store.readFiles('satu')).size).toBe(3)
  })
})

describe('registries no longer in force', () => {
  it('lose their files and their state; the others keep theirs', async () => {
    const store = await restarted()
    await store.switchTo(state(1), old)
    await store.switchTo(state(1, 'dua'), old)
    await store.keepOnly(['dua'])
    expect(await store.readFiles('satu')).toEqual(new Map())
    expect((await store.readStates()).map(({ id }) => id)).toEqual(['dua'])
    expect(await store.readFiles('dua')).toEqual(old)
  })

  it('never take files of a registry whose name begins alike', async () => {
    const store = await restarted()
    await store.switchTo(state(1, 'a'), old)
    await store.switchTo(state(1, 'ab'), next)
    await store.keepOnly(['ab'])
    expect(await store.readFiles('ab')).toEqual(next)
  })
})

it('a database that could not be opened is tried again', async () => {
  const store = await restarted()
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => { throw new DOMException('broken', 'UnknownError') })
  await expect(store.readStates()).rejects.toMatchObject({ name: 'UnknownError' })
  expect(await store.readStates()).toEqual([])
})
