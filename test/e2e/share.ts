import { basename } from 'node:path'
import manifest from '../../manifest.json' with { type: 'json' }
import { cells, quietActs, softActs } from '../replicas/cells'
import type { Cell, QuietAct } from '../replicas/types'
import type { BrowserName } from './world'

/**
 * Cells one browser can run beside everything else in a quarter of an hour on two slow cores. Where there are more, the browsers
 * share them, the first way of every surface and interaction first; `JAGA_MATRIX=all` runs all in both.
 */
const bearable = 20
export const isWhole = process.env['JAGA_MATRIX'] === 'all'
/** `JAGA_CELLS=x/home/like` runs only what has that in its id. */
const wanted = process.env['JAGA_CELLS'] ?? ''

const guarded = new Set(manifest.content_scripts.flatMap(({ js }) => js).map((file) => basename(file, '.iife.ts')))
const isRun = ({ id }: { readonly id: string }) => guarded.has(id.split('/')[0] ?? '') && id.includes(wanted)

/** Every cell of the sites that have a guard. */
export const allCells: readonly Cell[] = cells.filter((cell) => isRun(cell) && cell.beyond === undefined)

/** Those nothing on the page could tell the guard of; named with their reason whenever the matrix runs. */
export const beyondCells: readonly Cell[] = cells.filter((cell) => isRun(cell) && cell.beyond !== undefined)

/** The first way of every surface and interaction first, so that whoever stops early has still been everywhere. */
const widestFirst = (all: readonly Cell[]): Cell[] => {
  const met = new Map<string, number>()
  const turn = new Map(all.map((cell) => {
    const place = `${cell.site} ${cell.surface} ${cell.interaction}`
    const at = met.get(place) ?? 0
    met.set(place, at + 1)
    return [cell, at]
  }))
  return [...all].sort((a, b) => (turn.get(a) ?? 0) - (turn.get(b) ?? 0))
}

const half = <T>(all: readonly T[], browser: BrowserName): T[] => all.filter((_, at) => at % 2 === (browser === 'chromium' ? 0 : 1))

/** The cells this browser runs. */
export const cellsFor = (browser: BrowserName): readonly Cell[] =>
  isWhole || allCells.length <= bearable ? allCells : half(widestFirst(allCells), browser).slice(0, bearable)

/** The acts this browser runs that nothing may be asked about. */
export const quietFor = (browser: BrowserName): readonly QuietAct[] => {
  const all = [...quietActs, ...softActs].filter(isRun)
  if (isWhole || all.length <= bearable) return all
  const step = Math.max(2, Math.ceil(all.length / bearable))
  // From all sites: their acts stand one site after the other.
  return all.filter((_, at) => at % step === (browser === 'chromium' ? 0 : 1))
}
