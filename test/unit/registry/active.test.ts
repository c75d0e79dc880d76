import { describe, expect, it } from 'vitest'
import { activeKeys, activeKeysOf, findRegistrant, findRegistrantOf, timesOf } from '../../../src/registry/active'
import { stageOn } from '../../../src/neutrality'
import { account, candidacy, published as records } from './records'

const day = '2024-10-15'

describe('findRegistrant', () => {
  it('tells a page all it needs to name the owner of a key', () => {
    const own = candidacy({ parties: ['Partai Contoh'] })
    expect(findRegistrant(records([account({ keys: [{ key: 'x:u:calon' }, { key: 'x:n:12' }] })], [own]), 'x:n:12', day)).toEqual({
      key: 'x:n:12', kind: 'candidate', name: 'Calon Contoh', office: 'wali-kota', region: { code: '6372', name: 'Kota Contoh' }, ticket: 1,
      parties: ['Partai Contoh'], election: 'Pilkada 2024', registration: 'registered', source: 'https://contoh.example/daftar', validFrom: '2024-08-27',
      stages: [{ stage: 'bakal_calon', from: '2024-08-27', until: '2024-09-21' }, { stage: 'calon', from: '2024-09-22' }],
    })
  })

  it('compares the whole key: a twin, another site and another kind are strangers', () => {
    for (const key of ['x:u:calon_', 'x:u:calo', 'threads:u:calon', 'x:n:1'] as const) expect(findRegistrant(records(), key, day)).toBeUndefined()
  })

  it('knows the running mate by their own office', () => {
    expect(findRegistrant(records([account({ kind: 'running-mate', office: 'wakil-wali-kota' })]), 'x:u:calon', day)?.office).toBe('wakil-wali-kota')
  })

  it.each([['2024-08-26', false], ['2024-08-27', true], ['2024-11-30', true], ['2024-12-01', false]])('lets an account count from its first to its last day: %s %s', (on, active) => {
    expect(findRegistrant(records([account({ status: 'closed', validUntil: '2024-11-30' })]), 'x:u:calon', on) !== undefined).toBe(active)
  })

  it('no longer matches a handle that was given up, and still the one that took its place', () => {
    const renamed = records([account({ keys: [{ key: 'x:u:lama', validUntil: '2024-10-10' }, { key: 'x:u:baru', validFrom: '2024-10-11' }, { key: 'x:n:12' }] })])
    const at = (on: string) => (['x:u:lama', 'x:u:baru', 'x:n:12'] as const).filter((key) => findRegistrant(renamed, key, on))
    expect(at('2024-10-10')).toEqual(['x:u:lama', 'x:n:12'])
    expect(at('2024-10-11')).toEqual(['x:u:baru', 'x:n:12'])
  })

  it('matches a handle that was given up and taken back in both its times', () => {
    const back = records([account({ keys: [{ key: 'x:u:calon', validUntil: '2024-09-30' }, { key: 'x:u:calon', validFrom: '2024-11-01' }] })])
    expect(['2024-09-30', '2024-10-15', '2024-11-01'].map((on) => findRegistrant(back, 'x:u:calon', on) !== undefined)).toEqual([true, false, true])
  })

  it('never matches an account that is held', () => {
    expect(findRegistrant(records([account({ status: 'held' })]), 'x:u:calon', day)).toBeUndefined()
  })

  it('matches a training account in training only', () => {
    const fictional = records([account({ training: true, candidacies: ['latihan:latihan:1'] })], [candidacy({ id: 'latihan:latihan:1', training: true })])
    expect(findRegistrant(fictional, 'x:u:calon', day)).toBeUndefined()
    expect(findRegistrant(fictional, 'x:u:calon', day, { training: true })?.training).toBe(true)
  })

  it('takes the most severe of several candidacies over one account, whatever their order', () => {
    const ended = candidacy({ id: 'pilkada2024:6372:2', ticket: 2, stages: [{ stage: 'ended', from: '2024-01-01', basis: 'hasil' }] })
    const prospective = candidacy({ id: 'pilkada2024:6372:3', ticket: 3, stages: [{ stage: 'bakal_calon', from: '2024-01-01', basis: 'pendaftaran' }] })
    const undated = candidacy({ id: 'pilkada2024:6372:4', ticket: 4, stages: [] })
    const all = [ended, undated, prospective, candidacy()]
    const ticketOf = (...own: typeof all) => findRegistrant(records([account({ candidacies: own.map(({ id }) => id) })], all), 'x:u:calon', day)?.ticket
    expect(ticketOf(ended, undated, prospective, candidacy())).toBe(1)
    expect(ticketOf(candidacy(), prospective, undated, ended)).toBe(1)
    expect(ticketOf(undated, prospective, ended)).toBe(3)
    expect(ticketOf(ended, undated)).toBe(4)
    expect(ticketOf(ended)).toBeUndefined()
  })

  it('takes the most severe where two records claim one key', () => {
    const prospective = candidacy({ id: 'pilkada2024:6372:3', stages: [{ stage: 'bakal_calon', from: '2024-01-01', basis: 'pendaftaran' }] })
    const two = [account({ id: 'a', name: 'Bakal', candidacies: [prospective.id] }), account({ id: 'b', name: 'Tetap' })]
    expect(findRegistrant(records(two, [prospective, candidacy()]), 'x:u:calon', day)?.name).toBe('Tetap')
  })
})

describe('the stages of a candidacy', () => {
  // The model of Banjarbaru 2024: disqualified by decision, still on the ballot, opened again by a re-run.
  const rerun = candidacy({
    stages: [
      { stage: 'bakal_calon', from: '2024-08-27', basis: 'pendaftaran' },
      { stage: 'calon', from: '2024-09-22', basis: 'penetapan' },
      { stage: 'ended', from: '2024-11-01', why: 'disqualified', basis: 'Keputusan KPU 124/2024' },
      { stage: 'calon', from: '2025-02-24', why: 'rerun', basis: 'Putusan MK' },
      { stage: 'ended', from: '2025-04-19', why: 'result', basis: 'PSU' },
    ],
  })
  it.each([
    ['2024-08-26', 'ended'], ['2024-08-27', 'bakal_calon'], ['2024-09-21', 'bakal_calon'], ['2024-09-22', 'calon'], ['2024-10-31', 'calon'], ['2024-11-01', 'ended'],
    ['2025-02-23', 'ended'], ['2025-02-24', 'calon'], ['2025-04-18', 'calon'], ['2025-04-19', 'ended'], ['2026-01-01', 'ended'],
  ])('on %s it is %s', (on, stage) => {
    expect(stageOn(timesOf(rerun), on)).toBe(stage)
    expect(findRegistrant(records([account()], [rerun]), 'x:u:calon', on) !== undefined).toBe(stage !== 'ended')
  })
  it('end on a day in another month or year', () => {
    expect(timesOf(candidacy({ stages: [{ stage: 'calon', from: '2024-02-01', basis: 'a' }, { stage: 'ended', from: '2024-03-01', basis: 'b' }] })).stages[0]?.until).toBe('2024-02-29')
    expect(timesOf(candidacy({ stages: [{ stage: 'calon', from: '2024-02-01', basis: 'a' }, { stage: 'ended', from: '2025-01-01', basis: 'b' }] })).stages[0]?.until).toBe('2024-12-31')
  })
  it('are unknown where nobody entered any', () => { expect(stageOn(timesOf(candidacy({ stages: [] })), day)).toBe('unknown') })
})

describe('activeKeys', () => {
  it('lists the keys of one site that findRegistrant would confirm, once each', () => {
    const many = records([
      account({ id: 'a', keys: [{ key: 'x:u:zeta' }, { key: 'x:u:alfa' }, { key: 'instagram:u:alfa' }, { key: 'x:u:lama', validUntil: '2024-09-01' }] }),
      account({ id: 'b', keys: [{ key: 'x:u:alfa' }] }),
      account({ id: 'c', status: 'held', keys: [{ key: 'x:u:ditahan' }] }),
      account({ id: 'd', keys: [{ key: 'x:u:selesai' }], candidacies: ['pilkada2024:6372:9'] }),
    ], [candidacy(), candidacy({ id: 'pilkada2024:6372:9', stages: [{ stage: 'ended', from: '2024-10-15', basis: 'hasil' }] })])
    expect(activeKeys(many, 'x', day).sort()).toEqual(['x:u:alfa', 'x:u:zeta'])
    expect(activeKeys(many, 'instagram', day)).toEqual(['instagram:u:alfa'])
    expect(activeKeys(many, 'tiktok', day)).toEqual([])
    for (const key of ['x:u:zeta', 'x:u:alfa', 'x:u:lama', 'x:u:ditahan', 'x:u:selesai'] as const) {
      expect(activeKeys(many, 'x', day).includes(key)).toBe(findRegistrant(many, key, day) !== undefined)
    }
  })
})

describe('registries side by side', () => {
  const part = (of: ReturnType<typeof records>) => ({ records: () => of })
  const own = records([account({ id: 'o', name: 'Menurut Instansi', keys: [{ key: 'x:u:sama' }, { key: 'x:u:tutup', validUntil: '2024-09-30' }] })])
  const national = records([account({ id: 'n', name: 'Menurut Pusat', keys: [{ key: 'x:u:sama' }, { key: 'x:u:tutup' }, { key: 'x:u:pusat' }] })])

  it('are decided by the first that lists a key at all, on whatever day', () => {
    const nameOf = (key: 'x:u:sama' | 'x:u:tutup' | 'x:u:pusat') => findRegistrantOf([own, national], key, day)?.name
    expect([nameOf('x:u:sama'), nameOf('x:u:tutup'), nameOf('x:u:pusat')]).toEqual(['Menurut Instansi', undefined, 'Menurut Pusat'])
    expect(findRegistrantOf([national, own], 'x:u:tutup', day)?.name).toBe('Menurut Pusat')
  })

  it('give the keys findRegistrantOf would confirm, each with where it is listed', () => {
    const parts = [[part(own)], [part(national)]] as const
    const keys = activeKeysOf(parts, day)
    expect([...keys.keys()].sort()).toEqual(['x:u:pusat', 'x:u:sama'])
    expect(keys.get('x:u:sama')).toEqual([{ part: parts[0][0], row: 0 }])
    expect(keys.get('x:u:pusat')).toEqual([{ part: parts[1][0], row: 0 }])
  })

  it('go by what the first closed although it has nothing open', () => {
    const shut = part(records([account({ keys: [{ key: 'x:u:tutup' }], validUntil: '2024-09-30' })]))
    expect([...activeKeysOf([[shut], [part(national)]], day).keys()].sort()).toEqual(['x:u:pusat', 'x:u:sama'])
  })

  it('keep a key that one part of a registry closed and another has open, with every spot that has it open', () => {
    const open = part(records([account({ keys: [{ key: 'x:u:dua' }] })]))
    const again = part(records([account({ keys: [{ key: 'x:u:dua' }], name: 'Lain' })]))
    const closed = part(records([account({ status: 'closed', validUntil: '2024-09-01', keys: [{ key: 'x:u:dua' }] })]))
    for (const parts of [[open, again, closed], [closed, open, again]]) expect(activeKeysOf([parts], day).get('x:u:dua')).toEqual([open, again].map((part) => ({ part, row: 0 })))
  })
})
