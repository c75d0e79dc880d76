import type { Cell, QuietAct } from '../types'
import { followingCells } from './cells/following'
import { likeCells } from './cells/likes'
import { finish } from './cells/make'
import { sharing } from './cells/sharing'
import { talking } from './cells/talking'

/** The matrix of TikTok: surface × interaction × way, as data. */
export const cells: readonly Cell[] = finish([...likeCells, ...sharing, ...talking, ...followingCells])

export { quietActs } from './cells/quiet'

/** TikTok has no item inside an item: whose sound, mention or repost it is makes no difference. */
export const softActs: readonly QuietAct[] = []
