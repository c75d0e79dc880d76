import { createLook, offersOf, type Place, shownOn } from '../sites'
import type { Supply } from './supply'
import type { Who } from './who'

const everyMs = 5_000
/** What is missed at one look counts at the second, so there are two after anything happened. */
const looks = 2
/** Whatever an opener opens is there by then; where the person has gone on before, nothing is said of it. */
const openMs = 1_000

/**
 * Looks now and then how well the pack fits the page, when the page is idle, in sight and in use, and behind openers once
 * something was opened. Gestures only say that there is something to look at again.
 */
export function watchHealth(place: Place, who: Who, supply: Supply) {
  const look = createLook(place)
  const told = new Set<string>()
  let left = looks
  let opening: ReturnType<typeof setTimeout> | undefined
  // Frames are parts of a page that is looked at already, or adverts.
  const isWhole = window.top === window
  const timer = isWhole ? setInterval(() => { if (left > 0 && !document.hidden) requestIdleCallback(() => { count() }, { timeout: everyMs }) }, everyMs) : undefined

  function count(family?: string): void {
    const { active = false, signs: bundled = [] } = who.briefing() ?? {}
    if (!active || !supply.alive()) return
    const { site, version, signs = bundled } = place.pack
    if (family === undefined) left -= 1
    const shown = shownOn(place.page)
    const sighted = family === undefined ? look(signs, shown) : {}
    // Pages are drawn in steps: what they offer is told at the second look, once an address.
    const path = place.url().pathname
    const key = `${path} ${family ?? ''}`
    const found = left > 0 && family === undefined || told.has(key) ? undefined : offersOf(place, shown, family)
    if (found !== undefined) told.add(key)
    if (found !== undefined || Object.keys(sighted).length > 0) supply.recordSightings({ site, version, sighted, ...(found && { offered: { path, found, ...(family !== undefined && { family }) } }) })
  }

  return {
    stir: () => { left = looks },
    /** Something new was pressed: what an earlier opener opened may be gone. */
    pressed: () => { clearTimeout(opening) },
    opened: (family: string) => { if (isWhole) opening = setTimeout(() => { count(family) }, openMs) },
    stop: () => { clearInterval(timer) },
  }
}
