import { describe, expect, it, test } from 'vitest'
import { readTables } from '../../../../src/registry/import'
import { bytesOf } from './lists'

const read = (bytes: Uint8Array, name = 'daftar.csv') => readTables({ name, bytes })
const textsOf = async (bytes: Uint8Array) => (await read(bytes)).tables.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)))
const utf16 = (text: string, little: boolean, mark: boolean) => {
  const words = Array.from((mark ? '\ufeff' : '') + text, (letter) => letter.charCodeAt(0))
  return Uint8Array.from(words.flatMap((word) => (little ? [word & 255, word >> 8] : [word >> 8, word & 255])))
}

describe('encodings', () => {
  const list = 'Nama;Instagram\nCalon Contoh Café;@calon\n'
  const expected = [[['Nama', 'Instagram'], ['Calon Contoh Café', '@calon']]]
  test.each([
    ['UTF-8', bytesOf(list)],
    ['UTF-8 with its mark', bytesOf(`\ufeff${list}`)],
    ['UTF-16 little endian with its mark', utf16(list, true, true)],
    ['UTF-16 big endian with its mark', utf16(list, false, true)],
    ['UTF-16 little endian without a mark', utf16(list, true, false)],
    ['UTF-16 big endian without a mark', utf16(list, false, false)],
    ['Windows-1252', Uint8Array.from(list, (letter) => letter.charCodeAt(0))],
  ])('%s is read the same', async (_, bytes) => {
    expect(await textsOf(bytes)).toEqual(expected)
  })

  it('says that it fell back to Windows-1252, with the letters of that encoding', async () => {
    const { tables, problems } = await read(Uint8Array.from([...'Nama;Akun\n', '\u0093', 'A', '\u0094', ...';@calon\n'], (letter) => letter.charCodeAt(0)))
    expect(tables[0]?.rows[1]?.cells[0]?.text).toBe('“A”')
    expect(problems).toMatchObject([{ file: 'daftar.csv', fatal: false }])
    expect(problems[0]?.text.en).toContain('Windows-1252')
  })

  it('reads UTF-8 that was cut inside a letter, and says so', async () => {
    const { tables, problems } = await read(bytesOf('Nama;Akun\nÉ é è ê;@calon\nÉ').slice(0, -1))
    expect(tables[0]?.rows).toHaveLength(3)
    expect(problems[0]?.text.en).toContain('damaged')
  })
})

describe('delimiters', () => {
  test.each([
    [';', 'a;b\n1;2\n'], [',', 'a,b\n1,2\n'], ['tab', 'a\tb\n1\t2\n'], ['|', 'a|b\n1|2\n'],
    ['told by sep=', 'sep=;\na;b\n1;2\n'], ['told by a quoted sep=', '"sep=,"\r\na,b\r\n1,2\r\n'],
    ['; around cells with commas', 'a;b\n"1";2\n'], ['mixed line ends', 'a;b\r\n1;2\n'], ['old Mac line ends', 'a;b\r1;2\r'],
  ])('%s', async (_, text) => {
    expect(await textsOf(bytesOf(text))).toEqual([[['a', 'b'], ['1', '2']]])
  })

  it('does not count sep= as a row, and counts empty lines, as a spreadsheet does', async () => {
    const { tables } = await read(bytesOf('sep=;\na;b\n\n1;2\n'))
    expect(tables[0]?.rows.map(({ row }) => row)).toEqual([1, 3])
  })

  it('leaves commas inside the cells of a list of one column alone', async () => {
    expect(await textsOf(bytesOf('Akun Instagram\n"@a, @b dan @c"\n@d\n"@e, @f"\n'))).toEqual([[['Akun Instagram'], ['@a, @b dan @c'], ['@d'], ['@e, @f']]])
    expect((await readTables({ name: 'tempelan', text: 'IG: @a, FB: Calon Contoh' })).tables[0]?.rows[0]?.cells).toHaveLength(1)
  })
})

describe('quotation marks', () => {
  it('one that never closes stops the file there, says the row, and keeps what came before', async () => {
    const { tables, problems } = await read(bytesOf('Nama;Akun\nA;@a\nB;"@b\nC;@c\nD;@d\n'))
    expect(tables[0]?.rows.map(({ row }) => row)).toEqual([1, 2])
    expect(problems).toMatchObject([{ row: 3, fatal: true }])
  })

  it('one that never closes in a large file is found without reading it over and over', async () => {
    const { tables, problems } = await read(bytesOf(`Nama;Akun\nA;@a\nB;"@b\n${'C;@c\n'.repeat(2_000_000)}`))
    expect(tables[0]?.rows).toHaveLength(2)
    expect(problems).toMatchObject([{ row: 3, fatal: true }])
  })

  it('one out of place is named with its row, and its cells are in doubt', async () => {
    const { tables, problems } = await read(bytesOf('Nama;Akun\nA;"@a" dan\n"B";@c\nC;@d\n'))
    expect(problems).toMatchObject([{ row: 2, fatal: false }])
    expect(tables[0]?.rows[1]?.cells.every(({ doubt }) => doubt === 'quotes')).toBe(true)
    expect(tables[0]?.rows.at(-1)?.cells.some(({ doubt }) => doubt === 'quotes')).toBe(false)
  })
})

describe('cells that a spreadsheet would run', () => {
  it('are text in doubt, except for what only wraps a text or a link', async () => {
    const { tables } = await read(bytesOf('Akun;Lain\n"=1+2";"=""63.72"""\n"=HYPERLINK(""https://x.com/calon"";""@calon"")";+62\n'))
    expect(tables[0]?.rows.slice(1).flatMap(({ cells }) => cells)).toEqual([
      { text: '=1+2', doubt: 'formula' }, { text: '63.72' }, { text: '@calon', link: 'https://x.com/calon' }, { text: '+62' },
    ])
  })
})

describe('long files', () => {
  it('reads 1,000,000 rows in pieces, lets others work meanwhile, and reports how far it is', { timeout: 60_000 }, async () => {
    const rows = 1_000_000
    const text = `No;Platform;Akun\n${Array.from({ length: rows }, (_, at) => `${at};Instagram;@calon_contoh_${at}`).join('\n')}\n`
    let turns = 0
    const others = setInterval(() => { turns++ }, 0)
    const progress: number[] = []
    const { tables, problems } = await readTables({ name: 'besar.csv', text }, { onProgress: (read) => progress.push(read) })
    clearInterval(others)
    expect(problems).toEqual([])
    expect(tables[0]?.rows).toHaveLength(rows + 1)
    expect(tables[0]?.rows.at(-1)).toEqual({ row: rows + 1, cells: [{ text: '999999' }, { text: 'Instagram' }, { text: '@calon_contoh_999999' }] })
    expect(turns).toBeGreaterThan(20)
    expect(progress.length).toBeGreaterThan(20)
    expect(progress).toEqual([...progress].sort((a, b) => a - b))
  })

  it('stops when the person asks, with the reason of the signal', async () => {
    const stop = new AbortController()
    const text = 'a;b\n'.repeat(2_000_000)
    await expect(readTables({ name: 'besar.csv', text }, { signal: stop.signal, onProgress: () => { stop.abort(new Error('batal')) } })).rejects.toThrow('batal')
  })
})
