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
  await Promise.all([1, 2, 3].map(() => countSightings({ site: 'x', version: 1, sighted: { like: [0, 2], share: [3, 0] } })))
  expect(await healthOfX()).toMatchObject({ version: 1, state: 'incomplete', fails: ['like'], works: ['share'] })
})

it('starts anew with another version of the pack', async () => {
  for (let page = 0; page < 3; page += 1) await countSightings({ site: 'x', version: 1, sighted: { like: [0, 3] } })
  await countSightings({ site: 'x', version: 2, sighted: { like: [3, 0] } })
  await countSightings({ site: 'x', version: 2, sighted: { like: [3, 0] } })
  expect(await healthOfX()).toMatchObject({ version: 2, state: 'well', works: ['like'] })
})

it('counts gestures that came before the list of accounts, also where nothing else was seen', async () => {
  await countLate('x')
  await countLate('x')
  expect(await healthOfX()).toMatchObject({ late: 2, state: 'unseen' })
  await countSightings({ site: 'x', version: 1, sighted: { like: [3, 0] } })
  expect(await healthOfX()).toMatchObject({ late: 2, version: 1 })
})

it('stores numbers by site and kind, and nothing else', async () => {
  await countSightings({ site: 'x', version: 1, sighted: { like: [1, 0], comment: [0, 1] } })
  expect(stored.get(siteHealthKey)).toEqual({ x: { version: 1, sightings: { like: [1, 0], comment: [0, 1] } } })
})

it('counts from nothing where what is stored cannot be read', async () => {
  stored.set(siteHealthKey, 'broken')
  expect(await healthOfX()).toMatchObject({ state: 'unseen' })
  await countSightings({ site: 'x', version: 1, sighted: { like: [3, 0] } })
  expect(await healthOfX()).toMatchObject({ version: 1 })
})

it('keeps of a page only what sort it is', async () => {
  for (const path of ['/nama_orang/status/1', '/orang_lain/status/2', '/home']) await countSightings({ site: 'x', version: 1, sighted: {}, offered: { path, found: ['like'] } })
  await countSightings({ site: 'x', version: 1, sighted: {}, offered: { path: '/nama_orang', family: 'menu', found: ['repost'] } })
  const kept = JSON.stringify(stored.get(siteHealthKey))
  expect(kept).not.toMatch(/orang/)
  expect(Object.keys((stored.get(siteHealthKey) as { x: { usual: object } }).x.usual)).toEqual([expect.stringMatching(/^shape \d$/), '/home', 'after menu'])
})

it('says what is gone from pages that always had it, and that it is back', async () => {
  const visit = (at: number, kinds: ('like' | 'share')[]) => countSightings({ site: 'x', version: 1, sighted: {}, offered: { path: `/orang/status/${String(at)}`, found: kinds } })
  for (let at = 0; at < 8; at += 1) await visit(at, ['like', 'share'])
  expect(await healthOfX()).toMatchObject({ state: 'well', works: ['like', 'share'] })
  for (let at = 0; at < 3; at += 1) await visit(at, ['share'])
  expect(await healthOfX()).toMatchObject({ state: 'incomplete', fails: ['like'], works: ['share'] })
  await visit(9, ['like', 'share'])
  expect(await healthOfX()).toMatchObject({ state: 'well' })
})
