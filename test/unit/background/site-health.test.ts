import { freshBrowser, stored } from './fake-browser'
import { beforeEach, expect, it } from 'vitest'
import { countLate, countSightings, listHealth, siteHealthKey } from '../../../src/browser/site-health'

beforeEach(freshBrowser)
const healthOfX = async () => (await listHealth()).find(({ site }) => site === 'x')!

it('lists every site, those nothing was seen of too', async () => {
  const all = await listHealth()
  expect(all.length).toBeGreaterThan(5)
  expect(all.every(({ state, late }) => state === 'unseen' && late === 0)).toBe(true)
})

it('adds up what guards saw, also when they tell it at once', async () => {
  await Promise.all([1, 2, 3].map(() => countSightings('x', 1, { like: [0, 2], share: [3, 0] })))
  expect(await healthOfX()).toMatchObject({ version: 1, state: 'incomplete', fails: ['like'], works: ['share'] })
})

it('starts anew with another version of the pack', async () => {
  for (let page = 0; page < 3; page += 1) await countSightings('x', 1, { like: [0, 3] })
  await countSightings('x', 2, { like: [3, 0] })
  await countSightings('x', 2, { like: [3, 0] })
  expect(await healthOfX()).toMatchObject({ version: 2, state: 'well', works: ['like'] })
})

it('counts gestures that came before the list of accounts, also where nothing else was seen', async () => {
  await countLate('x')
  await countLate('x')
  expect(await healthOfX()).toMatchObject({ late: 2, state: 'unseen' })
  await countSightings('x', 1, { like: [3, 0] })
  expect(await healthOfX()).toMatchObject({ late: 2, version: 1 })
})

it('stores numbers by site and kind, and nothing else', async () => {
  await countSightings('x', 1, { like: [1, 0], comment: [0, 1] })
  expect(stored.get(siteHealthKey)).toEqual({ x: { version: 1, sightings: { like: [1, 0], comment: [0, 1] } } })
})

it('counts from nothing where what is stored cannot be read', async () => {
  stored.set(siteHealthKey, 'broken')
  expect(await healthOfX()).toMatchObject({ state: 'unseen' })
  await countSightings('x', 1, { like: [3, 0] })
  expect(await healthOfX()).toMatchObject({ version: 1 })
})
