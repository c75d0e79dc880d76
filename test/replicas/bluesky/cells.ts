import { finish } from '../instagram/cells/make'
import type { Cell } from '../types'
import { people } from './cells/people'
import { marks } from './cells/marks'
import { writing } from './cells/writing'

/** The matrix of Bluesky: surface × interaction × way, as data. */
export const cells: readonly Cell[] = finish('bluesky', [...marks, ...writing, ...people])

export { quietActs, softActs } from './cells/quiet'
