import { describe, expect, it } from 'vitest'
import { attached, attachedAsGuessed, detached, groups } from '../../../../src/pages/desk/attach/attach-rows'
import { candidacyOf, noTexts, textsFrom, textsOf } from '../../../../src/pages/desk/attach/candidacy-texts'
import { choices } from '../../../../src/pages/desk/attach/labels'
import { emptyWork } from '../../../../src/pages/desk/state/work'
import { candidacies2024 } from '../../../../src/registry/candidacies-2024'
import { regionByCode } from '../../../../src/registry/regions'
import { candidacy, guess, id, proposal, rowsOf } from './things'

describe('attaching rows', () => {
  it('gathers rows the list gives for the same owner, without those attached or rejected', () => {
    const list = [proposal(2), proposal(3), proposal(4, { listedFor: 'Ibu Lain - Bapak Lain' }), proposal(5, { verdict: 'reject', key: 'none' })]
    expect(groups(rowsOf(list)).map(({ label, rows }) => [label, rows.length])).toEqual([['Calon Contoh - Wakil Contoh', 2], ['Ibu Lain - Bapak Lain', 1]])
    expect(groups(rowsOf(list, attached(emptyWork, [id(2), id(3)], candidacy()))).map(({ label }) => label)).toEqual(['Ibu Lain - Bapak Lain'])
  })
  it('keeps two elections with the same ticket number apart', () => {
    expect(groups(rowsOf([proposal(2, { election: 'Pilkada 2020' }), proposal(3, { election: 'Pilkada 2024' })]))).toHaveLength(2)
  })
  it('attaches nothing on a proposal alone', () => {
    expect(rowsOf([proposal(2, { candidacy: guess() })])[0]?.candidacies).toEqual([])
  })
  it('attaches every row to the pair proposed for it', () => {
    const rows = rowsOf([proposal(2, { candidacy: guess() }), proposal(3, { candidacy: guess(true, { id: 'pilkada2024:6372:2', ticket: 2, name: 'Lain - Lagi' }) })])
    const work = attachedAsGuessed(emptyWork, rows)
    expect(work.edits[id(2)]?.candidacies).toEqual(['pilkada2024:6372:1'])
    expect(work.edits[id(3)]?.candidacies).toEqual(['pilkada2024:6372:2'])
    expect(Object.values(work.candidacies).map(({ name }) => name)).toEqual(['Calon Contoh - Wakil Contoh', 'Lain - Lagi'])
  })
  it('does not replace a candidacy whose stages a person has entered', () => {
    const own = { ...emptyWork, candidacies: { [candidacy().id]: candidacy({ name: 'Diisi tangan' }) } }
    expect(attached(own, [id(2)], candidacy()).candidacies[candidacy().id]?.name).toBe('Diisi tangan')
  })
  it('takes a candidacy away again', () => {
    const list = [proposal(2)]
    const work = attached(emptyWork, [id(2)], candidacy())
    expect(rowsOf(list, detached(work, rowsOf(list, work), candidacy().id))[0]?.candidacies).toEqual([])
  })
  it('offers every pair of 2024 under a label of its own, and those of the draft', () => {
    const all = choices({ x: candidacy({ id: 'pilkada2029:6372:1', election: { id: 'pilkada2029', name: 'Pilkada 2029' } }) })
    expect(all.size).toBe(candidacies2024.length + 1)
    expect(all.get('Kota Banjarbaru · 1. Calon Contoh - Wakil Contoh · Pilkada 2029')?.().id).toBe('pilkada2029:6372:1')
  })
})

describe('a candidacy entered by hand', () => {
  const texts = {
    ...noTexts, electionId: 'Pilkada2029', electionName: 'Pilkada 2029', region: '6372 Kota Banjarbaru', office: 'wali-kota', name: ' Calon Contoh - Wakil Contoh ', ticket: '2', parties: 'Partai Contoh; Partai Lain',
  }
  it('becomes a record with an id of election, region and number', () => {
    const read = candidacyOf(texts)
    expect(read).toMatchObject({ candidacy: {
      id: 'pilkada2029:6372:urut-2', election: { id: 'pilkada2029' }, region: { code: '6372', name: 'Kota Banjarbaru' }, name: 'Calon Contoh - Wakil Contoh', ticket: 2, parties: ['Partai Contoh', 'Partai Lain'], stages: [],
    } })
  })
  it('puts a disqualification and the re-run after it in the order of their days', () => {
    const stage = { why: '', basis: 'Keputusan contoh', source: '' }
    const read = candidacyOf({ ...texts, stages: [
      { ...stage, stage: 'calon', from: '2025-03-01', why: 'rerun' }, { ...stage, stage: 'calon', from: '2024-09-22', why: 'fixed' }, { ...stage, stage: 'ended', from: '2024-11-01', why: 'disqualified' },
    ] })
    expect('candidacy' in read ? read.candidacy.stages.map(({ why }) => why) : read).toEqual(['fixed', 'disqualified', 'rerun'])
  })
  it.each([
    ['a region that does not exist', { region: '9999 Nirwana' }, 'candidacies[0].region.name'],
    ['a region by name only', { region: 'Kota Banjarbaru' }, 'candidacies[0].region.code'],
    ['a ticket that is no number', { ticket: 'dua' }, 'candidacies[0].ticket'],
    ['no name', { name: ' ' }, 'candidacies[0].name'],
    ['a stage without its basis', { stages: [{ stage: 'calon', from: '2024-09-22', why: '', basis: '', source: '' }] }, 'candidacies[0].stages[0].basis'],
    ['a stage without a day', { stages: [{ stage: 'calon', from: '', why: '', basis: 'x', source: '' }] }, 'candidacies[0].stages[0].from'],
  ])('says what is wrong with %s', (_what, change, path) => {
    const read = candidacyOf({ ...texts, ...change })
    expect('problems' in read ? read.problems.map((one) => one.path) : read).toContain(path)
  })
  it('comes back from its form as it was', () => {
    const known = candidacy({ parties: ['Partai Contoh'] })
    expect(candidacyOf(textsOf(known), known)).toEqual({ candidacy: known })
  })
  it('starts from what the list says, and leaves a doubtful region empty', () => {
    const region = { text: 'Banjarbaru', sure: true, options: [regionByCode('6372')!], reason: { id: '', en: '' } }
    expect(textsFrom(proposal(2, { election: 'Pilkada 2020', ticket: 3, region }))).toMatchObject({
      electionId: 'pilkada2020', electionName: 'Pilkada 2020', region: '6372 Kota Banjarbaru', office: 'wali-kota', ticket: '3', name: 'Calon Contoh - Wakil Contoh',
    })
    expect(textsFrom(proposal(2, { region: { ...region, sure: false } }))).toMatchObject({ region: '', office: '' })
  })
})
