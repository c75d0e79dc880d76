import { describe, expect, test } from 'vitest'
import { assess, interactions, prohibitions, type Candidacy, type Interaction } from '../../../src/neutrality'
import { allFindings, kinds, openStages } from './texts'

const day = '2024-10-01'
const candidacies: Record<(typeof openStages)[number], Candidacy> = {
  bakal_calon: { stages: [{ stage: 'bakal_calon', from: '2024-08-27' }] },
  calon: { stages: [{ stage: 'calon', from: '2024-09-22' }] },
  unknown: { stages: [] },
}

const findings = (interaction: Interaction, kind = 'candidate', stage: (typeof openStages)[number] = 'calon') =>
  assess({ interaction }, { ...candidacies[stage], kind }, day)?.findings ?? []

/** One line a finding: item, certainty, `?` for our reading, `if` for one that depends on what no page shows. */
const brief = (...args: Parameters<typeof findings>) => findings(...args)
  .map(({ item, certainty, reading, onlyIf }) => `${item} ${certainty}${reading ? '?' : ''}${onlyIf ? ' if' : ''}`)
  .join(', ')

/** docs/law.md, "From interaction to item", towards a candidate. */
const towardsCandidate: Record<Interaction, string> = {
  like: '1 high',
  react: '1 high',
  comment: '1 high, 8 high if, 11 medium? if',
  reply: '1 high, 8 high if, 11 medium? if',
  share: '1 high, 8 high if',
  repost: '1 high, 8 high if',
  quote: '1 high, 8 high if',
  send: '8 medium?, 1 medium?, 13 medium? if',
  post: '1 high, 8 high if',
  hashtag: '1 medium?, 8 high if',
  story: '1 high, 8 high if',
  follow: '1 high',
  subscribe: '1 high',
  friend: '1 medium?',
  join: '1 high',
  rsvp: '2 medium?, 7 medium? if',
  attend: '2 low?, 1 high if',
  invite: '8 high?, 13 high? if',
  tag: '13 medium? if, 8 medium?',
  photo: '16 high, 1 high',
  chat: '1 high, 2 low?',
  vote: '1 medium?',
  'support-form': '9 medium?',
  'party-signup': '12 high',
  volunteer: '3 high?',
  donate: '8 low?',
  promote: '1 medium?, 3 medium?',
}

test.each(Object.entries(towardsCandidate))('%s falls under %s', (interaction, expected) => {
  expect(brief(interaction as Interaction)).toBe(expected)
})

test('the table names every interaction there is', () => {
  expect(Object.keys(towardsCandidate).sort()).toEqual([...interactions].sort())
})

test('every interaction towards every kind of registrant at every open stage falls under an item', () => {
  for (const interaction of interactions) {
    for (const kind of kinds) {
      for (const stage of openStages) {
        const assessment = assess({ interaction }, { ...candidacies[stage], ...(kind === undefined ? {} : { kind }) }, day)
        expect(assessment?.stage).toBe(stage)
        expect(assessment?.findings.length).toBeGreaterThan(0)
        expect(new Set(assessment?.findings.map(({ item }) => item)).size).toBe(assessment?.findings.length)
      }
    }
  }
})

test.each(interactions)('taking back a %s is never warned', (interaction) => {
  for (const stage of openStages) {
    expect(assess({ interaction, undo: true }, { ...candidacies[stage], kind: 'candidate' }, day)).toBeUndefined()
  }
})

test.each(interactions)('a %s is not warned once the candidacy has ended, nor before it began', (interaction) => {
  expect(assess({ interaction }, { stages: [], endedOn: day }, day)).toBeUndefined()
  expect(assess({ interaction }, { stages: [{ stage: 'calon', from: '2024-10-02' }] }, day)).toBeUndefined()
})

describe('following', () => {
  test.each(['follow', 'subscribe'] as const)('%s: a prospective candidate\'s own account is a medium reading, a candidate\'s is sure', (interaction) => {
    expect(brief(interaction, 'candidate', 'bakal_calon')).toBe('1 medium?')
    expect(brief(interaction, 'running-mate', 'unknown')).toBe('1 medium?')
    expect(brief(interaction, 'pair', 'calon')).toBe('1 high')
  })

  test.each(['campaign-team', 'supporter-group'])('the account of a %s is sure at every stage', (kind) => {
    for (const stage of openStages) expect(brief('follow', kind, stage)).toBe('1 high')
  })

  test('an account whose owner\'s kind is not told counts as the person\'s own', () => {
    expect(assess({ interaction: 'follow' }, candidacies.bakal_calon, day)?.findings[0]?.certainty).toBe('medium')
  })
})

describe('towards a party', () => {
  test('signing up for or being seen at its event is item 6, not item 2', () => {
    expect(brief('rsvp', 'party')).toBe('6 medium?')
    expect(brief('attend', 'party')).toBe('6 low?, 1 medium? if')
  })

  test('joining its group is also item 12 where the group is for members', () => {
    expect(brief('join', 'party')).toBe('1 medium?, 12 high? if')
  })

  test('item 1 is a medium reading, because the rows name campaign and candidates\' accounts', () => {
    for (const interaction of ['like', 'comment', 'repost', 'follow'] as const) {
      expect(findings(interaction, 'party')[0]).toMatchObject({ item: 1, certainty: 'medium', reading: true })
    }
    expect(findings('like', 'party')[0]?.why?.id).toContain('Bawaslu Bengkulu')
  })
})

test('a support letter is sure before candidates are fixed, when the row speaks of it, and a reading after', () => {
  expect(brief('support-form', 'candidate', 'bakal_calon')).toBe('9 high')
  expect(brief('support-form', 'candidate', 'unknown')).toBe('9 high')
  expect(brief('support-form', 'candidate', 'calon')).toBe('9 medium?')
})

test('every finding says why, and says that it is our reading exactly where it is', () => {
  for (const { why, reading } of allFindings) {
    expect(why?.id).toMatch(/\.$/)
    expect(why?.en).toMatch(/\.$/)
    expect(why?.id.includes('bacaan kami')).toBe(reading)
    expect(why?.en.includes('our reading')).toBe(reading)
  }
})

test('a condition is worded so that it can follow a sentence', () => {
  const conditions = allFindings.flatMap(({ onlyIf }) => onlyIf ?? [])
  expect(conditions.length).toBeGreaterThan(0)
  for (const { id, en } of conditions) {
    expect(id).toMatch(/^bila .*[^.]$/)
    expect(en).toMatch(/^if .*[^.]$/)
  }
})

test('items 4, 5, 10, 14 and 15, which no page shows, are reached by no interaction', () => {
  const reached = new Set(allFindings.map(({ item }) => item))
  expect(prohibitions.map(({ item }) => item).filter((item) => !reached.has(item))).toEqual([4, 5, 10, 14, 15])
})

test('through an account of the office item 5 comes on top, as our reading, and the item of the act stays first', () => {
  for (const interaction of interactions) {
    const towards = { ...candidacies.calon, kind: 'candidate' }
    const alone = assess({ interaction }, towards, day)?.findings ?? []
    const [primary, office, ...rest] = assess({ interaction, officeAccount: true }, towards, day)?.findings ?? []
    expect([primary, ...rest]).toEqual(alone)
    expect(office).toMatchObject({ item: 5, certainty: 'medium', reading: true })
  }
  expect(assess({ interaction: 'like', undo: true, officeAccount: true }, { ...candidacies.calon }, day)).toBeUndefined()
})
