import { type ItemNumber, prohibitions, type Text } from '../../neutrality'
import { type Example, examples } from '../../neutrality/details'
import { hash, randomOf, shuffled } from './seed'

/** One situation with what it rests on. */
export interface Question {
  readonly item: ItemNumber
  /** True where it is an example of what the item is not. */
  readonly may: boolean
  readonly situation: Text
  readonly example: Example
}

/** How many questions a game has. */
export const questionCount = 20

/** Every situation of the handbook's examples, in the order of the list. */
export const pool: readonly Question[] = prohibitions.flatMap(({ item }) => {
  const asked = (list: readonly Example[], may: boolean) =>
    list.flatMap((example) => (example.situation === undefined ? [] : { item, may, situation: example.situation, example }))
  return [...asked(examples[item].is, false), ...asked(examples[item].isNot, true)]
})

/**
 * The twenty questions of a seed, in order: one of each of the sixteen items, and four more of item 1, which social
 * media is about most. Of the sixteen, six to eight are of what is not prohibited; of the four, two.
 */
export function drawn(seed: string): readonly Question[] {
  const random = randomOf(seed)
  const items = shuffled(prohibitions, random).map(({ item }) => item)
  const allowed = 6 + Math.floor(random() * 3)
  const sixteen = items.map((item, at) => pick(item, at < allowed, random))
  const more = pool.filter((question) => question.item === 1 && !sixteen.includes(question))
  const four = [true, false].flatMap((may) => shuffled(more.filter((question) => question.may === may), random).slice(0, 2))
  return shuffled([...sixteen, ...four], random)
}

const pick = (item: ItemNumber, may: boolean, random: () => number): Question =>
  shuffled(pool.filter((question) => question.item === item && question.may === may), random)[0] as Question

/** Tells two sets of questions apart, so that a saved game is not taken up with other questions than its own. */
export const fingerprintOf = (questions: readonly Question[]): string =>
  hash(questions.map(({ situation }) => situation.id).join('\n')).toString(36)
