import { describe, expect, it } from 'vitest'
import { addSightings, judgeHealth, type Sightings } from '../../../src/sites/judge-health'

const times = (count: number, more: Parameters<typeof addSightings>[1], from: Sightings = {}) => {
  let sum = from
  for (let at = 0; at < count; at += 1) sum = addSightings(sum, more)
  return sum
}

describe('the health of a site', () => {
  it('is not told before enough was seen', () => {
    expect(judgeHealth({})).toEqual({ state: 'unseen', works: [], fails: [], unseen: ['like', 'comment', 'share', 'follow'] })
    expect(judgeHealth({ like: [3, 0], share: [0, 3] }).state).toBe('unseen')
  })

  it('is well where what should be there was found', () => {
    expect(judgeHealth({ like: [4, 0], comment: [40, 1] })).toEqual({ state: 'well', works: ['like', 'comment'], fails: [], unseen: ['share', 'follow'] })
  })

  it('names what fails and what still works', () => {
    expect(judgeHealth({ like: [0, 6], comment: [6, 0], share: [2, 0] })).toEqual({ state: 'incomplete', works: ['comment'], fails: ['like'], unseen: ['share', 'follow'] })
  })

  it('takes no one page for the whole site: three misses say nothing', () => {
    expect(judgeHealth({ like: [0, 3] }).fails).toEqual([])
  })

  it('does not mind a miss now and then', () => {
    expect(judgeHealth(times(30, { like: [3, 0] }, times(1, { like: [0, 3] }))).state).toBe('well')
    expect(judgeHealth(times(30, { like: [9, 1] })).state).toBe('well')
  })

  it('notices within five pages that a site has changed that was well for years, and as soon that it is well again', () => {
    const years = times(5_000, { like: [3, 0], follow: [1, 0] })
    const changed = times(5, { like: [0, 3] }, years)
    expect(judgeHealth(changed)).toMatchObject({ state: 'incomplete', fails: ['like'], works: ['follow'] })
    expect(judgeHealth(times(10, { like: [3, 0] }, changed)).state).toBe('well')
  })

  it('keeps numbers small, whatever comes', () => {
    for (const sum of Object.values(times(500, { like: [100, 100], share: [0, 100] }))) for (const count of sum!) expect(count).toBeLessThanOrEqual(140)
  })
})
