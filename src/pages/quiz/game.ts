import { drawn, type Question } from './questions'

/** `together` before a projector, with hands counted; `alone` is a group of one. */
export const modes = ['together', 'alone'] as const
export type Mode = (typeof modes)[number]

/** How many said that one may, and that one may not. */
export interface Hands { readonly may: number; readonly mayNot: number }
export type Side = keyof Hands

export interface Game {
  readonly mode: Mode
  readonly seed: string
  readonly questions: readonly Question[]
  /** Which question is on, from 0; the number of questions once the game has ended. */
  readonly at: number
  /** Whether the answer is shown. */
  readonly shown: boolean
  /** By question, in order. */
  readonly hands: readonly Hands[]
}

const noHands: Hands = { may: 0, mayNot: 0 }
/** More hands than a hall holds. */
export const mostHands = 9_999

/** A game at its first question. */
export function begin(mode: Mode, seed: string): Game {
  const questions = drawn(seed)
  return { mode, seed, questions, at: 0, shown: false, hands: questions.map(() => noHands) }
}

export const hasEnded = ({ at, questions }: Game): boolean => at >= questions.length

/** The next step: the answer, then the next question, then the end. Alone, a question waits for its answer. */
export function forward(game: Game): Game {
  const { mode, at, shown, hands } = game
  if (hasEnded(game)) return game
  if (!shown) return mode === 'alone' && total(hands[at]) === 0 ? game : { ...game, shown: true }
  return { ...game, at: at + 1, shown: isAnswered(game, at + 1) }
}

/** One step back. Hands that were counted stay, and alone an answer stays given. */
export function back(game: Game): Game {
  const { mode, at, shown } = game
  if (shown && mode === 'together') return { ...game, shown: false }
  return at === 0 ? game : { ...game, at: at - 1, shown: true }
}

/** Sets the hands on one side of the question that is on. Alone, one answer is all, and shows whether it is right. */
export function counted(game: Game, side: Side, count: number): Game {
  const now = game.hands[game.at]
  if (now === undefined) return game
  if (game.mode === 'alone') return game.shown ? game : { ...withHands(game, { ...noHands, [side]: 1 }), shown: true }
  return withHands(game, { ...now, [side]: Math.min(mostHands, Math.max(0, Math.trunc(count) || 0)) })
}

/** The same with one hand more or less, counted from what the game holds: keys may come faster than the page is drawn. */
export const oneMore = (game: Game, side: Side, by: 1 | -1): Game => counted(game, side, (game.hands[game.at]?.[side] ?? 0) + by)

/** Ends a game where it stands. */
export const ended = (game: Game): Game => ({ ...game, at: game.questions.length, shown: false })

const withHands = (game: Game, hands: Hands): Game => ({ ...game, hands: game.hands.map((one, at) => (at === game.at ? hands : one)) })
const isAnswered = ({ mode, hands }: Game, at: number) => mode === 'alone' && total(hands[at]) > 0

/** How many hands went up. */
export const total = (hands: Hands = noHands): number => hands.may + hands.mayNot

/** How many of them were right. */
export const right = (question: Question, hands: Hands = noHands): number => (question.may ? hands.may : hands.mayNot)

export interface Result {
  /** Questions for which anybody raised a hand. */
  readonly answered: number
  readonly hands: number
  readonly right: number
  /** Places of the questions with the smallest share of right hands, hardest first; those that all got right are not among them. */
  readonly hardest: readonly number[]
}

/** What came of a game so far. */
export function resultOf({ questions, hands }: Game): Result {
  const rows = questions.map((question, at) => ({ at, hands: total(hands[at]), right: right(question, hands[at]) })).filter((row) => row.hands > 0)
  const missed = rows.filter((row) => row.right < row.hands).toSorted((one, other) => one.right / one.hands - other.right / other.hands || one.at - other.at)
  const sum = (count: 'hands' | 'right') => rows.reduce((all, row) => all + row[count], 0)
  return { answered: rows.length, hands: sum('hands'), right: sum('right'), hardest: missed.map(({ at }) => at) }
}
