import type { Cell } from '../types'
import { likes } from './cells/likes'
import { finish } from './cells/make'
import { sharing } from './cells/sharing'
import { subscribing } from './cells/subscribing'
import { writing } from './cells/writing'

/** The matrix of YouTube: surface × interaction × way, as data. */
export const cells: readonly Cell[] = finish([...likes, ...subscribing, ...sharing, ...writing])

export { quietActs, softActs } from './cells/quiet'
