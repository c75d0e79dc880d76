import '../background/fake-browser'
import { describe, expect, it } from 'vitest'
import type { JournalEntry } from '../../../src/browser/journal'
import { entriesCsv, entriesJson } from '../../../src/pages/journal/entries-file'
import { everything, filtered } from '../../../src/pages/journal/filter'

const entries: JournalEntry[] = [
  { id: 1, at: 1_700_000_000_000, site: 'x', interaction: 'like', outcome: 'cancelled', key: 'x:u:calon_contoh', name: '=cmd|calc', reason: '@SUM(A1)' },
  { id: 2, at: 1_700_000_100_000, site: 'facebook', interaction: 'share', outcome: 'continued', key: 'facebook:u:tim', name: 'Tim Contoh' },
]

describe('a journal as a file', () => {
  it('holds nothing a spreadsheet would run', () => {
    const cells = entriesCsv(entries, 'id').split('\r\n').flatMap((line) => line.replace('\ufeff', '').split(';').map((cell) => cell.replace(/^"|"$/g, '')))
    expect(cells.filter((cell) => /^[=+\-@|]/.test(cell))).toEqual([])
    expect(cells).toContain('\'=cmd|calc')
  })

  it('is the same in JSON, with times anybody can read', () => {
    expect(JSON.parse(entriesJson(entries))).toMatchObject({ format: 'jaga-netral-journal', entries: [{ at: '2023-11-14T22:13:20.000Z', outcome: 'cancelled' }, { site: 'facebook' }] })
  })
})

describe('the filter', () => {
  const ids = (filter: Partial<typeof everything>) => filtered(entries, { ...everything, ...filter }).map(({ id }) => id)
  it('leaves everything in at first', () => { expect(ids({})).toEqual([1, 2]) })
  it('goes by words, site and decision together', () => {
    expect(ids({ words: 'contoh' })).toEqual([1, 2])
    expect(ids({ words: 'contoh tim' })).toEqual([2])
    expect(ids({ site: 'x', words: 'tim' })).toEqual([])
    expect(ids({ outcome: 'continued' })).toEqual([2])
  })
})
