import type { Interaction } from '../neutrality'
import type { HealthKind } from './health-kinds'
import { locateComposer, locateControl, type Place, selectorsOf } from './locate'
import type { Composer, Control, Sign } from './schema'
import { isOnScreen } from './screen'

/** With fewer links than this there is nothing on a page yet, or an error. */
const fewLinks = 8

/**
 * The kinds of control the pack finds on a page as it stands, each somebody's; with `family`, every interaction it finds
 * behind an opener of that family. Undefined where the page is as good as empty.
 */
export function offersOf(place: Place, signs: readonly Sign[], family?: string): (HealthKind | Interaction)[] | undefined {
  const { page, pack } = place
  if (page.links.length < fewLinks) return undefined
  const found = new Set<HealthKind | Interaction>()
  const add = (located: { readonly entry: Control | Composer; readonly attempts: readonly { readonly interaction: Interaction }[] } | undefined) => {
    if (located === undefined || (family !== undefined && !isOf(family, located.entry))) return
    for (const { interaction } of located.attempts) {
      const sign = signs.find(({ does }) => does.includes(interaction))
      if (sign !== undefined) found.add(family === undefined ? sign.tells : interaction)
    }
  }
  // As a rule the first post on the screen has them all; a whole page of one that lacks some costs up to 0.2 s of idle time.
  const all = new Set(signs.map(({ tells }) => tells)).size
  const isWhole = () => family === undefined && found.size === all
  for (const control of page.querySelectorAll(selectorsOf(pack))) if (!isWhole() && isOnScreen(control)) add(locateControl(control, place))
  for (const box of page.querySelectorAll(pack.composers.map(({ text }) => text).join(', ') || 'none')) if (!isWhole() && isOnScreen(box)) add(locateComposer([box], undefined, place))
  return [...found]
}

const isOf = (family: string, entry: Control | Composer): boolean =>
  ('targets' in entry ? entry.targets.some((target) => target.family === family) : entry.family === family)
