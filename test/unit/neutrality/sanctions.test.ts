import { expect, test } from 'vitest'
import { basisFor, prohibition, prohibitions, sanctionFor, type ItemNumber } from '../../../src/neutrality'

type Row = [item: ItemNumber, prospective: string, candidate: string]

/** docs/law.md, "Sanction by stage"; `?` marks our reading. */
const table: Row[] = [
  [1, 'moral', 'severe'], [2, 'moral', 'severe'], [3, 'medium', 'severe'], [4, 'moral?', 'medium'],
  [5, 'moral?', 'severe'], [6, 'moral?', 'moral or task force?'], [7, 'moral?', 'severe?'], [8, 'moral?', 'severe'],
  [9, 'severe', 'severe?'], [10, 'termination?', 'termination?'], [11, 'severe?', 'severe'], [12, 'dismissal', 'dismissal'],
  [13, 'moral?', 'severe'], [14, 'medium', 'medium?'], [15, 'moral?', 'moral or task force?'], [16, 'moral', 'severe'],
]

const begins: Record<string, string> = {
  moral: 'Moral sanction: a closed or public statement (PP 42/2004 art. 15). The level',
  'moral or task force': 'Moral sanction: a closed or public statement (PP 42/2004 art. 15), or another sanction decided by the task force',
  medium: 'Medium disciplinary sanction: 25% cut',
  severe: 'Severe disciplinary sanction: demotion',
  dismissal: 'Dishonourable dismissal.',
  termination: 'Handled under the rules on termination',
}

function expectSanction(item: ItemNumber, stage: 'bakal_calon' | 'calon', expected: string) {
  const sanction = sanctionFor(prohibition(item), stage)
  const kind = expected.replace('?', '')
  expect(sanction.text.en.startsWith(begins[kind] ?? 'no such sanction')).toBe(true)
  expect(sanction.reading).toBe(expected.endsWith('?'))
  expect(sanction.track).toBe(kind.startsWith('moral') ? 'ethics' : 'discipline')
}

test.each(table)('item %i is %s towards a prospective candidate and %s towards a candidate', (item, prospective, candidate) => {
  expectSanction(item, 'bakal_calon', prospective)
  expectSanction(item, 'calon', candidate)
})

test('the items that are discipline even before candidates are fixed are 3, 9, 10, 11, 12 and 14', () => {
  const disciplined = prohibitions.filter((one) => sanctionFor(one, 'bakal_calon').track === 'discipline')
  expect(disciplined.map(({ item }) => item)).toEqual([3, 9, 10, 11, 12, 14])
})

test('an unknown stage gets the sanction and the basis of a prospective candidate', () => {
  for (const one of prohibitions) {
    expect(sanctionFor(one, 'unknown')).toBe(one.sanctions.bakal_calon)
    expect(basisFor(one, 'unknown')).toBe(one.basis.bakal_calon)
  }
})

test('no item is milder towards a candidate than towards a prospective one, so the milder text is the prospective one', () => {
  const severity = Object.keys(begins)
  const rank = (expected: string) => severity.indexOf(expected.replace('?', ''))
  for (const [, prospective, candidate] of table) expect(rank(candidate)).toBeGreaterThanOrEqual(rank(prospective))
})

test('every sanction but dismissal, which has one form, says that the level is set after an examination', () => {
  for (const one of prohibitions.filter(({ item }) => item !== 12)) {
    for (const { text } of Object.values(one.sanctions)) {
      expect(text.id).toContain('Tingkat sanksi ditetapkan pejabat yang berwenang setelah pemeriksaan.')
      expect(text.en).toContain('The level is set by the competent official after an examination.')
    }
  }
})

test('the ethics line cites PP 42/2004 and the disciplinary ones PP 94/2021', () => {
  for (const one of prohibitions.filter(({ item }) => item !== 10 && item !== 12)) {
    for (const { text, track } of Object.values(one.sanctions)) expect(text.id).toContain(track === 'ethics' ? 'PP 42/2004' : 'PP 94/2021')
  }
})

test('a warning never speaks of prison or a fine; only the handbook does, for the offices concerned', () => {
  for (const one of prohibitions) {
    for (const { text } of Object.values(one.sanctions)) expect(`${text.id} ${text.en}`).not.toMatch(/pidana|penjara|kurungan|denda|prison|detention|fine\b/i)
  }
})
