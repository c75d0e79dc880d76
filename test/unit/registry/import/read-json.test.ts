import { expect, it } from 'vitest'
import { guessColumns, readTables } from '../../../../src/registry/import'
import { account, candidacy } from '../records'
import { brief, proposalsOf } from './lists'

const read = (text: string, name = 'daftar.jsonl') => readTables({ name, text })

it('reads our own records line by line, and names the line and field of each problem', async () => {
  const lines = [candidacy(), account(), { ...account(), id: 'akun-2', statuss: 'listed' }, '{ broken', account({ id: 'akun-3', candidacies: ['pilkada2024:6371:9'] }), 7]
  const { records, tables, problems } = await read(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  expect(tables).toEqual([])
  expect(records?.accounts.map(({ id }) => id)).toEqual(['akun-1'])
  expect(problems.map(({ row, fatal }) => [row, fatal])).toEqual(expect.arrayContaining([[3, false], [4, false], [5, false], [6, false]]))
  expect(problems).toHaveLength(4)
})

it('reads a records file whole or not at all', async () => {
  expect((await read(JSON.stringify({ candidacies: [candidacy()], accounts: [account()] }), 'registri.json')).records?.accounts).toHaveLength(1)
  const { records, problems } = await read(JSON.stringify({ candidacies: [candidacy()], accounts: [{ ...account(), keys: [{ key: 'x:u:Not' }] }] }), 'registri.json')
  expect(records).toBeUndefined()
  expect(problems).toMatchObject([{ file: 'registri.json', column: 'accounts[0].keys[0].key', fatal: true }])
})

it('reads other objects as rows under their field names, long numbers in doubt', async () => {
  const { tables } = await read('{"platform":"Instagram","akun":"@calon"}\n{"platform":"Facebook","akun":100012345678901234}\n{"akun":["x.com/a","x.com/b"]}\n')
  expect(guessColumns(tables[0]!).headerRow).toBe(0)
  expect(proposalsOf(tables[0]!).map(brief)).toEqual(['1 accept instagram:u:calon', '2 hold rounded', '3 accept x:u:a', '3 accept x:u:b'])
})

it('does not take pasted text in brackets for JSON', async () => {
  const { tables } = await readTables({ name: 'tempelan', text: '[resmi] @calon' })
  expect(tables[0]?.rows).toHaveLength(1)
})
