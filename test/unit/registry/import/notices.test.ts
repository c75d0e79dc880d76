import { expect, it, test } from 'vitest'
import { type Listed, notices } from '../../../../src/registry/import'
import type { AccountKey } from '../../../../src/registry/types'

const listed = (...rows: [AccountKey, string, AccountKey?][]): Listed[] => rows.map(([key, candidacy, also], at) => ({ id: `r${at}`, key, candidacy, ...(also && { also }) }))
const kinds = (all: Listed[]) => notices(all).map(({ kind, rows }) => `${kind} ${rows.join(' ')}`)

test.each<[string, Listed[], string[]]>([
  ['one account under two candidacies', listed(['instagram:u:calon', 'A'], ['instagram:u:calon', 'B']), ['conflict r0 r1']],
  ['one number under two candidacies', listed(['facebook:u:calona', 'A', 'facebook:n:1000000001'], ['facebook:n:1000000001', 'B']), ['conflict r0 r1']],
  ['one account twice for one', listed(['x:u:calon', 'A'], ['x:u:calon', 'A']), ['repeated r0 r1']],
  ['a letter more on the same site', listed(['instagram:u:gk.majuu', 'A'], ['instagram:u:gk.maju', 'A']), ['twin r0 r1']],
  ['a letter swapped for a digit', listed(['instagram:u:caloncontoh', 'A'], ['instagram:u:cal0ncontoh', 'B']), ['twin r0 r1']],
  ['a letter changed', listed(['x:u:caloncontoh', 'A'], ['x:u:calomcontoh', 'B']), ['twin r0 r1']],
  ['dots and lines only', listed(['instagram:u:calon_contoh', 'A'], ['instagram:u:calon.contoh', 'B']), ['twin r0 r1']],
  ['one name on two sites for two candidacies', listed(['instagram:u:caloncontoh', 'A'], ['tiktok:u:caloncontoh', 'B']), ['twin r0 r1']],
  ['one name on two sites for one', listed(['instagram:u:kadhungtrisna', 'A'], ['tiktok:u:kadhung.trisna', 'A']), []],
  ['names two letters apart', listed(['x:u:caloncontoh', 'A'], ['x:u:calomcomtoh', 'B']), []],
  ['short names', listed(['x:u:abc', 'A'], ['x:u:abd', 'B']), []],
  ['numbers and channels', listed(['youtube:c:UCabcdefghijklmnopqrstuv', 'A'], ['youtube:c:UCabcdefghijklmnopqrstuw', 'B']), []],
])('%s', (_, rows, expected) => {
  expect(kinds(rows)).toEqual(expected)
})

it('says more than 20 on one site for one candidacy, and nothing of 20', () => {
  const many = (count: number) => listed(...Array.from({ length: count }, (_, at): [AccountKey, string] => [`instagram:u:${'abcdefghijkmnopqrstuvwxyz'[at]!.repeat(9)}`, 'A']))
  expect(notices(many(20))).toEqual([])
  expect(notices(many(21)).map(({ kind, decide }) => [kind, decide])).toEqual([['many', false]])
})

it('asks for a decision only where an account has two owners, and puts those first', () => {
  const all = notices(listed(['x:u:calonsatu', 'A'], ['x:u:calonsatv', 'B'], ['x:u:lain', 'A'], ['x:u:lain', 'B']))
  expect(all.map(({ kind, decide }) => [kind, decide])).toEqual([['conflict', true], ['twin', false]])
})

it('goes through 20,000 accounts without comparing each with each', () => {
  let seed = 7
  const letters = () => Array.from({ length: 12 }, () => { seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648; return 'abcdefghijklmnopqrstuvwxyz'[(seed >> 8) % 26]! }).join('')
  const many = listed(...Array.from({ length: 20_000 }, (_, at): [AccountKey, string] => [`instagram:u:${letters()}`, `C${at % 1_500}`]), ['instagram:u:calonwalikotacontoh', 'A'], ['instagram:u:calonwalikotacontohh', 'B'])
  expect(notices(many).filter(({ kind }) => kind === 'twin').map(({ rows }) => rows)).toContainEqual(['r20000', 'r20001'])
})
