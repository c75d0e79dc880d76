import { freshBrowser, stored } from '../background/fake-browser'
import { IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'

const decision = { site: 'x', interaction: 'like', outcome: 'cancelled', key: 'x:u:calon_contoh', reason: 'Keliru tekan' } as const

/** The background and the journal as a browser that was just started has them. */
async function started() {
  vi.resetModules()
  const [{ recordDecision }, journal, { readCounts }] = await Promise.all([
    import('../../../src/background/record'), import('../../../src/browser/journal'), import('../../../src/browser/counts'),
  ])
  return { recordDecision, readCounts, ...journal }
}

beforeEach(() => { freshBrowser() })

describe('the journal', () => {
  it('keeps nothing but numbers until the person switches it on', async () => {
    const { recordDecision, readJournal, readCounts } = await started()
    await recordDecision(decision)
    expect(await readJournal(30)).toEqual([])
    expect(Object.values(await readCounts())).toEqual([{ cancelled: 1 }, { cancelled: 1 }])
    expect(JSON.stringify([...stored])).not.toContain('calon_contoh')
  })

  it('is not switched on by a policy', async () => {
    stored.set('policy', { settings: { journal: true } })
    const { recordDecision, readJournal } = await started()
    await recordDecision(decision)
    expect(await readJournal(30)).toEqual([])
  })

  it('keeps who, what and why once it is on, the newest first, also over a restart', async () => {
    stored.set('settings', { journal: true })
    await (await started()).recordDecision(decision)
    const { recordDecision, readJournal } = await started()
    await recordDecision({ site: 'x', interaction: 'follow', outcome: 'continued', key: 'x:u:warga_biasa' })
    expect(await readJournal(30)).toMatchObject([
      { interaction: 'follow', outcome: 'continued', key: 'x:u:warga_biasa' },
      { site: 'x', interaction: 'like', outcome: 'cancelled', key: 'x:u:calon_contoh', name: 'Calon Wali Kota Contoh', reason: 'Keliru tekan' },
    ])
  })

  it('says where an entry could not be kept, counts it all the same, and is well again afterwards', async () => {
    stored.set('settings', { journal: true })
    const { recordDecision, readJournal, readCounts } = await started()
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError') })
    await recordDecision(decision)
    add.mockRestore()
    expect(stored.get('journal-trouble')).toBeTypeOf('number')
    expect(Object.values(await readCounts())).toEqual([{ cancelled: 1 }, { cancelled: 1 }])
    await recordDecision(decision)
    expect(stored.get('journal-trouble')).toBeNull()
    expect(await readJournal(30)).toHaveLength(1)
  })

  it('forgets what is older than the person wants, one that is deleted, and all', async () => {
    const { addToJournal, readJournal, forgetEntry, forgetJournal } = await started()
    const entry = (daysAgo: number) => ({ site: 'x', interaction: 'like', outcome: 'cancelled', at: Date.now() - daysAgo * 86_400_000 } as const)
    for (const daysAgo of [40, 20, 1]) await addToJournal(entry(daysAgo), 365)
    expect(await readJournal(30)).toHaveLength(2)
    expect(await readJournal(365)).toHaveLength(2)
    await forgetEntry((await readJournal(30))[0]!.id)
    expect(await readJournal(30)).toHaveLength(1)
    await forgetJournal()
    expect(await readJournal(30)).toEqual([])
  })
})
