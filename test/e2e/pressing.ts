import { sleep } from './driver'
import type { Spot } from './in-page'

const tries = 40
/** How many readings in a row must agree: a page that has just come lays itself out once more, up to 100 ms later. */
const stillFor = 3

/** Presses what a person means, once: a page that is still settling moves things about, and a person waits for it. */
export const pressing = (spot: (css: string) => Promise<Spot>) => async (css: string, press: (at: Spot) => Promise<unknown>): Promise<void> => {
  let at = await spot(css)
  for (let turn = 1, still = 1; turn <= tries && still < stillFor; turn += 1) {
    await sleep(30)
    const again = await spot(css)
    still = again.x === at.x && again.y === at.y ? still + 1 : 1
    at = again
  }
  await press(at)
}
