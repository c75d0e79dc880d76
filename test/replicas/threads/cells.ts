import { finish } from '../instagram/cells/make'
import type { Cell } from '../types'
import { withPosts } from './cells/posts'
import { withPeople } from './cells/people'

/** The matrix of Threads: surface × interaction × way, as data. */
export const cells: readonly Cell[] = finish('threads', [...withPosts, ...withPeople])

export { quietActs, softActs } from './cells/quiet'
