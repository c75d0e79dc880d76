import { createLook, type Place } from '../sites'
import type { Supply } from './supply'
import type { Who } from './who'

const everyMs = 5_000
/** What is missed at one look counts at the second, so there are two after anything happened. */
const looks = 2

/**
 * Looks now and then how well the pack fits the page, when the page is idle, in sight and in use, and tells numbers
 * alone. Gestures only say that there is something to look at again.
 */
export function watchHealth(place: Place, who: Who, supply: Supply) {
  const look = createLook(place)
  let left = looks
  // Frames are parts of a page that is looked at already, or adverts.
  const timer = window.top === window ? setInterval(() => { if (left > 0 && !document.hidden) requestIdleCallback(count, { timeout: everyMs }) }, everyMs) : undefined

  function count(): void {
    const { active = false, signs = [] } = who.briefing() ?? {}
    if (!active || !supply.alive()) return
    left -= 1
    const sighted = look(place.pack.signs ?? signs)
    const { site, version } = place.pack
    if (Object.keys(sighted).length > 0) supply.recordSightings({ site, version, sighted })
  }

  return { stir: () => { left = looks }, stop: () => { clearInterval(timer) } }
}
