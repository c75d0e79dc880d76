import type { Plainly } from './example'
import { examplesFirst } from './examples-first'
import { examplesSecond } from './examples-second'
import type { ItemNumber } from './prohibition'

/** Examples of what each item is and is not, in the order of the list. */
export const examples: Readonly<Record<ItemNumber, Plainly>> = { ...examplesFirst, ...examplesSecond }
