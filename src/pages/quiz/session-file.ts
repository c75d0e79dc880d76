import * as z from 'zod/mini'
import { lazySchema } from '../../registry/lazy-schema'
import { begin, type Game, modes, mostHands } from './game'
import { fingerprintOf, questionCount } from './questions'
import { tidySeed } from './seed'

const format = 'jaga-netral-quiz'
const version = 1

const count = () => z.int().check(z.minimum(0), z.maximum(mostHands))
const schema = lazySchema(() => z.object({
  mode: z.enum(modes),
  seed: z.string().check(z.minLength(1), z.maxLength(20)),
  questions: z.string(),
  at: z.int().check(z.minimum(0), z.maximum(questionCount)),
  shown: z.boolean(),
  hands: z.array(z.object({ may: count(), mayNot: count() })).check(z.length(questionCount)),
}))

/** A game as a file to go on with later: where it stands and the hands counted, and nothing about anybody. */
export function writeSession({ mode, seed, questions, at, shown, hands }: Game): string {
  return `${JSON.stringify({ format, version, mode, seed, questions: fingerprintOf(questions), at, shown, hands }, null, 2)}\n`
}

/** The game of a file; or why it cannot be taken up: not such a file, a newer one, or one with other questions. */
export type ReadSession = { readonly kind: 'usable'; readonly game: Game } | { readonly kind: 'not-ours' | 'newer' | 'other-questions' }

/** Reads a session file, whatever it holds. */
export function readSession(text: string): ReadSession {
  let file: unknown
  try { file = JSON.parse(text) } catch { return { kind: 'not-ours' } }
  const { format: form, version: of } = (typeof file === 'object' && file !== null ? file : {}) as Record<string, unknown>
  if (form !== format || typeof of !== 'number') return { kind: 'not-ours' }
  if (of > version) return { kind: 'newer' }
  const read = schema().safeParse(file)
  if (!read.success || tidySeed(read.data.seed) !== read.data.seed) return { kind: 'not-ours' }
  const { mode, seed, questions, at, shown, hands } = read.data
  const game = begin(mode, seed)
  if (fingerprintOf(game.questions) !== questions) return { kind: 'other-questions' }
  return { kind: 'usable', game: { ...game, at, shown: shown && at < questionCount, hands } }
}
