import { at } from '../browser/extension'
import { pauseEnds, pauseOf, setPause } from '../browser/pauses'
import { briefGuards } from './briefings'

/** The alarm that tells guards of a pause's end. */
export const pauseAlarm = 'pause-ends'

/** Pauses the guard of one tab for some minutes, or ends its pause; every guard hears of it and asks whether it is meant. */
export async function pauseTab(tab: number, minutes: number): Promise<number | null> {
  await setPause(tab, Date.now() + minutes * 60_000)
  await pausesChanged()
  return pauseOf(tab)
}

export async function pausesChanged(): Promise<void> {
  await briefGuards()
  const ends = await pauseEnds()
  if (ends.length > 0) await at(pauseAlarm, Math.min(...ends))
}
