import type { Act, Cell, Way } from '../../types'
import { query } from './select'

/** A cell before it has its language and its id. */
export interface Sketch extends Omit<Cell, 'id' | 'site' | 'lang'> {
  /** Tells apart cells alike in surface, interaction and way. */
  readonly note?: string
}

/** One row of the matrix: what is done on a surface, to whom, in which ways; `undo` sends its own request where everything is done already. */
export interface Row<Spot> {
  readonly surface: string
  readonly ways: readonly Way[]
  readonly ours: Spot
  readonly theirs: Spot
  readonly gen?: string
  readonly note?: string
}

/** Cells of one interaction out of rows. */
export const spread = <Spot>(
  interaction: string, request: string, rows: readonly Row<Spot>[], act: (spot: Spot, way: Way) => Act,
  more: (spot: Spot, way: Way) => Pick<Sketch, 'undo' | 'draft'> = () => ({}),
): readonly Sketch[] => rows.flatMap(({ surface, ways, ours, theirs, gen, note }) => ways.map((way) => ({
  surface, interaction, way, request, ...(gen !== undefined && { gen }), ...(note !== undefined && { note }),
  registrant: act(ours, way), other: act(theirs, way), ...more(ours, way),
})))

const inLanguage = <A extends Act>(act: A, lang: string, gen: string | undefined): A => ({ ...act, url: query(act.url, { lang, gen }) })

/** Finishes the cells: languages take turns on each surface, so that every surface is seen in both. */
export const finish = (sketches: readonly Sketch[]): readonly Cell[] => {
  const seen = new Map<string, number>()
  return sketches.map(({ note, ...sketch }) => {
    const turn = seen.get(sketch.surface) ?? 0
    seen.set(sketch.surface, turn + 1)
    const lang = turn % 2 === 0 ? 'id' : 'en'
    const { gen, undo } = sketch
    return {
      ...sketch,
      id: ['youtube', sketch.surface, sketch.interaction, sketch.way, note, gen].filter(Boolean).join('/'),
      site: 'youtube',
      lang,
      registrant: inLanguage(sketch.registrant, lang, gen),
      other: inLanguage(sketch.other, lang, gen),
      ...(undo && { undo: inLanguage(undo, lang, gen) }),
    }
  })
}
