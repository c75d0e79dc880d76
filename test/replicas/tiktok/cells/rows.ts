import type { Act, Step, Way } from '../../types'
import type { Sketch } from './make'
import { done } from './select'
import { surfaces, type Place, type SurfaceName } from './surfaces'

/** A surface, the ways tried on it, and the generation if it is the older one. */
export type Row = readonly [surface: SurfaceName, ways: readonly Way[], gen?: string]

interface What {
  readonly interaction: string
  readonly request: string
  /** Request of the undoing; the steps are the same, on a page where everything is done. */
  readonly undoes?: (way: Way) => string | undefined
  readonly undoSteps?: (place: Place, way: Way) => readonly Step[]
  readonly note?: string
  readonly draft?: (place: Place) => string
}

/** A cell for each surface and way of the rows. */
export const spread = (rows: readonly Row[], what: What, steps: (place: Place, way: Way) => readonly Step[]): Sketch[] =>
  rows.flatMap(([name, ways, gen]) =>
    ways.map((way) => {
      const { name: surface, registrant, other } = surfaces[name]
      const act = (place: Place, url = place.url, does = steps): Act => ({ url, steps: [...place.before, ...does(place, way)] })
      const undone = what.undoes?.(way)
      return {
        surface,
        interaction: what.interaction,
        way,
        request: what.request,
        ...(gen && { gen }),
        ...(what.note && { note: what.note }),
        ...(what.draft && { draft: what.draft(registrant) }),
        registrant: act(registrant),
        other: act(other),
        ...(undone && { undo: { ...act(registrant, done(registrant.url), what.undoSteps), request: undone } }),
      }
    }),
  )
