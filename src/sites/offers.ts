import type { Offer, Way } from './health-kinds'
import { locateComposer, locateControl, type Located, type Place, selectorsOf } from './locate'
import type { Composer, Control, SitePack } from './schema'

/** With fewer things to press than this there is nothing on a page yet, or an error. */
const few = 4
/** So many controls are some posts with all there is to them. */
const some = 80

/**
 * What the pack finds among `shown`, the elements on the screen: each interaction with somebody's name, and how it is
 * offered. With `family`, what it finds behind an opener of that family. Undefined where the page is as good as empty.
 */
export function offersOf(place: Place, shown: readonly Element[], family?: string): Offer[] | undefined {
  const { pack } = place
  if (shown.filter((element) => element.matches('a, button, [role], [tabindex]')).length < few) return undefined
  const found = new Set<Offer>()
  const add = (located: Located | undefined, isTyped: boolean) => {
    if (located === undefined || (family !== undefined && !isOf(family, located.entry))) return
    for (const { interaction } of located.attempts) found.add(`${interaction}${isTyped ? ' typed' : wayOf(located.entry, pack)}`)
  }
  for (const control of shown.filter((element) => element.matches(selectorsOf(pack))).slice(0, some)) add(locateControl(control, place), false)
  const boxes = pack.composers.map(({ text }) => text).join(', ') || 'none'
  for (const box of shown) if (box.matches(boxes)) add(locateComposer([box], undefined, place), true)
  return [...found]
}

function wayOf(entry: Control | Composer, { scopes }: SitePack): Way {
  if ('targets' in entry) return ''
  if (entry.double === true) return ' twice'
  const below = scopes.find(({ name }) => name === entry.scopes[0])?.below === true ? ' below' : ''
  return entry.opens === undefined ? below : `${below} opened`
}

const isOf = (family: string, entry: Control | Composer): boolean =>
  ('targets' in entry ? entry.targets.some((target) => target.family === family) : entry.family === family)
