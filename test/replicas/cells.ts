import type { Cell, QuietAct } from './types'
import { cells as cellsX, quietActs as quietActsX, softActs as softActsX } from './x/cells'

/** The matrix of every rebuilt site. */
export const cells: readonly Cell[] = [...cellsX]

/** What must never be asked about, on registrants' own pages. */
export const quietActs: readonly QuietAct[] = [...quietActsX]

/** Posts by others that quote a registrant: a note at most; the request goes through at once. */
export const softActs: readonly QuietAct[] = [...softActsX]
