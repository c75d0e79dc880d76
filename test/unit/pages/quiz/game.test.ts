import { expect, test } from 'vitest'
import { back, begin, counted, ended, forward, type Game, hasEnded, oneMore, resultOf } from '../../../../src/pages/quiz/game'
import { questionCount } from '../../../../src/pages/quiz/questions'

const steps = (game: Game, count: number) => Array.from({ length: count }).reduce<Game>((now) => forward(now), game)
const rightSide = ({ questions, at }: Game) => (questions[at]!.may ? 'may' : 'mayNot')
const wrongSide = ({ questions, at }: Game) => (questions[at]!.may ? 'mayNot' : 'may')

test('together, every question takes two steps, without any hand being counted', () => {
  const game = begin('together', 'K7QD2')
  expect(forward(game)).toMatchObject({ at: 0, shown: true })
  expect(steps(game, 2)).toMatchObject({ at: 1, shown: false })
  expect(hasEnded(steps(game, 2 * questionCount - 1))).toBe(false)
  expect(hasEnded(steps(game, 2 * questionCount))).toBe(true)
  expect(steps(game, 2 * questionCount + 3).at).toBe(questionCount)
})

test('together, back undoes forward, from the end too', () => {
  let game = steps(begin('together', 'K7QD2'), 2 * questionCount)
  for (let step = 2 * questionCount; step > 0; step -= 1) game = back(game)
  expect(game).toMatchObject({ at: 0, shown: false })
  expect(back(game)).toBe(game)
})

test('hands are counted for the question that is on, never below none', () => {
  let game = counted(begin('together', 'K7QD2'), 'may', 12)
  game = counted(counted(game, 'mayNot', -3), 'may', 11.7)
  expect(game.hands[0]).toEqual({ may: 11, mayNot: 0 })
  expect(counted(game, 'may', Number.NaN).hands[0]?.may).toBe(0)
  expect(counted(steps(game, 2), 'may', 5).hands.slice(0, 2)).toEqual([{ may: 11, mayNot: 0 }, { may: 5, mayNot: 0 }])
  expect(counted(game, 'may', 1e9).hands[0]?.may).toBe(9_999)
})

test('one hand more and one less, and no fewer than none', () => {
  const up = oneMore(oneMore(begin('together', 'K7QD2'), 'mayNot', 1), 'mayNot', 1)
  expect(up.hands[0]).toEqual({ may: 0, mayNot: 2 })
  expect(oneMore(oneMore(oneMore(up, 'mayNot', -1), 'mayNot', -1), 'mayNot', -1).hands[0]?.mayNot).toBe(0)
})

test('a game can be ended anywhere, and keeps what was counted', () => {
  const game = ended(counted(begin('together', 'K7QD2'), 'may', 3))
  expect(hasEnded(game)).toBe(true)
  expect(resultOf(game).hands).toBe(3)
})

test('alone, a question waits for its answer, shows it at once, and keeps the first one given', () => {
  const game = begin('alone', 'K7QD2')
  expect(forward(game)).toBe(game)
  const answered = counted(game, 'may', 1)
  expect(answered).toMatchObject({ at: 0, shown: true })
  expect(counted(answered, 'mayNot', 1)).toBe(answered)
  expect(back(forward(answered))).toMatchObject({ at: 0, shown: true, hands: answered.hands })
})

test('the result counts what was answered, and names what was missed most, first', () => {
  let game = begin('together', 'K7QD2')
  game = counted(counted(game, rightSide(game), 30), wrongSide(game), 10)
  game = steps(game, 2)
  game = counted(counted(game, rightSide(game), 5), wrongSide(game), 35)
  game = steps(game, 2)
  game = counted(game, rightSide(game), 40)
  expect(resultOf(game)).toEqual({ answered: 3, hands: 120, right: 75, hardest: [1, 0] })
  expect(resultOf(begin('alone', 'A'))).toEqual({ answered: 0, hands: 0, right: 0, hardest: [] })
})
