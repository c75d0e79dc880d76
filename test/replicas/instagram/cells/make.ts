import type { Act, Cell, ReplicaSite, Step, Way } from '../../types'

/** A cell before it has its language and its id. */
export interface Sketch extends Omit<Cell, 'id' | 'site' | 'lang'> {
  /** Tells apart cells alike in surface, interaction and way. */
  readonly note?: string
}

/** How a control is pressed when it takes one press. */
export type Press = Extract<Way, 'mouse' | 'touch' | 'enter' | 'space' | 'double' | 'menu' | 'submit'>

/** The element that is this in truth, within another if need be. */
export const truth = (what: string, within = ''): string => `${within && `${within} `}[data-truth="${what}"]`
/** The topmost dialog there can be at a time in these acts. */
export const dialog = '[role="dialog"]'

export const click = (on: string): Step => ({ do: 'click', on })
export const wait = (on: string): Step => ({ do: 'wait', on })
export const key = (name: string, on?: string): Step => ({ do: 'press', key: name, ...(on !== undefined && { on }) })
export const type = (on: string, text: string): Step => ({ do: 'type', on, text })

/** One press of a control in each of the ways there are. */
export const press = (way: Press, on: string): Step => {
  if (way === 'double') return { do: 'dblclick', on }
  if (way === 'touch') return { do: 'tap', on }
  return way === 'enter' || way === 'space' ? key(way === 'enter' ? 'Enter' : 'Space', on) : click(on)
}

/** Adds query parameters to an address that may have some. */
export const query = (url: string, parameters: Readonly<Record<string, string | undefined>>): string => {
  const address = new URL(url)
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) address.searchParams.set(name, value)
  return address.href
}

const inLanguage = <A extends Act>(act: A, lang: string, gen: string | undefined): A => ({ ...act, url: query(act.url, { lang, gen }) })

/** Finishes the cells: languages take turns on each surface, so that every surface is seen in both. */
export const finish = (site: ReplicaSite, sketches: readonly Sketch[]): readonly Cell[] => {
  const seen = new Map<string, number>()
  return sketches.map(({ note, ...sketch }) => {
    const turn = seen.get(sketch.surface) ?? 0
    seen.set(sketch.surface, turn + 1)
    const lang = turn % 2 === 0 ? 'id' : 'en'
    const { gen, undo } = sketch
    return {
      ...sketch,
      id: [site, sketch.surface, sketch.interaction, sketch.way, note, gen].filter(Boolean).join('/'),
      site,
      lang,
      registrant: inLanguage(sketch.registrant, lang, gen),
      other: inLanguage(sketch.other, lang, gen),
      ...(undo && { undo: inLanguage(undo, lang, gen) }),
    }
  })
}
