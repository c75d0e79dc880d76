import { afterEach, expect, test, vi } from 'vitest'
import { describeStage, stageName, stageOn, today, type Candidacy } from '../../../src/neutrality'

const pilkada2024: Candidacy = {
  stages: [
    { stage: 'bakal_calon', from: '2024-08-27', until: '2024-09-21' },
    { stage: 'calon', from: '2024-09-22' },
  ],
}

test.each([
  ['2024-08-26', 'ended'],
  ['2024-08-27', 'bakal_calon'],
  ['2024-09-21', 'bakal_calon'],
  ['2024-09-22', 'calon'],
  ['2030-01-01', 'calon'],
] as const)('on %s the stage is %s', (day, stage) => {
  expect(stageOn(pilkada2024, day)).toBe(stage)
})

test('a candidacy without dates is of unknown stage', () => {
  expect(stageOn({ stages: [] }, '2024-10-01')).toBe('unknown')
})

test('from the day a candidacy ended it is ended, though its last stage is open', () => {
  const settled = { ...pilkada2024, endedOn: '2025-01-09' }
  expect(stageOn(settled, '2025-01-08')).toBe('calon')
  expect(stageOn(settled, '2025-01-09')).toBe('ended')
})

test('a candidacy that ended without any dates is ended, not unknown', () => {
  expect(stageOn({ stages: [], endedOn: '2024-02-14' }, '2024-02-14')).toBe('ended')
  expect(stageOn({ stages: [], endedOn: '2024-02-14' }, '2024-02-13')).toBe('unknown')
})

test('a disqualified candidate is ended at once, and one put back is a candidate again', () => {
  const putBack: Candidacy = {
    stages: [
      { stage: 'calon', from: '2024-09-22', until: '2024-10-24' },
      { stage: 'calon', from: '2024-11-11' },
    ],
  }
  expect(stageOn({ ...pilkada2024, endedOn: '2024-10-25' }, '2024-10-25')).toBe('ended')
  expect(stageOn(putBack, '2024-10-24')).toBe('calon')
  expect(stageOn(putBack, '2024-10-25')).toBe('ended')
  expect(stageOn(putBack, '2024-11-11')).toBe('calon')
})

test('between a vote and its re-run nothing is open', () => {
  const rerun: Candidacy = {
    stages: [
      { stage: 'bakal_calon', from: '2024-08-27', until: '2024-09-21' },
      { stage: 'calon', from: '2024-09-22', until: '2024-11-27' },
      { stage: 'calon', from: '2025-03-23', until: '2025-04-19' },
    ],
  }
  expect(['2024-11-27', '2024-11-28', '2025-03-22', '2025-03-23', '2025-04-19', '2025-04-20'].map((day) => stageOn(rerun, day)))
    .toEqual(['calon', 'ended', 'ended', 'calon', 'calon', 'ended'])
})

afterEach(() => vi.useRealTimers())

test.each([
  ['2024-09-21T16:59:59Z', '2024-09-21'],
  ['2024-09-21T17:00:00Z', '2024-09-22'],
])('at %s it is %s in Jakarta', (instant, day) => {
  vi.useFakeTimers({ now: new Date(instant) })
  expect(today()).toBe(day)
})

test('every stage has a name and a sentence in both languages, and the unknown one says that the milder rule is shown', () => {
  for (const stage of ['bakal_calon', 'calon', 'unknown', 'ended'] as const) {
    expect(stageName(stage).id).not.toBe(stageName(stage).en)
    expect(describeStage(stage).id).toMatch(/\.$/)
    expect(describeStage(stage).en).toMatch(/\.$/)
  }
  expect(describeStage('unknown')).toMatchObject({ id: expect.stringContaining('lebih ringan'), en: expect.stringContaining('milder') })
})
