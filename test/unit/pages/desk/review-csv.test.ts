import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { reviewCsv } from '../../../../src/pages/desk/export/review-csv'
import { fileName } from '../../../../src/pages/desk/export/file-name'
import { deskText } from '../../../../src/pages/desk/text'
import { acceptedWork, proposal, rowsOf } from './things'

it('writes every row with its decision, and no cell that a spreadsheet would run', () => {
  const list = [proposal(2), proposal(3, { raw: '=HYPERLINK("https://contoh.example")', verdict: 'hold', key: 'none', reason: { id: 'Ditahan.', en: 'Held.' } })]
  const csv = reviewCsv(rowsOf(list, acceptedWork([list[0]!])), deskText.id, 'id')
  const [heads, first, second] = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data
  expect(heads).toEqual(deskText.id.output.csvHeads)
  expect(first?.slice(1, 9)).toEqual(['2', 'Akun', "'@contoh2", 'instagram:u:contoh2', 'https://www.instagram.com/contoh2/', 'Diterima', 'petugas', 'Jelas.'])
  expect(second?.[3]).toBe('\'=HYPERLINK("https://contoh.example")')
  expect(second?.slice(6, 8)).toEqual(['Ditahan', 'usul'])
})

it('names files after the draft, with letters every disk takes', () => {
  expect(fileName('Pilkada Kota Contoh: putaran 2 / é', 'rekaman', 'json')).toBe('pilkada-kota-contoh-putaran-2-e-rekaman.json')
  expect(fileName('???', 'rekaman', 'json')).toBe('registri-rekaman.json')
})
