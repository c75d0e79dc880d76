import { describe, expect, it } from 'vitest'
import { buildRecords, recordsFile } from '../../../../src/pages/desk/export/build-records'
import { difference } from '../../../../src/pages/desk/export/difference'
import { noticesOf, noticeKey, undecided } from '../../../../src/pages/desk/state/use-notices'
import { closed, edited, settled, withCandidacy, type Work } from '../../../../src/pages/desk/state/work'
import { checkRecords } from '../../../../src/registry/check-records'
import type { Proposal } from '../../../../src/registry/import'
import type { Records } from '../../../../src/registry/records'
import { account, acceptedWork, candidacy, id, proposal, rowsOf } from './things'

const earlier: Records = { candidacies: [candidacy()], accounts: [account()] }
const none: ReadonlySet<string> = new Set()
const out = (list: readonly Proposal[], work: Work = acceptedWork(list), before?: Records, conflicting = none) => buildRecords(work, rowsOf(list, work), before, conflicting)

describe('the records file', () => {
  it('has every accepted, complete row, and passes the check that the build makes', () => {
    const { records, problems, lacking } = out([proposal(2), proposal(3, { key: 'none', account: { key: 'facebook:u:contohtiga', url: '', also: 'facebook:n:100064573920202' } })])
    expect(problems).toEqual([])
    expect(lacking).toEqual([])
    expect(checkRecords(JSON.parse(recordsFile(records)))).toMatchObject({ problems: [] })
    expect(records.accounts).toMatchObject([
      { id: 'pilkada2024.6372.1.facebook.u.contohtiga', keys: [{ key: 'facebook:u:contohtiga' }, { key: 'facebook:n:100064573920202' }] },
      { id: 'pilkada2024.6372.1.instagram.u.contoh2', name: 'Calon Contoh - Wakil Contoh', kind: 'pair', status: 'listed', sources: ['Formulir contoh'], submitted: '@contoh2', validFrom: '2024-09-24' },
    ])
  })
  it('has nothing of rows that are held, rejected, or only proposed', () => {
    const list = [proposal(2), proposal(3), proposal(4)]
    const work = edited(edited(acceptedWork(list), [id(2)], { decision: 'hold' }), [id(3)], { decision: 'reject' })
    expect(out(list, edited(work, [id(4)], { decision: undefined })).records.accounts).toEqual([])
  })
  it('leaves out what is not complete, and says what each row lacks', () => {
    const list = [proposal(2), proposal(3), proposal(4), proposal(5)]
    const work = edited(edited(edited(acceptedWork(list), [id(2)], { candidacies: [] }), [id(3)], { document: '' }), [id(4)], { owner: '', validFrom: '' })
    const { records, lacking } = out(list, work, undefined, new Set([id(5)]))
    expect(records.accounts).toEqual([])
    expect(lacking.map(({ row, lacks }) => [row.id, lacks])).toEqual([[id(2), ['candidacy']], [id(3), ['document']], [id(4), ['owner', 'validFrom']], [id(5), ['conflict']]])
  })
  it('names the row behind a problem', () => {
    const list = [proposal(2), proposal(3)]
    const { problems } = out(list, edited(acceptedWork(list), [id(3)], { validUntil: '2024-01-01' }))
    expect(problems.map(({ path, row }) => [path, row])).toEqual([['accounts[1].validUntil', id(3)]])
  })
  it('gives the same file for the same decisions, whatever the order of the rows', () => {
    const list = [proposal(2), proposal(3)]
    expect(recordsFile(out(list).records)).toBe(recordsFile(out([...list].reverse()).records))
  })
  it('gives long accounts ids of their own that fit', () => {
    const long = (end: string) => `facebook:u:${'sangatpanjang'.repeat(3)}${end}` as const
    const { records, problems } = out([proposal(2, { key: long('a') }), proposal(3, { key: long('b') })])
    expect(problems).toEqual([])
    expect(new Set(records.accounts.map((one) => one.id)).size).toBe(2)
  })
  it('records an account once that is listed twice for the same candidacy', () => {
    const { records, already } = out([proposal(2, { key: 'x:u:sama' }), proposal(3, { key: 'x:u:sama' })])
    expect(records.accounts).toHaveLength(1)
    expect(already.map((row) => row.id)).toEqual([id(3)])
  })
  it('goes on from the earlier file: all its accounts stay, and one listed there is not added again', () => {
    const { records, already } = out([proposal(2), proposal(3, { key: 'x:u:lama' })], undefined, earlier)
    expect(records.accounts.map((one) => one.id)).toEqual(['lama-1', 'pilkada2024.6372.1.instagram.u.contoh2'])
    expect(already).toHaveLength(1)
  })
  it('closes an account with its last day and basis, and keeps it', () => {
    const { records, problems } = out([], closed(acceptedWork([]), 'lama-1', { day: '2024-11-23', basis: 'Masa tenang' }), earlier)
    expect(problems).toEqual([])
    expect(records.accounts).toMatchObject([{ id: 'lama-1', status: 'closed', validUntil: '2024-11-23', statusBasis: 'Masa tenang' }])
  })
  it('closes one handle, and lets the new one of the same name be listed', () => {
    const work = closed(acceptedWork([proposal(2, { key: 'x:u:baru' })]), 'lama-1 x:u:lama', { day: '2024-10-01', basis: 'Ganti nama' })
    const { records } = out([proposal(2, { key: 'x:u:baru' })], work, earlier)
    expect(records.accounts.map(({ keys, status }) => [keys[0], status])).toEqual([
      [{ key: 'x:u:lama', validUntil: '2024-10-01', source: 'Ganti nama' }, 'listed'], [{ key: 'x:u:baru' }, 'listed'],
    ])
  })
  it('leaves out candidacies nobody is attached to, except those of the earlier file', () => {
    const other = candidacy({ id: 'pilkada2024:6372:2' })
    expect(out([], acceptedWork([], [candidacy(), other]), earlier).records.candidacies.map((one) => one.id)).toEqual(['pilkada2024:6372:1'])
  })
})

describe('notices across all accounts', () => {
  const other = candidacy({ id: 'pilkada2024:6372:2', ticket: 2, name: 'Lain - Lagi' })
  const list = [proposal(2, { key: 'x:u:sama' }), proposal(3, { key: 'x:u:sama' })]
  const work = edited(withCandidacy(acceptedWork(list), other), [id(3)], { candidacies: [other.id] })

  it('hold one account under two candidacies back until a person decides', () => {
    const found = noticesOf(rowsOf(list, work), undefined, work)
    expect(found.filter(({ kind }) => kind === 'conflict')).toHaveLength(1)
    expect([...undecided(found, work.settled)].sort()).toEqual([id(2), id(3)])
    expect(undecided(found, settled(work, noticeKey(found[0]!), true).settled).size).toBe(0)
  })
  it('ask again when another row joins a conflict that was settled', () => {
    const before = settled(work, noticeKey(noticesOf(rowsOf(list, work), undefined, work)[0]!), true)
    const more = [...list, proposal(4, { key: 'x:u:sama' })]
    const later = edited(before, [id(4)], { decision: 'accept', key: 'x:u:sama', candidacies: ['pilkada2024:6372:3'] })
    expect(undecided(noticesOf(rowsOf(more, later), undefined, later), later.settled)).toContain(id(2))
  })
  it('see an account of the earlier file under another candidacy, unless it is closed there', () => {
    const one = [proposal(2, { key: 'x:u:lama' })]
    const now = edited(withCandidacy(acceptedWork(one), other), [id(2)], { candidacies: [other.id] })
    expect(noticesOf(rowsOf(one, now), earlier, now).map(({ kind }) => kind)).toEqual(['conflict'])
    expect(noticesOf(rowsOf(one, now), earlier, closed(now, 'lama-1', { day: '2024-10-01', basis: 'x' }))).toEqual([])
  })
  it('do not bring up what the earlier file says about itself', () => {
    const twice = { ...earlier, accounts: [account(), account({ id: 'lama-2', candidacies: ['pilkada2024:6372:2'] })] }
    expect(noticesOf([], twice, acceptedWork([]))).toEqual([])
  })
})

describe('the difference between two records files', () => {
  const before = account()
  const against = (after: ReturnType<typeof account>[]) => difference(earlier, { candidacies: [candidacy()], accounts: after })
  it('is empty for the same records, however their fields are ordered', () => {
    const turned = Object.fromEntries(Object.entries(before).reverse()) as unknown as typeof before
    expect(against([turned])).toEqual({ added: [], closed: [], changed: [], gone: [], candidacies: [] })
  })
  it('tells what was added and what is missing', () => {
    const found = against([account({ id: 'baru' })])
    expect([found.added.map((one) => one.id), found.gone.map((one) => one.id)]).toEqual([['baru'], ['lama-1']])
  })
  it('tells a closed account and a closed handle, and does not call them changed', () => {
    const shut = account({ status: 'closed', validUntil: '2024-11-23', statusBasis: 'Masa tenang' })
    expect(against([shut])).toMatchObject({ closed: [{ day: '2024-11-23', keys: [] }], changed: [] })
    expect(against([account({ keys: [{ key: 'x:u:lama', validUntil: '2024-10-01' }] })])).toMatchObject({ closed: [{ keys: [{ key: 'x:u:lama', day: '2024-10-01' }] }], changed: [] })
  })
  it('tells which fields changed, and a closing taken back', () => {
    expect(against([account({ name: 'Nama Lain', note: 'catatan' })]).changed[0]?.fields).toEqual(['name', 'note'])
    const was = { candidacies: [], accounts: [account({ status: 'closed', validUntil: '2024-11-23' })] }
    expect(difference(was, { candidacies: [], accounts: [account()] }).changed[0]?.fields).toEqual(['status', 'validUntil'])
  })
  it('tells new and changed candidacies', () => {
    const stages = [...candidacy().stages, { stage: 'ended' as const, from: '2024-11-01', why: 'disqualified' as const, basis: 'Keputusan contoh' }]
    const found = difference(earlier, { candidacies: [candidacy({ stages }), candidacy({ id: 'pilkada2024:6372:2' })], accounts: [before] })
    expect(found.candidacies.map((one) => [one.candidacy.id, one.fields])).toEqual([['pilkada2024:6372:1', ['stages']], ['pilkada2024:6372:2', []]])
  })
})
