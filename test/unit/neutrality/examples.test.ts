import { expect, test } from 'vitest'
import { prohibitions } from '../../../src/neutrality'
import { examples, neverWarned } from '../../../src/neutrality/details'

const all = prohibitions.flatMap(({ item }) => [...examples[item].is, ...examples[item].isNot])

test.each(prohibitions.map(({ item }) => item))('item %i has an example that is one, one that is not, and a situation of each', (item) => {
  for (const list of [examples[item].is, examples[item].isNot]) {
    expect(list.length).toBeGreaterThan(0)
    expect(list.some(({ situation }) => situation !== undefined)).toBe(true)
  }
})

test('an example that is not our reading names a source that can be opened', () => {
  for (const { text, reading, sources } of all) if (!reading) expect(sources.some(({ url }) => url !== undefined), text.id).toBe(true)
})

test('what is sourced nowhere and only inferred is asked of nobody', () => {
  for (const { certainty, situation } of all) if (certainty === 'low') expect(situation).toBeUndefined()
})

test('a situation is told in both languages, is a sentence, and is told once', () => {
  const told = all.flatMap(({ situation }) => situation ?? [])
  expect(new Set(told.map(({ id }) => id)).size).toBe(told.length)
  expect(new Set(told.map(({ en }) => en)).size).toBe(told.length)
  for (const { id, en } of told) {
    expect(id).not.toBe(en)
    for (const words of [id, en]) expect(words).toMatch(/^\p{Lu}.*[.”]$/u)
    // As large type on a projector has room for.
    for (const words of [id, en]) expect(words.length, words).toBeLessThanOrEqual(125)
  }
})

test('what the handbook calls never warned about with a source keeps that source where it is an example', () => {
  const cited = new Set(all.flatMap(({ sources }) => sources.map(({ url }) => url)))
  for (const { sources } of neverWarned) for (const { url } of sources) expect(cited.has(url), url).toBe(true)
})
