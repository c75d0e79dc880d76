import type { Cell } from '../types'
import { likesAndReposts } from './cells/likes'
import { finish } from './cells/make'
import { sharing } from './cells/sharing'
import { writing } from './cells/writing'

/** The matrix of Instagram: surface × interaction × way, as data. */
export const cells: readonly Cell[] = finish('instagram', [...likesAndReposts, ...writing, ...sharing])

export { quietActs, softActs } from './cells/quiet'
