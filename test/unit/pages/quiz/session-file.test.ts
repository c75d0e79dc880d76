import { expect, test } from 'vitest'
import { begin, counted, forward } from '../../../../src/pages/quiz/game'
import { readSession, writeSession } from '../../../../src/pages/quiz/session-file'

const game = forward(forward(counted(begin('together', 'K7QD2'), 'may', 7)))
const changed = (change: Record<string, unknown>) => JSON.stringify({ ...JSON.parse(writeSession(game)), ...change })

test('a saved session goes on where it stood', () => {
  expect(readSession(writeSession(game))).toEqual({ kind: 'usable', game })
})

test('a file tells how a game stands and nothing about anybody', () => {
  expect(Object.keys(JSON.parse(writeSession(game)))).toEqual(['format', 'version', 'mode', 'seed', 'questions', 'at', 'shown', 'hands'])
})

test.each([
  ['words', 'not-ours', 'halo'],
  ['null', 'not-ours', 'null'],
  ['another program’s file', 'not-ours', changed({ format: 'jaga-netral-settings' })],
  ['a newer file', 'newer', changed({ version: 2 })],
  ['a game of other questions', 'other-questions', changed({ questions: 'abc' })],
  ['a place that does not exist', 'not-ours', changed({ at: 21 })],
  ['too few hands', 'not-ours', changed({ hands: [] })],
  ['hands below none', 'not-ours', changed({ hands: game.hands.map(() => ({ may: -1, mayNot: 0 })) })],
  ['a seed nobody can enter', 'not-ours', changed({ seed: 'k7 qd2' })],
])('%s is refused as %s', (_what, kind, text) => {
  expect(readSession(text)).toEqual({ kind })
})
