import { expect, test } from 'vitest'
import { prohibition, prohibitions, type ItemNumber } from '../../../src/neutrality'

test('there are sixteen items, numbered in the order of the list', () => {
  expect(prohibitions.map(({ item }) => item)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1))
})

test.each(prohibitions.map((one) => [one.item, one] as const))('item %i is complete in both languages', (item, one) => {
  for (const text of [one.title, one.text, ...Object.values(one.basis), ...Object.values(one.sanctions).map((sanction) => sanction.text)]) {
    expect(text.id.trim()).not.toBe('')
    expect(text.en.trim()).not.toBe('')
    expect(text.id).not.toBe(text.en)
  }
  expect(one.text.id).toMatch(/^ASN /)
  expect(one.text.en).toMatch(/^An ASN /)
  expect(prohibition(item)).toBe(one)
})

test('short names are unique', () => {
  expect(new Set(prohibitions.map(({ id }) => id)).size).toBe(16)
})

test('a short line of basis fits under a warning and names a law', () => {
  for (const { basis } of prohibitions) {
    for (const text of Object.values(basis)) {
      expect(text.id).toMatch(/(UU|PP|SKB) /)
      expect(text.id.length).toBeLessThanOrEqual(140)
    }
  }
})

test('the texts that add something of ours say so', () => {
  expect(prohibitions.filter(({ reading }) => reading).map(({ item }) => item)).toEqual([3, 4, 5])
})

test.each<[ItemNumber, string, string]>([
  [1, 'Kampanye atau sosialisasi lewat media sosial', 'huruf B angka 2 dan 6'],
  [16, 'Foto bersama paslon dengan simbol keberpihakan', 'huruf B angka 7'],
])('item %i is about the thing the list puts there', (item, title, row) => {
  expect(prohibition(item).title.id).toBe(title)
  expect(prohibition(item).basis.calon.id).toContain(row)
})
