import type { SeenDialog } from './driver'
import type { Spot } from './in-page'

interface Eyes {
  spot(css: string): Promise<Spot>
  moved(css: string, at: Spot): Promise<boolean>
  dialog(): Promise<SeenDialog | undefined>
}

const tries = 3

/**
 * Presses what a person means. On a slow machine a page can move an element between looking and pressing; a
 * person would see that and press again, and so does this, as long as the press has led to no warning.
 */
export const pressing = ({ spot, moved, dialog }: Eyes) => async (css: string, press: (at: Spot) => Promise<unknown>): Promise<void> => {
  for (let turn = 1; turn <= tries; turn += 1) {
    const at = await spot(css)
    await press(at)
    const missed = await moved(css, at).catch(() => false)
    if (!missed || await dialog() !== undefined) return
  }
}
