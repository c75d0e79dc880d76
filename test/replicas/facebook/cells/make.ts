import type { Act, Cell } from '../../types'
import { query } from './select'

/** A cell before it has its language and its id. */
export interface Sketch extends Omit<Cell, 'id' | 'site' | 'lang'> {
  /** Tells apart cells alike in surface, interaction and way. */
  readonly note?: string
}

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
      id: ['facebook', sketch.surface, sketch.interaction, sketch.way, note, gen].filter(Boolean).join('/'),
      site: 'facebook',
      lang,
      registrant: inLanguage(sketch.registrant, lang, gen),
      other: inLanguage(sketch.other, lang, gen),
      ...(undo && { undo: inLanguage(undo, lang, gen) }),
    }
  })
}
