import { locate, locateComposer, locateControl, type Located, type Place, selectorsOf } from './locate'
import { namesOf, says } from './says'
import type { Sign } from './schema'

/** By what a sign tells of: how many times the pack had the control, and how many times it did not. */
export type Sighted = { [T in Sign['tells']]?: [held: number, missed: number] | undefined }

/** So many of one sign are counted at one address: a long feed is one page. */
const most = 3

/**
 * Counts, for the pack's health, among the elements on the screen where a control should be and whether the pack finds it and whose it is: of each sign
 * once an address, as soon as two looks say the same. Pages are drawn in steps.
 */
export function createLook(place: Place): (signs: readonly Sign[], shown: readonly Element[]) => Sighted {
  const seen = new Map<string, string>()
  return (signs, shown) => {
    const sighted: Sighted = {}
    for (const [at, sign] of signs.entries()) {
      const key = place.url().pathname + String(at)
      const before = seen.get(key)
      if (before === '' || !isDue(sign, place)) continue
      const { length, held } = count(sign, shown, place)
      const now = `${String(held)}/${String(length)}`
      seen.set(key, length > 0 && now === before ? '' : now)
      if (length === 0 || now !== before) continue
      const sum = sighted[sign.tells] ??= [0, 0]
      sum[0] += held
      sum[1] += length - held
    }
    return sighted
  }
}

function count(sign: Sign, shown: readonly Element[], place: Place): { length: number; held: number } {
  const signs = shown.filter((one) => one.matches(sign.select) && says(sign.label, namesOf(one))).slice(0, most)
  return { length: signs.length, held: signs.filter((one) => isHeld(one, sign, place)).length }
}

/** Whether a sign means anything on this page now. */
export const isDue = ({ path, family }: Sign, { url, memory }: Place): boolean =>
  (path === undefined || url().pathname.startsWith(path)) && (family === undefined || memory.recall(family) !== undefined)

/** Whether the pack has what a sign stands for: at it, around it or in it. */
export function isHeld(element: Element, { does }: Sign, place: Place): boolean {
  // A picture that is liked by pressing it twice says nothing of the heart.
  const isMeant = (located: Located | undefined) => located !== undefined && !('double' in located.entry && located.entry.double === true) && located.attempts.some(({ interaction }) => does.includes(interaction))
  return isMeant(locate([element], place)) || isMeant(locateComposer([element], undefined, place))
    || [...element.querySelectorAll(selectorsOf(place.pack))].some((control) => isMeant(locateControl(control, place)))
}
