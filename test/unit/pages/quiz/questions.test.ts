import { expect, test } from 'vitest'
import { prohibitions } from '../../../../src/neutrality'
import { drawn, fingerprintOf, pool, questionCount } from '../../../../src/pages/quiz/questions'
import { newSeed, randomOf, shuffled, tidySeed } from '../../../../src/pages/quiz/seed'

const seeds = ['A', 'K7QD2', 'LATIHAN', ...Array.from({ length: 200 }, (_, at) => `S${String(at)}`)]

test.each(prohibitions.map(({ item }) => item))('item %i can be asked about both ways', (item) => {
  for (const may of [true, false]) expect(pool.some((question) => question.item === item && question.may === may)).toBe(true)
})

test('whatever the seed, a game has twenty different questions, all sixteen items, and both answers in plenty', () => {
  for (const seed of seeds) {
    const questions = drawn(seed)
    expect(questions).toHaveLength(questionCount)
    expect(new Set(questions).size).toBe(questionCount)
    expect(new Set(questions.map(({ item }) => item)).size).toBe(16)
    const allowed = questions.filter(({ may }) => may).length
    expect(allowed).toBeGreaterThanOrEqual(8)
    expect(allowed).toBeLessThanOrEqual(10)
  }
})

test('a seed makes the same game every time, and different seeds different ones', () => {
  expect(drawn('K7QD2')).toEqual(drawn('K7QD2'))
  expect(new Set(seeds.map((seed) => fingerprintOf(drawn(seed)))).size).toBe(seeds.length)
})

test('every question of the pool comes up in some game', () => {
  const seen = new Set(seeds.flatMap((seed) => drawn(seed)))
  expect(pool.filter((question) => !seen.has(question)).map(({ situation }) => situation.id)).toEqual([])
})

test('the answer is not told by the place: each comes first, and each last', () => {
  const games = seeds.map((seed) => drawn(seed).map(({ may }) => may))
  for (const place of [0, questionCount - 1]) expect(new Set(games.map((game) => game[place])).size).toBe(2)
})

test('a shuffle keeps everything and leaves its list alone', () => {
  const list = [1, 2, 3, 4, 5, 6]
  expect(shuffled(list, randomOf('X')).toSorted()).toEqual(list)
  expect(list).toEqual([1, 2, 3, 4, 5, 6])
})

test('a seed is read as it is said: without case, spaces or signs', () => {
  expect(tidySeed(' k7-qd 2 ')).toBe('K7QD2')
  expect(tidySeed('…')).toBe('')
  expect(tidySeed(newSeed())).toHaveLength(5)
})
