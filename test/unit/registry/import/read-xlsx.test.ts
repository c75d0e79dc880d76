import { fc } from '../../fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { readTables } from '../../../../src/registry/import'
import { brief, proposalsOf } from './lists'
import { partsOf, type Sheet, workbook } from './workbook'

const read = (bytes: Uint8Array) => readTables({ name: 'daftar.xlsx', bytes })
const rowsOf = async (...sheets: Sheet[]) => (await read(workbook(...sheets))).tables[0]?.rows ?? []
const sheet = (cells: Sheet['cells'], more: Partial<Sheet> = {}): Sheet => ({ name: 'Lembar1', cells, ...more })

describe('cells', () => {
  it('keep their row, and rows without text are left out', async () => {
    expect(await rowsOf(sheet({ A2: 'Akun', B4: '@calon' }))).toEqual([
      { row: 2, cells: [{ text: 'Akun' }, { text: '' }] }, { row: 4, cells: [{ text: '' }, { text: '@calon' }] },
    ])
  })

  test.each([
    ['a number of 15 digits', { number: '100012345678901' }, { text: '100012345678901' }],
    ['a number Excel rounded', { number: '1.0001234567890123E+17' }, { text: '100012345678901230', doubt: 'rounded' }],
    ['a number written out and rounded', { number: '100012345678901230' }, { text: '100012345678901230', doubt: 'rounded' }],
    ['a large number in short', { number: '7.1E+18' }, { text: '7100000000000000000', doubt: 'rounded' }],
    ['a region code that lost its zero', { number: '11.1' }, { text: '11.1', doubt: 'decimal' }],
    ['a decimal with the noise of its storage', { number: '63.719999999999999' }, { text: '63.72', doubt: 'decimal' }],
    ['a date', { number: '45560', style: 1 }, { text: '2024-09-25', doubt: 'date' }],
    ['a formula', { formula: 'CONCATENATE("@",B1)', value: '@calon' }, { text: '@calon', doubt: 'formula' }],
    ['a link made by a formula', { formula: 'HYPERLINK("https://x.com/calon","@calon")', value: '@calon' }, { text: '@calon', link: 'https://x.com/calon' }],
    ['a formula that failed', { error: '#REF!' }, { text: '#REF!', doubt: 'error' }],
  ])('%s', async (_, cell, expected) => {
    expect((await rowsOf(sheet({ A1: cell, B1: 'x' })))[0]?.cells[0]).toEqual(expected)
  })

  it('carry the hyperlink under their text, one for a range as well', async () => {
    const rows = await rowsOf(sheet({ A1: 'Instagram kami', A2: 'Kami juga', A3: 'Lain' }, { links: { 'A1:A2': 'https://www.instagram.com/calon?a=1&b=2' } }))
    expect(rows.map(({ cells }) => cells[0]?.link)).toEqual(['https://www.instagram.com/calon?a=1&b=2', 'https://www.instagram.com/calon?a=1&b=2', undefined])
  })

  it('of a merged group are filled down and say which row the text stands in', async () => {
    const rows = await rowsOf(sheet({ A1: 'Paslon', B1: 'Akun', A2: 'Calon Contoh', B2: '@a', B3: '@b' }, { merges: ['A2:A3'] }))
    expect(rows[2]?.cells[0]).toEqual({ text: 'Calon Contoh', from: 2 })
  })
})

it('reads every sheet, names them, and says which one was hidden', async () => {
  const { tables, problems } = await read(workbook(sheet({ A1: '@a' }), sheet({ A1: '@b' }, { name: 'Lama & arsip', hidden: true }), sheet({}, { name: 'Kosong' })))
  expect(tables.map(({ name }) => name)).toEqual(['daftar.xlsx › Lembar1', 'daftar.xlsx › Lama & arsip'])
  expect(problems).toMatchObject([{ file: 'daftar.xlsx › Lama & arsip', fatal: false }])
})

it('names row and column of a cell that is not valid, and still reads the other sheets', async () => {
  const parts = partsOf([sheet({ A1: '@a' }), sheet({ A1: '@b' }, { name: 'Baik' })])
  const { tables, problems } = await read(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row r="3"><c r="B3" t="s"><v>9</v></c></row></sheetData></worksheet>') }))
  expect(problems).toMatchObject([{ file: 'daftar.xlsx › Lembar1', row: 3, column: 'B', fatal: true }])
  expect(tables.map(({ name }) => name)).toEqual(['daftar.xlsx › Baik'])
})

it('proposes the account of the link where the text is a name, and holds where the two differ', async () => {
  const { tables } = await read(workbook(sheet(
    { A1: 'Akun', A2: 'Instagram kami', A3: '@calon', A4: '@lain', A5: '@calon_b', A6: 'Kanal', A7: 'Berita kami', A8: 'Akun A\nAkun B', B1: 'Platform', B3: 'Instagram', B4: 'Instagram', B5: 'Instagram' },
    { links: { A2: 'https://www.instagram.com/calon_a', A3: 'https://www.instagram.com/calon', A4: 'https://www.instagram.com/calon', A5: 'mailto:calon_b@contoh.example', A6: 'https://youtu.be/abcdefghijk', A7: 'https://x.com/media/status/1', A8: 'https://x.com/a' } },
  )))
  expect(proposalsOf(tables[0]!).map(brief)).toEqual([
    '2 accept instagram:u:calon_a#from-link', '3 accept instagram:u:calon', '4 hold instagram:u:lain#link-differs', '4 hold instagram:u:calon#link-differs',
    '5 accept instagram:u:calon_b', '6 hold short-link', '7 hold x:u:media#post-link', '8 hold x:u:a#link-differs',
  ])
})

describe('files made to harm', () => {
  const big = (size: number) => zipSync({ ...partsOf([sheet({ A1: '@a' })]), 'xl/worksheets/sheet1.xml': new Uint8Array(size) }, { level: 9 })
  const declaring = (bytes: Uint8Array, size: number) => {
    const copy = bytes.slice()
    const view = new DataView(copy.buffer)
    for (let at = 0; at < copy.length - 4; at++) {
      const local = view.getUint32(at, true) === 0x04034b50
      if (!local && view.getUint32(at, true) !== 0x02014b50) continue
      const name = new TextDecoder().decode(copy.subarray(at + (local ? 30 : 46), at + (local ? 30 : 46) + 24))
      if (name.startsWith('xl/worksheets/sheet1.xml')) view.setUint32(at + (local ? 22 : 24), size, true)
    }
    return copy
  }
  const xml = (text: string) => zipSync({ ...partsOf([sheet({})]), 'xl/worksheets/sheet1.xml': strToU8(text) })

  test.each([
    ['a zip bomb by what it declares', big(250_000_000), 'unpacks beyond'],
    ['a zip bomb by its ratio', big(30_000_000), 'unpacks beyond'],
    ['a zip bomb that declares little', declaring(big(9_000_000), 1_000), 'unpacks beyond'],
    ['a part that declares more than it has', declaring(big(100_000), 100_001), 'damaged'],
    ['too many parts', zipSync({ ...partsOf([sheet({})]), ...Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`xl/media/${at}.png`, new Uint8Array()])) }), 'unpacks beyond'],
    ['entities that expand', xml('<!DOCTYPE a [<!ENTITY b "x">]><worksheet><sheetData/></worksheet>'), 'declarations'],
    ['a row far below any sheet', xml('<worksheet><sheetData><row r="99999999"><c r="A99999999"><v>1</v></c></row></sheetData></worksheet>'), 'too large'],
    ['a sheet of millions of empty columns', xml('<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row><row r="1000000"><c r="A1000000"><v>1</v></c></row></sheetData></worksheet>'), 'too large'],
  ])('%s is refused with a sentence', { timeout: 30_000 }, async (_, bytes, words) => {
    const { tables, problems } = await read(bytes)
    expect(tables).toEqual([])
    expect(problems).toHaveLength(1)
    expect(problems[0]?.text.en).toContain(words)
  })

  it('a cut file never gives a table', async () => {
    const whole = workbook(sheet({ A1: 'Akun Instagram', A2: '@calon_contoh' }))
    for (let size = 4; size < whole.length; size += 7) {
      const { tables, problems } = await read(whole.slice(0, size))
      expect([tables.length, problems.length]).toEqual([0, 1])
    }
  })

  it('a flipped bit never changes an account: the file is refused, or says the same', { timeout: 60_000 }, async () => {
    const whole = workbook(sheet({ A1: 'Akun Instagram', A2: '@calon_contoh' }))
    const expected = ['2 accept instagram:u:calon_contoh']
    await fc.assert(fc.asyncProperty(fc.nat(whole.length * 8 - 1), async (bit) => {
      const bytes = whole.slice()
      bytes[bit >> 3]! ^= 1 << (bit & 7)
      const { tables, problems } = await read(bytes)
      const said = tables.flatMap((table) => proposalsOf(table).map(brief))
      if (said.length > 0) expect(said).toEqual(expected)
      else expect(problems.length).toBeGreaterThan(0)
    }), { numRuns: 1_500 })
  })
})
