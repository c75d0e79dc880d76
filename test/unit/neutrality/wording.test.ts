import { expect, test } from 'vitest'
import { listName } from '../../../src/neutrality'
import { everythingShown } from './texts'

const { texts, strings } = everythingShown()

test('the search reaches the texts of both entries and the reasons', () => {
  expect(texts.length).toBeGreaterThan(250)
  for (const known of ['Bolehkah hadir secara pasif', 'Tabel SKB tentang media sosial', 'ASN dilarang menjadi anggota', 'Melihat, membaca']) {
    expect(strings.some((string) => string.includes(known))).toBe(true)
  }
})

test('every text is there in Indonesian and in English', () => {
  for (const { id, en } of texts) {
    expect(id.trim()).toBe(id)
    expect(en.trim()).toBe(en)
    expect(id.length * en.length).toBeGreaterThan(0)
  }
})

test.each([
  ['a threat', /akan dihukum|akan dikenai|you will be (punished|sanctioned)|pasti dihukum/i],
  ['a verdict', /adalah pelanggaran|is a violation/i],
  ['a promise', /\baman\b|\bsafe\b/i],
  ['a sanction repealed with PP 53/2010', /penurunan pangkat|penundaan (kenaikan )?gaji|gaji berkala|PP 53\/2010/i],
  ['the wrong name of the list', /16 larangan (dalam|menurut|pada) SKB|16 prohibitions (in|of) SKB/i],
  ['a machine\'s mark instead of words', /\[(background|2nd|S|reading)\]|github-index|undefined|NaN/],
])('no text holds %s', (_what, pattern) => {
  expect(strings.filter((string) => pattern.test(string))).toEqual([])
})

test('"SKB 22/2022" appears only where it is called an error', () => {
  for (const string of strings.filter((one) => one.includes('22/2022'))) expect(string).toMatch(/salah tulis|error/)
})

test('the list is named after those who present it', () => {
  expect(listName.id).toBe('16 larangan netralitas ASN (daftar KASN/Bawaslu)')
})
