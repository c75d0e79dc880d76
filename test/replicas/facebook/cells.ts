import type { Cell } from '../types'
import { composing } from './cells/composing'
import { finish } from './cells/make'
import { reacting } from './cells/reacting'
import { relating } from './cells/relating'
import { sharing } from './cells/sharing'

/** The matrix of Facebook: surface × interaction × way, as data. */
export const cells: readonly Cell[] = finish([...reacting, ...composing, ...sharing, ...relating])

export { quietActs, softActs } from './cells/quiet'
