import type { Cell } from '../types'
import { composing } from './cells/composing'
import { following } from './cells/following'
import { finish } from './cells/make'
import { postActions } from './cells/post-actions'

/** The matrix of X: surface × interaction × way, as data. */
export const cells: readonly Cell[] = finish([...postActions, ...composing, ...following])

export { quietActs, softActs } from './cells/quiet'
