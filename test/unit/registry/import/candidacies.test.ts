import { describe, expect, it, test } from 'vitest'
import { candidacies2024, recordOfPair } from '../../../../src/registry/candidacies-2024'
import { checkRecords } from '../../../../src/registry/check-records'
import { guessCandidacy } from '../../../../src/registry/import'
import { regionByCode } from '../../../../src/registry/regions'

const banjarbaru = regionByCode('6372')!
const lisa = 'pilkada2024:6372:1001070'

describe('the pairs of 2024', () => {
  it('are 1,557 with two names each and no empty box, in 545 regions', () => {
    expect(candidacies2024).toHaveLength(1_557)
    expect(new Set(candidacies2024.map(({ id }) => id)).size).toBe(1_557)
    expect(new Set(candidacies2024.map(({ region }) => region.code)).size).toBe(545)
    expect(candidacies2024.filter(({ head, deputy }) => head === '' || deputy === '' || /kosong/i.test(head))).toEqual([])
    expect(['gubernur', 'bupati', 'wali-kota'].map((office) => candidacies2024.filter((pair) => pair.office === office).length)).toEqual([103, 1_169, 285])
  })

  it('are all valid records', () => {
    expect(checkRecords({ candidacies: candidacies2024.map(recordOfPair), accounts: [] }).problems).toEqual([])
  })

  it('carry the disqualification in Banjarbaru with its decision', () => {
    const pair = candidacies2024.find(({ id }) => id === 'pilkada2024:6372:1001071')!
    expect(recordOfPair(pair).stages.at(-1)).toMatchObject({ stage: 'ended', why: 'disqualified', basis: 'Keputusan KPU Kota Banjarbaru Nomor 124 Tahun 2024' })
  })
})

describe('a proposal for a person', () => {
  test.each([
    ['region, number and both names', { region: banjarbaru, ticket: 1, names: ['Hj. Erna Lisa Halaby - Wartono'] }, lisa, true],
    ['region, number and one name', { region: banjarbaru, ticket: 1, names: ['Erna Lisa Halaby'] }, lisa, true],
    ['region and number alone', { region: banjarbaru, ticket: 1, names: [] }, lisa, false],
    ['region and both names', { region: banjarbaru, names: ['LISA HALABY dan WARTONO'] }, lisa, true],
    ['region and one name', { region: banjarbaru, names: ['Lisa Halaby'] }, lisa, false],
    ['both names without a region', { names: ['Muhammad Bobby Afif Nasution, S.E. - H. Surya'] }, 'pilkada2024:12:1000003', false],
  ])('%s', (_, listed, id, sure) => {
    expect(guessCandidacy(listed)).toMatchObject({ pair: { id }, sure })
  })

  test.each([
    ['a number whose names are others', { region: regionByCode('6371')!, ticket: 1, names: ['Haris Makkie - Ilham Noor'] }],
    ['another year', { region: banjarbaru, ticket: 1, names: [], election: 'Pilkada 2020' }],
    ['another kind of election', { region: banjarbaru, ticket: 1, names: [], election: 'Pemilu DPR 2024' }],
    ['one common name without a region', { names: ['Sumanto'] }],
    ['nobody', { names: ['Calon Wali Kota Contoh'] }],
    ['a number nobody had', { region: banjarbaru, ticket: 9, names: [] }],
  ])('is not made for %s', (_, listed) => {
    expect(guessCandidacy(listed)).toBeUndefined()
  })

  it('finds every pair by its own region, number and printed names, and no other', () => {
    for (const pair of candidacies2024) {
      expect(guessCandidacy({ region: pair.region, ticket: pair.ticket, names: [pair.name] })?.pair).toBe(pair)
    }
  })
})
