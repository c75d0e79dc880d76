import { fc } from '../../fast-check'
import { expect, it, test } from 'vitest'
import { readTables, toCsv } from '../../../../src/registry/import'

test.each(['=1+2', '+62', '-1', '@calon', '\t=1', '  =1', '＝1+2', '＠calon', '%0A=1', '|calc'])('%j starts no formula in a spreadsheet', (text) => {
  expect(toCsv([[text]])).toMatch(/^\ufeff"?'/)
})

it('is UTF-8 with its mark, semicolons and CRLF, and leaves plain text alone', () => {
  expect(toCsv([['Nama', 'Akun'], ['Calon; "Contoh"', 'https://x.com/calon']])).toBe('\ufeffNama;Akun\r\n"Calon; ""Contoh""";https://x.com/calon\r\n')
  expect(toCsv([['a', 'b']], { delimiter: ',' })).toBe('\ufeffa,b\r\n')
})

it('is read back cell by cell, whatever stands in it', async () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab1;,"\'|\t=@+- é\n'), maxLength: 12 })
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 2, maxLength: 6 }), async (rows) => {
    const written = [['Nama', 'Akun'], ...rows].map((row) => row.map((one) => one.trim()))
    const { tables } = await readTables({ name: 'daftar.csv', text: toCsv(written) })
    const back = tables[0]?.rows.map(({ cells }) => cells.map((cell) => cell.text.replace(/^'(?=[=+\-@|])/, '')))
    expect(back).toEqual(written.filter((row) => row.some((one) => one !== '')).map((row) => row.map((one) => one.replace(/^'(?=[=+\-@|])/, ''))))
  }), { numRuns: 500 })
})
