import { describe, expect, it } from 'vitest'
import { readCorrection } from '../../../../src/pages/desk/review/correct'
import { decide, sureOnes } from '../../../../src/pages/desk/review/decide'
import { reviewKey } from '../../../../src/pages/desk/review/keys'
import { counts, firstView, selected, shown } from '../../../../src/pages/desk/review/view'
import { createRows } from '../../../../src/pages/desk/state/rows'
import { accepted, edited, emptyWork, withoutSheet } from '../../../../src/pages/desk/state/work'
import { candidacy, id, proposal, rowsOf } from './things'

const key = (press: string, more: object = {}) => reviewKey({ key: press, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more }, 10)

describe('rows under review', () => {
  it('stand where the reading put them: proposed, held or rejected, and nothing accepted by itself', () => {
    const rows = rowsOf([proposal(2), proposal(3, { verdict: 'hold', key: 'none' }), proposal(4, { verdict: 'reject', key: 'none' })])
    expect(rows.map(({ state, decided }) => [state, decided])).toEqual([['open', false], ['hold', false], ['reject', false]])
  })
  it('do not show what is not kept at all', () => {
    expect(rowsOf([proposal(2, { verdict: 'drop', key: 'none' })])).toEqual([])
  })
  it('keep the account that was accepted when the list is read otherwise later', () => {
    const work = accepted(emptyWork, [{ id: id(2), key: 'instagram:u:yang_diterima' }])
    const [row] = rowsOf([proposal(2, { key: 'instagram:u:lain' })], work)
    expect(row).toMatchObject({ state: 'accept', corrected: true, account: { key: 'instagram:u:yang_diterima', url: 'https://www.instagram.com/yang_diterima/' } })
  })
  it('do not carry the number of the listed account over to a corrected one', () => {
    const listed = proposal(2, { key: 'none', account: { key: 'facebook:u:contohsatu', url: '', also: 'facebook:n:100064573920202' } })
    expect(rowsOf([listed])[0]?.moreKeys).toEqual(['facebook:n:100064573920202'])
    expect(rowsOf([listed], accepted(emptyWork, [{ id: id(2), key: 'facebook:u:contohdua' }]))[0]?.moreKeys).toEqual([])
  })
  it('take what the list says first, then what holds for all, then the candidacy', () => {
    const full = proposal(2)
    const { id: at, table, row, column, raw, verdict, why, reason, account } = full
    const bare = { id: at, table, row, column, raw, verdict, why, reason, ...(account && { account }) }
    const work = { ...edited(emptyWork, [id(2)], { candidacies: [candidacy().id] }), candidacies: { [candidacy().id]: candidacy() }, defaults: { document: 'Surat contoh' } }
    expect(rowsOf([full], work)[0]).toMatchObject({ document: 'Formulir contoh', validFrom: '2024-09-24', kind: 'pair' })
    expect(rowsOf([bare], work)[0]).toMatchObject({ document: 'Surat contoh', validFrom: '2024-09-22', owner: 'Calon Contoh - Wakil Contoh' })
  })
  it('let a person empty a box', () => {
    expect(rowsOf([proposal(2)], edited(emptyWork, [id(2)], { document: '' }))[0]?.document).toBe('')
  })
  it('stay the same objects where nothing changed', () => {
    const rowsIn = createRows()
    const lists = [{ sheet: 's', proposals: [proposal(2), proposal(3)] }]
    const before = rowsIn(lists, emptyWork)
    const after = rowsIn(lists, edited(emptyWork, [id(3)], { decision: 'hold' }))
    expect(after[0]).toBe(before[0])
    expect(after[1]).not.toBe(before[1])
  })
  it('lose their decisions with their list, and no other list’s', () => {
    const work = edited(emptyWork, ['s/1', 't/1'], { decision: 'hold' })
    expect(Object.keys(withoutSheet(work, 's').edits)).toEqual(['t/1'])
  })
})

describe('deciding', () => {
  const list = [proposal(2), proposal(3, { verdict: 'hold', key: 'none' }), proposal(4, { why: 'no-at' })]
  it('accepts together only what nothing gives pause about', () => {
    expect(sureOnes(rowsOf(list)).map((row) => row.id)).toEqual([id(2)])
  })
  it('never accepts a row without an account, and says which', () => {
    const rows = rowsOf(list)
    const { work, without } = decide(emptyWork, rows, 'accept')
    expect(Object.keys(work.edits)).toEqual([id(2), id(4)])
    expect(without.map((row) => row.id)).toEqual([id(3)])
  })
  it('holds and rejects whatever is selected', () => {
    expect(rowsOf(list, decide(emptyWork, rowsOf(list), 'reject').work).map(({ state }) => state)).toEqual(['reject', 'reject', 'reject'])
  })
})

describe('a correction', () => {
  it.each([
    ['https://www.instagram.com/calon.contoh/?igsh=1', 'instagram:u:calon.contoh'],
    ['@calon_contoh', 'instagram:u:calon_contoh'],
    ['https://www.facebook.com/profile.php?id=100064573920202', 'facebook:n:100064573920202'],
  ])('%s is read like a list', (typed, read) => {
    expect(readCorrection(typed, 'instagram')).toMatchObject({ key: read })
  })
  it.each([
    ['https://www.instagram.com/reel/Cx1/', /tidak menyebut akunnya/],
    ['https://bit.ly/contoh', /Tautan pendek/],
    ['@calon @lain', /lebih dari satu akun|kata lain/],
    ['081234567890', /data pribadi/],
    ['  ', /Kosong/],
  ])('%s names none, and says why', (typed, why) => {
    const read = readCorrection(typed, 'instagram')
    expect('why' in read ? read.why.id : read.key).toMatch(why)
  })
  it('never guesses the site', () => {
    expect(readCorrection('@calon_contoh', undefined)).toHaveProperty('why')
  })
})

describe('the view of rows', () => {
  const rows = rowsOf([proposal(2), proposal(3, { verdict: 'hold' }), proposal(40, { listedFor: 'Ibu Lain - Bapak Lain' })])
  it('shows rows by where they stand and by words in any order', () => {
    expect(shown(rows, { filter: 'hold', search: '' }, []).map((row) => row.id)).toEqual([id(3)])
    expect(shown(rows, { filter: 'all', search: 'lain contoh40' }, []).map((row) => row.id)).toEqual([id(40)])
    expect(shown(rows, { filter: 'open', search: 'contoh3' }, [])).toEqual([])
  })
  it('shows the rows of a kind of notice', () => {
    const notice = { id: 'n', kind: 'twin' as const, decide: false, rows: [id(2), id(40)], text: { id: '', en: '' } }
    expect(shown(rows, { filter: 'twin', search: '' }, [notice]).map((row) => row.id)).toEqual([id(2), id(40)])
    expect(counts(rows, [notice])).toMatchObject({ all: 3, open: 2, hold: 1, twin: 2, conflict: 0 })
  })
  it('selects from anchor to active in either direction, of what is shown', () => {
    const view = { ...firstView, anchor: id(40), active: id(3) }
    expect(selected(rows, view)).toEqual([id(3), id(40)])
    expect(selected(rows, { ...view, active: id(2), anchor: 'gone' })).toEqual([id(2)])
    expect(selected(rows, firstView)).toEqual([])
  })
  it('moves, decides, opens and selects by keys, in any case, and leaves other keys to the browser', () => {
    expect(key('ArrowDown')).toEqual({ by: 1, extend: false })
    expect(key('PageUp', { shiftKey: true })).toEqual({ by: -10, extend: true })
    expect([key('t'), key('T'), key('h'), key('x')]).toEqual([{ decide: 'accept' }, { decide: 'accept' }, { decide: 'hold' }, { decide: 'reject' }])
    expect([key('o'), key('Enter'), key('a', { ctrlKey: true })]).toEqual([{ does: 'open' }, { does: 'details' }, { does: 'all' }])
    expect([key('t', { ctrlKey: true }), key('x', { metaKey: true }), key('q'), key('Tab'), key('h', { altKey: true })]).toEqual(Array.from({ length: 5 }, () => undefined))
  })
})
