import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../../src/registry/compare'
import { account, candidacy, published } from './records'

const before = published([account(), account({ id: 'b', keys: [{ key: 'x:u:lama' }] }), account({ id: 'c', keys: [{ key: 'x:u:tetap' }] })])

describe('changesBetween', () => {
  it('says nothing of a registry and itself', () => {
    expect(changesBetween(before, before)).toEqual({ accounts: [], candidacies: [] })
  })
  it('knows what was added, closed, changed, and what is gone without having been closed', () => {
    const after = published([
      account({ name: 'Calon Contoh, S.E.' }), account({ id: 'b', keys: [{ key: 'x:u:lama', validUntil: '2024-10-10' }, { key: 'x:u:baru', validFrom: '2024-10-11' }] }),
    ])
    expect(changesBetween(before, after).accounts).toEqual([
      { kind: 'added', id: 'x:u:baru', name: 'Calon Contoh' },
      { kind: 'changed', id: 'x:u:calon', name: 'Calon Contoh, S.E.', fields: ['name'] },
      { kind: 'closed', id: 'x:u:lama', name: 'Calon Contoh', until: '2024-10-10', fields: ['validUntil'] },
      { kind: 'gone', id: 'x:u:tetap', name: 'Calon Contoh' },
    ])
  })
  it('knows an ended candidacy from one that changed otherwise', () => {
    const own = (change: object) => published([], [candidacy(change)])
    const stages = candidacy().stages
    expect(changesBetween(own({}), own({ stages: [...stages, { stage: 'ended', from: '2024-11-01', why: 'disqualified', basis: 'Keputusan contoh' }] })).candidacies)
      .toEqual([{ kind: 'closed', id: 'pilkada2024:6372:1', name: 'Calon Contoh - Wakil Contoh', until: '2024-11-01', fields: ['stages', 'validUntil'] }])
    expect(changesBetween(own({}), own({ ticket: 2 })).candidacies).toMatchObject([{ kind: 'changed', fields: ['ticket'] }])
  })
})
