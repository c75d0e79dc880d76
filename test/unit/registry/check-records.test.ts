import { describe, expect, it } from 'vitest'
import { checkRecords } from '../../../src/registry/check-records'
import { account, candidacy, records } from './records'

type Change = (value: ReturnType<typeof plain>) => void
/** Records as they come out of a file: anything may be in them. */
const plain = () => JSON.parse(JSON.stringify(records())) as { candidacies: Record<string, never>[]; accounts: Record<string, never>[] } & Record<string, unknown>
const set = (path: string, value: unknown): Change => (root) => {
  const steps = path.split('.')
  const last = steps.pop()!
  let at = root as unknown as Record<string, unknown>
  for (const step of steps) at = at[step] as Record<string, unknown>
  if (value === undefined) delete at[last]
  else at[last] = value
}

const broken: [string, Change, path: string, says: string][] = [
  ['a name is missing', set('accounts.0.name', undefined), 'accounts[0].name', 'is missing'],
  ['a name is empty', set('accounts.0.name', ''), 'accounts[0].name', 'empty'],
  ['a name is a number', set('accounts.0.name', 7), 'accounts[0].name', 'must be text'],
  ['a name turns the reading direction round', set('accounts.0.name', 'Calon \u202eotnoC'), 'accounts[0].name', 'invisible'],
  ['a name has a line break', set('accounts.0.name', 'Calon\nContoh'), 'accounts[0].name', 'control'],
  ['a key is a URL', set('accounts.0.keys.0.key', 'https://x.com/calon'), 'accounts[0].keys[0].key', 'no account key'],
  ['a key is not in canonical form', set('accounts.0.keys.0.key', 'facebook:u:calon.contoh'), 'accounts[0].keys[0].key', 'no account key'],
  ['a hashtag is not in canonical form', set('accounts.0.keys.0.key', '*:h:ContohJuara'), 'accounts[0].keys[0].key', 'no account key'],
  ['a hashtag is anybody’s', set('accounts.0.keys.0.key', '*:h:pilkada2024'), 'accounts[0].keys[0].key', 'too general'],
  ['a listed account has no key', set('accounts.0.keys', []), 'accounts[0].keys', 'status "held"'],
  ['a status is not in the list', set('accounts.0.status', 'aktif'), 'accounts[0].status', 'must be one of: listed, held, closed, revoked'],
  ['a day does not exist', set('accounts.0.validFrom', '2024-02-30'), 'accounts[0].validFrom', 'a day that exists'],
  ['a day is written the Indonesian way', set('accounts.0.validFrom', '27-08-2024'), 'accounts[0].validFrom', 'YYYY-MM-DD'],
  ['an account ends before it begins', set('accounts.0.validUntil', '2024-01-01'), 'accounts[0].validUntil', 'before validFrom'],
  ['a closed account has no last day', set('accounts.0.status', 'closed'), 'accounts[0].validUntil', 'last day'],
  ['a source is missing', set('accounts.0.sources', []), 'accounts[0].sources', 'empty'],
  ['a field is misspelt', set('accounts.0.validuntil', '2025-01-01'), 'accounts[0]', 'unknown field: validuntil'],
  ['a candidacy is unknown', set('accounts.0.candidacies', ['pilkada2024:6372:2']), 'accounts[0].candidacies[0]', 'no candidacy "pilkada2024:6372:2"'],
  ['an account for training belongs to a real candidacy', set('accounts.0.training', true), 'accounts[0].training', 'both be for training'],
  ['a candidacy has an id of another shape', set('candidacies.0.id', '1001070'), 'candidacies[0].id', 'election:region:number'],
  ['a candidacy has another region in its id', set('candidacies.0.region.code', '6371'), 'candidacies[0].id', 'region code'],
  ['a region code has lost its zero in a spreadsheet', set('candidacies.0.region.code', '11.1'), 'candidacies[0].region.code', 'two or four digits'],
  ['a region code is a number', set('candidacies.0.region.code', 6372), 'candidacies[0].region.code', 'must be text'],
  ['a ticket is text', set('candidacies.0.ticket', '1'), 'candidacies[0].ticket', 'number'],
  ['stages are out of order', set('candidacies.0.stages.0.from', '2024-10-01'), 'candidacies[0].stages', 'in order'],
  ['a stage has no basis', set('candidacies.0.stages.1.basis', undefined), 'candidacies[0].stages[1].basis', 'is missing'],
  ['there are no accounts at all', set('accounts', undefined), 'accounts', 'is missing'],
]

describe('checkRecords', () => {
  it('takes records that are in order', () => {
    expect(checkRecords(plain())).toEqual({ records: records(), problems: [] })
  })

  it.each(broken)('refuses records where %s', (_, change, path, says) => {
    const value = plain()
    change(value)
    const result = checkRecords(value)
    expect(result.records).toBeUndefined()
    expect(result.problems.map((problem) => problem.path)).toContain(path)
    const { text } = result.problems.find((problem) => problem.path === path)!
    expect(text.en).toContain(says)
    expect(text.id.length).toBeGreaterThan(5)
    expect(text.id).not.toBe(text.en)
  })

  it('lists every problem, not only the first', () => {
    const value = plain()
    set('accounts.0.name', '')(value)
    set('accounts.0.kind', 'calon')(value)
    set('candidacies.0.office', 'camat')(value)
    expect(checkRecords(value).problems.map(({ path }) => path).sort()).toEqual(['accounts[0].kind', 'accounts[0].name', 'candidacies[0].office'])
  })

  it('refuses an id used twice', () => {
    const twice = checkRecords(records([account(), account()], [candidacy(), candidacy()]))
    expect(twice.problems.map(({ path }) => path)).toEqual(['candidacies[1].id', 'accounts[1].id'])
  })

  it('lets an account without a key be held, but not listed', () => {
    expect(checkRecords(records([account({ keys: [], status: 'held', submitted: 'FB: Calon Contoh' })])).records).toBeDefined()
  })

  it.each([undefined, null, 'records', 7, []])('refuses %j with words for a person', (value) => {
    const [problem] = checkRecords(value).problems
    expect(problem?.path).toBe('')
    expect(problem?.text.en).toMatch(/object|missing/)
  })
})
