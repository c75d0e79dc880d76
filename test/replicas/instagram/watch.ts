import type { Drive } from '../drive'
import type { Recorded, Replicas, Step } from '../types'

/** A sentence about a replica and whether it holds. */
export type Behaviour = readonly [sentence: string, holds: (drive: Drive, replicas: Replicas) => Promise<boolean>]

/** Source of the first match of a selector. */
export const one = (css: string): string => `document.querySelector(${JSON.stringify(css)})`

/** Opens a page, does the steps and forgets what was sent meanwhile. */
export const stage = async (drive: Drive, replicas: Replicas, url: string, steps: readonly Step[]): Promise<void> => {
  await drive.goto(url)
  for (const step of steps) await drive.step(step)
  replicas.clear()
}

/** Mutations heard, once there are `count` and whatever else was on its way has arrived. */
export const heard = async (drive: Drive, replicas: Replicas, count: number): Promise<Recorded[]> => {
  const mutations = () => replicas.requests().filter(({ mutation }) => mutation)
  for (let tries = 0; tries < 100 && mutations().length < count; tries += 1) await drive.settle()
  await drive.settle()
  return mutations()
}

/** Operations in order, with commas. */
export const names = (requests: readonly Recorded[]): string => requests.map(({ operation }) => operation).join()

/** Whether an expression in the page comes true before long. */
export const becomes = async (drive: Drive, expression: string): Promise<boolean> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await drive.evaluate<boolean>(expression)) return true
    await drive.settle()
  }
  return false
}

/** Source of whether an English heart, once pressed, is on at once and off again soon after. */
export const takenBack = (heart: string): string => `(async () => {
  const label = () => ${one(`${heart} svg`)}.getAttribute('aria-label')
  ${one(heart)}.click()
  await Promise.resolve()
  const pressed = label()
  await new Promise((done) => setTimeout(done, 150))
  return pressed === 'Unlike' && label() === 'Like'
})()`
