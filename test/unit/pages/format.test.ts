import { describe, expect, it } from 'vitest'
import { formatAge, formatDay, formatMonth, formatNumber, plural } from '../../../src/pages/shared/format'

describe('how long ago a day was', () => {
  it.each([
    ['2026-11-22', 'hari ini', 'today'],
    ['2026-11-21', 'kemarin', 'yesterday'],
    ['2026-11-02', '20 hari yang lalu', '20 days ago'],
    ['2026-08-20', '3 bulan yang lalu', '3 months ago'],
    ['2024-01-15', '2 tahun yang lalu', '2 years ago'],
    ['2026-11-23', 'besok', 'tomorrow'],
  ])('%s', (day, indonesian, english) => {
    expect(formatAge(day, 'id', '2026-11-22')).toBe(indonesian)
    expect(formatAge(day, 'en', '2026-11-22')).toBe(english)
  })
})

it('writes a day and a month in words, whatever the time zone', () => {
  expect(formatDay('2024-01-15', 'id')).toBe('15 Januari 2024')
  expect(formatDay('2024-01-15', 'en')).toBe('15 January 2024')
  expect(formatMonth('2026-11-01', 'id')).toBe('November 2026')
  expect(formatMonth('2024-01-31', 'en')).toBe('January 2024')
})

it('groups the digits of a count the way each language does', () => {
  expect(formatNumber(1_204, 'id')).toBe('1.204')
  expect(formatNumber(1_204, 'en')).toBe('1,204')
})

it('takes the singular for one in English, and one form for all in Indonesian', () => {
  const forms = { one: 'account', other: 'accounts' }
  expect([0, 1, 2].map((count) => plural(count, 'en', forms))).toEqual(['accounts', 'account', 'accounts'])
  expect(plural(1, 'id', { one: 'akun', other: 'akun' })).toBe('akun')
})
