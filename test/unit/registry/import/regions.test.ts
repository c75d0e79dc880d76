import { expect, it, test } from 'vitest'
import { guessRegion } from '../../../../src/registry/import'
import { regions } from '../../../../src/registry/regions'

it('knows 38 provinces, 416 regencies and 98 cities, each by its own code and name', () => {
  const count = (level: string) => regions.filter((one) => one.level === level).length
  expect([count('provinsi'), count('kabupaten'), count('kota')]).toEqual([38, 416, 98])
  for (const region of regions) {
    expect(guessRegion(region.code)).toMatchObject({ sure: true, options: [region] })
    expect(guessRegion(region.level === 'provinsi' ? `Provinsi ${region.name}` : region.name.toUpperCase())).toMatchObject({ sure: true, options: [region] })
  }
})

test.each([
  ['6372', '6372'], ['63.72', '6372'], ['63', '63'], ['Kota Banjarbaru', '6372'], ['KOTA BANJAR BARU', '6372'], ['Banjarbaru', '6372'],
  ['Kab. Banjar', '6303'], ['Kabupaten Banjar', '6303'], ['KAB.KUTAI KARTANEGARA', '6402'], ['Kota Banjar', '3279'], ['Gunung Kidul', '3403'], ['KPU Kota Banjarbaru', '6372'],
  ['DKI Jakarta', '31'], ['Kalsel', '63'], ['Kaltim', '64'], ['DI Yogyakarta', '34'], ['Yogyakarta', '34,3471'], ['Sumatra Utara', '12'], ['NTB', '52'], ['6372 - Kota Banjarbaru', '6372'],
  ['Banjar', '3279,6303'], ['Gorontalo', '75,7501,7571'], ['11.1', '1110,1101'], ['63.7', '6307'], ['6402 Kutai Barat', '6402,6407'], ['9999', ''], ['Kota Contoh', ''], ['', ''],
])('%s could be %s', (text, codes) => {
  const guess = guessRegion(text)
  expect((guess?.options ?? []).map(({ code }) => code).sort().join(',')).toBe(codes.split(',').sort().join(','))
})

test.each(['11.1', '63.7', 'Banjar', 'Gorontalo', '6402 Kutai Barat', 'Solok'])('%s is asked about, never taken', (text) => {
  expect(guessRegion(text)?.sure).toBe(false)
})
