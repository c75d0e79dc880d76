import * as destinations from './destinations/cells'
import * as facebook from './facebook/cells'
import * as instagram from './instagram/cells'
import * as threads from './threads/cells'
import * as tiktok from './tiktok/cells'
import type { Cell, QuietAct } from './types'
import * as x from './x/cells'
import * as youtube from './youtube/cells'

const all = [x, facebook, instagram, threads, tiktok, youtube, destinations]

/** The matrix of every rebuilt site. */
export const cells: readonly Cell[] = all.flatMap((site) => site.cells)

/** What must never be asked about, on registrants' own pages. */
export const quietActs: readonly QuietAct[] = all.flatMap((site) => site.quietActs)

/** Posts by others that quote a registrant: a note at most; the request goes through at once. */
export const softActs: readonly QuietAct[] = all.flatMap((site) => site.softActs)
