import { expect, test } from 'vitest'
import { accountName, initialsOf } from '../../../src/warning/people'

test.each([
  ['Calon Wali Kota Contoh', 'CW'],
  ['Prof. Dr. Ir. H. Budi Contoh, S.H., M.Si.', 'BC'],
  ['H. Contoh', 'C'],
  ['hj siti contoh', 'SC'],
  ['Dr.', 'D'],
  ['(Tim) Contoh', 'C'],
  ['éko ñ', 'ÉÑ'],
  ['', ''],
  ['—', ''],
])('the initials of %j are %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

test.each([
  ['x:u:calon_contoh', '@calon_contoh', '@calon_contoh'],
  ['x:n:900000000000000001', 'nomor akun 900000000000000001', 'account number 900000000000000001'],
  ['youtube:c:UCcontoh', 'kanal UCcontoh', 'channel UCcontoh'],
  ['facebook:g:123', 'grup 123', 'group 123'],
] as const)('%s is called %s or %s', (key, indonesian, english) => {
  expect(accountName(key, 'id')).toBe(indonesian)
  expect(accountName(key, 'en')).toBe(english)
})
