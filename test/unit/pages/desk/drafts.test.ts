import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newDraft } from '../../../../src/pages/desk/state/draft'
import { openDrafts } from '../../../../src/pages/desk/state/drafts'
import { holdDraft } from '../../../../src/pages/desk/state/hold-draft'
import { createSaver, type Stored } from '../../../../src/pages/desk/state/saver'

beforeEach(() => { vi.stubGlobal('indexedDB', new IDBFactory()) })
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('stored drafts', () => {
  it('come back with the tables beside them, the last changed first', async () => {
    const drafts = await openDrafts()
    await drafts.write(newDraft('a', 'Satu', 1), new Map([['t', { rows: [1] }]]))
    await drafts.write(newDraft('b', 'Dua', 2), new Map())
    expect((await drafts.list()).map(({ name }) => name)).toEqual(['Dua', 'Satu'])
    const found = await drafts.read('a')
    expect(found?.draft.name).toBe('Satu')
    expect(found?.parts).toEqual(new Map([['t', { rows: [1] }]]))
  })
  it('keep a table that was stored before when the draft is stored again without it', async () => {
    const drafts = await openDrafts()
    await drafts.write(newDraft('a', 'Satu', 1), new Map([['t', 1]]))
    await drafts.write(newDraft('a', 'Satu lagi', 2), new Map())
    expect(await drafts.read('a')).toMatchObject({ draft: { name: 'Satu lagi' }, parts: new Map([['t', 1]]) })
  })
  it('are gone with their tables once removed, and others stay', async () => {
    const drafts = await openDrafts()
    await drafts.write(newDraft('a', 'Satu', 1), new Map([['t', 1]]))
    await drafts.write(newDraft('ab', 'Dua', 1), new Map([['t', 2]]))
    await drafts.remove('a')
    expect(await drafts.read('a')).toBeUndefined()
    expect((await drafts.read('ab'))?.parts).toEqual(new Map([['t', 2]]))
  })
  it('of a later version are left alone', async () => {
    const drafts = await openDrafts()
    await drafts.write({ ...newDraft('a', 'Nanti', 1), version: 2 as 1 }, new Map())
    expect(await drafts.read('a')).toBeUndefined()
    expect(await drafts.list()).toHaveLength(1)
  })
})

describe('storing behind a person’s back', () => {
  const told: Stored[] = []
  const written: [string, string[]][] = []
  let refuse: unknown
  const drafts = {
    write: (draft: { readonly name: string }, parts: ReadonlyMap<string, unknown>) => {
      if (refuse !== undefined) return Promise.reject(refuse as Error)
      written.push([draft.name, [...parts.keys()]])
      return Promise.resolve()
    },
  }
  beforeEach(() => {
    vi.useFakeTimers()
    told.length = 0
    written.length = 0
    refuse = undefined
  })

  it('stores the last of several changes, at most 500 ms after the first', async () => {
    const saver = createSaver(drafts, (stored) => told.push(stored))
    for (const name of ['D', 'Dr', 'Draf']) {
      saver.later(newDraft('a', name, 1), new Map([['t', 1]]))
      await vi.advanceTimersByTimeAsync(90)
    }
    await vi.advanceTimersByTimeAsync(500 - 3 * 90)
    expect(written).toEqual([['Draf', ['t']]])
    expect(told.at(-1)).toBe('saved')
  })
  it('stores a table once', async () => {
    const saver = createSaver(drafts, () => undefined)
    for (const name of ['Satu', 'Dua']) {
      saver.later(newDraft('a', name, 1), new Map([['t', 1]]))
      await vi.advanceTimersByTimeAsync(500)
    }
    expect(written).toEqual([['Satu', ['t']], ['Dua', []]])
  })
  it('starts storing in the same turn when the page goes away', () => {
    const saver = createSaver(drafts, () => undefined)
    saver.later(newDraft('a', 'Satu', 1), new Map())
    void saver.now()
    expect(written).toEqual([['Satu', []]])
  })
  it('says that the storage is full, loses nothing, and stores all of it at the next chance', async () => {
    refuse = Object.assign(new Error('full'), { name: 'QuotaExceededError' })
    const saver = createSaver(drafts, (stored) => told.push(stored))
    saver.later(newDraft('a', 'Satu', 1), new Map([['t', 1]]))
    await vi.advanceTimersByTimeAsync(500)
    expect(told.at(-1)).toBe('full')
    refuse = undefined
    await saver.now()
    expect(written).toEqual([['Satu', ['t']]])
    expect(told.at(-1)).toBe('saved')
  })
  it('tells any other refusal as a failure', async () => {
    refuse = new Error('broken')
    const saver = createSaver(drafts, (stored) => told.push(stored))
    saver.later(newDraft('a', 'Satu', 1), new Map())
    await vi.advanceTimersByTimeAsync(500)
    expect(told.at(-1)).toBe('failed')
  })
})

describe('holding a draft', () => {
  /** What a browser's lock manager does for `ifAvailable`, and no more. */
  function manager() {
    const taken = new Set<string>()
    const request = async (name: string, _options: LockOptions, use: (lock: { name: string } | null) => unknown) => {
      if (taken.has(name)) return use(null)
      taken.add(name)
      await use({ name })
      taken.delete(name)
    }
    return { request } as unknown as LockManager
  }
  it('gives it to one tab, and to the next once that lets go', async () => {
    const locks = manager()
    const release = await holdDraft('a', locks)
    expect(release).toBeTypeOf('function')
    expect(await holdDraft('a', locks)).toBeUndefined()
    expect(await holdDraft('b', locks)).toBeTypeOf('function')
    release?.()
    await Promise.resolve()
    expect(await holdDraft('a', locks)).toBeTypeOf('function')
  })
})
