import { type Cell, type QuietAct, replicaSites } from './types'

interface SiteCells { readonly cells: readonly Cell[]; readonly quietActs: readonly QuietAct[]; readonly softActs: readonly QuietAct[] }
const all = await Promise.all(replicaSites.map(async (site) => (await import(`./${site}/cells.ts`)) as SiteCells))

/** The matrix of every rebuilt site. */
export const cells: readonly Cell[] = all.flatMap((site) => site.cells)

/** What must never be asked about, on registrants' own pages. */
export const quietActs: readonly QuietAct[] = all.flatMap((site) => site.quietActs)

/** Posts by others that quote a registrant: a note at most; the request goes through at once. */
export const softActs: readonly QuietAct[] = all.flatMap((site) => site.softActs)
