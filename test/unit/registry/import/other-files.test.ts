import { strToU8, zipSync } from 'fflate'
import { expect, it, test } from 'vitest'
import { readTables } from '../../../../src/registry/import'
import { bytesOf } from './lists'

const binary = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const old = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'

test.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['blank text', bytesOf(' \n \n'), 'empty'],
  ['an old workbook', binary(`${old}${'\0'.repeat(600)}W\0o\0r\0k\0b\0o\0o\0k\0`), '.xls'],
  ['a locked workbook', binary(`${old}${'\0'.repeat(600)}E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0`), 'password'],
  ['an OpenDocument sheet', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') }), 'LibreOffice'],
  ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('x') }), '.xlsb'],
  ['a Word document', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'not a table'],
  ['a zip of files', zipSync({ 'daftar.csv': strToU8('a;b') }), 'Extract it'],
  ['a PDF', bytesOf('%PDF-1.7\n'), 'PDF'],
  ['a photo', binary('\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF'), 'scan'],
  ['a picture', binary('\u0089PNG\r\n\u001a\n'), 'scan'],
  ['a web page called .xls', bytesOf('<html><table><tr><td>@calon</td></tr></table></html>'), 'web page'],
  ['a gzip', binary('\u001f\u008b\u0008'), 'Extract it'],
  ['unknown bytes', binary('\u0001\0\0\0\u0002\u0003abc\0\0\0'), 'neither text'],
])('%s gets one clear sentence in two languages and no table', async (_, bytes, words) => {
  const { tables, problems } = await readTables({ name: 'lampiran', bytes })
  expect(tables).toEqual([])
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ file: 'lampiran', fatal: true })
  expect(problems[0]?.text.en).toContain(words)
  expect(problems[0]?.text.id.length).toBeGreaterThan(15)
})

it('goes by the content of a file and not by its name', async () => {
  const { tables } = await readTables({ name: 'daftar.xlsx', bytes: bytesOf('Akun\n@calon\n') })
  expect(tables[0]?.rows).toHaveLength(2)
})
