import '../background/fake-browser'
import { describe, expect, it, vi } from 'vitest'
import { parseSettings, type Settings } from '../../../src/browser/settings'
import { trainingSupply } from '../../../src/pages/training/training-supply'
import { candidates, others } from '../../../src/pages/training/x/world'
import { handleKey, numericKey, openIndex } from '../../../src/registry'

const source = {
  settings: (): Promise<Settings> => Promise.resolve(parseSettings({ language: 'en', mode: 'remind', badges: false, simulatedDate: '2024-01-15' })),
  onSettings: () => undefined, record: () => undefined, openPage: () => undefined, alive: () => true,
}
const keyOf = (handle: string) => handleKey('x', handle)!

describe('the supply of the training page', () => {
  it('always holds and asks, in the language and with the marks of the settings, whatever day is simulated', async () => {
    const briefing = await trainingSupply(source).briefing()
    expect(briefing).toMatchObject({ active: true, language: 'en', mode: 'warn', badges: false })
    expect(briefing.simulatedDate).toBeUndefined()
  })

  it.each(Object.values(candidates))('has @$handle in its index, by handle and by number, and confirms them', async ({ handle, id, name }) => {
    const supply = trainingSupply(source)
    const index = openIndex((await supply.briefing()).index)
    expect(index.find(keyOf(handle))).toBeGreaterThanOrEqual(0)
    expect(index.find(numericKey('x', id)!)).toBeGreaterThanOrEqual(0)
    const confirmed = await supply.confirm(keyOf(handle), ['like'])
    expect(confirmed?.registrant).toMatchObject({ name, training: true })
    expect(confirmed?.explanations.like?.primary.item).toBe(1)
  })

  it.each(Object.values(others))('knows nobody called @$handle', async ({ handle }) => {
    expect(await trainingSupply(source).confirm(keyOf(handle), ['like'])).toBeNull()
  })

  it('knows no real candidate', async () => {
    expect(await trainingSupply(source).confirm('x:u:cakiminow', ['like'])).toBeNull()
  })

  it('passes decisions and questions on to the page', () => {
    const record = vi.fn()
    const openPage = vi.fn()
    const supply = trainingSupply({ ...source, record, openPage })
    supply.record({ site: 'x', interaction: 'like', outcome: 'cancelled' })
    supply.openPage({ item: 1 })
    expect(record).toHaveBeenCalledWith({ site: 'x', interaction: 'like', outcome: 'cancelled' })
    expect(openPage).toHaveBeenCalledWith({ item: 1 })
  })

  it('puts the guard of a site on while that site is played, with the office that is signed in', async () => {
    const x = trainingSupply(source, 'x', () => ({ site: 'x', stage: 'calon', office: 'dinas_contoh', look: '.larger' }))
    expect(await x.briefing()).toMatchObject({ active: true, officeAccounts: ['x:u:dinas_contoh'] })
    expect((await x.briefing()).look).toMatch(/\.larger$/)
    const facebook = trainingSupply(source, 'facebook', () => ({ site: 'x', stage: 'calon', look: '' }))
    expect(await facebook.briefing()).toMatchObject({ active: false })
  })

  it.each(['bakal_calon', 'calon'] as const)('has everybody at the stage that is shown, %s', async (stage) => {
    const supply = trainingSupply(source, 'x', () => ({ site: 'x', stage, look: '' }))
    for (const { handle } of Object.values(candidates)) expect((await supply.confirm(keyOf(handle), ['like']))?.stage).toBe(stage)
  })

  it('knows the fictional party on Facebook', async () => {
    const confirmed = await trainingSupply(source, 'facebook').confirm(handleKey('facebook', 'partailatihan')!, ['rsvp'])
    expect(confirmed?.registrant).toMatchObject({ kind: 'party', training: true })
    expect(confirmed?.explanations.rsvp?.primary.item).toBe(6)
  })
})
