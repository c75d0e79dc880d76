import '../background/fake-browser'
import { expect, it } from 'vitest'
import { lastWeeks, parseCounts, weekOf, weeksKept } from '../../../src/browser/counts'

it.each([['2026-12-01', '2026-11-30'], ['2026-11-30', '2026-11-30'], ['2026-12-06', '2026-11-30'], ['2027-01-01', '2026-12-28']])('%s lies in the week of Monday %s', (day, monday) => {
  expect(weekOf(day)).toBe(monday)
})

it('the last weeks are Mondays, this one last', () => {
  const weeks = lastWeeks('2026-12-01')
  expect(weeks).toHaveLength(weeksKept)
  expect(weeks.at(-1)).toBe('2026-11-30')
  expect(weeks.every((day) => weekOf(day) === day)).toBe(true)
})

it.each([undefined, 'broken', { '2026-12': { cancelled: 'many' } }])('counts that cannot be read (%j) count from nothing', (broken) => {
  expect(parseCounts(broken)).toEqual({})
})
