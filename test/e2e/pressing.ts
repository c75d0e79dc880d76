import { sleep } from './driver'
import type { Spot } from './in-page'

const tries = 40

/**
 * Presses what a person means, once: a page that is still settling moves things about, and a person waits for it.
 * The place must be the same twice in a row before it is pressed.
 */
export const pressing = (spot: (css: string) => Promise<Spot>) => async (css: string, press: (at: Spot) => Promise<unknown>): Promise<void> => {
  let at = await spot(css)
  for (let turn = 1; turn <= tries; turn += 1) {
    await sleep(30)
    const again = await spot(css)
    const isStill = again.x === at.x && again.y === at.y
    at = again
    if (isStill) break
  }
  await press(at)
}
