import { alarms, freshBrowser, stored } from './fake-browser'
import { beforeEach, describe, expect, it, vi } from 'vitest'

const key = 'x:u:calon_contoh'

/** The background as a browser that was just started has it; what was stored before is still there. */
async function woken() {
  vi.resetModules()
  const [{ pauseTab }, { pauseOf }, { describeAccount }, { confirmAccount }, { changeSettings }, { briefGuards }] = await Promise.all([
    import('../../../src/background/pause'), import('../../../src/browser/pauses'), import('../../../src/background/describe-account'),
    import('../../../src/background/confirm-account'), import('../../../src/browser/settings'), import('../../../src/background/briefings'),
  ])
  return { pauseTab, pauseOf, describeAccount, confirmAccount, changeSettings, briefGuards }
}

beforeEach(() => { freshBrowser() })

describe('a pause', () => {
  it('is for one tab, is told to the guards, and outlives a background that was stopped', async () => {
    const { pauseTab, pauseOf } = await woken()
    const until = await pauseTab(7, 5)
    expect(until).toBeGreaterThan(Date.now() + 4.9 * 60_000)
    expect(await pauseOf(8)).toBeNull()
    expect(stored.get('briefing:x')).toMatchObject({ active: true, pausedUntil: until })
    expect(alarms.get('pause-ends')).toBe(until)
    expect(await (await woken()).pauseOf(7)).toBe(until)
  })

  it('is over when the person says so, and the guards hear of it', async () => {
    const { pauseTab, pauseOf } = await woken()
    await pauseTab(7, 60)
    expect(await pauseTab(7, 0)).toBeNull()
    expect(await pauseOf(7)).toBeNull()
    expect(stored.get('briefing:x')).not.toHaveProperty('pausedUntil')
  })

  it('is over by itself', async () => {
    const { pauseTab, pauseOf, briefGuards } = await woken()
    await pauseTab(7, 5)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * 60_000 + 1 })
    expect(await pauseOf(7)).toBeNull()
    await briefGuards()
    expect(stored.get('briefing:x')).not.toHaveProperty('pausedUntil')
    vi.useRealTimers()
  })
})

describe('an account that is not a candidate’s', () => {
  it('is described with every key of its own and the registry that lists it, and nothing of other accounts', async () => {
    const account = await (await woken()).describeAccount(key)
    expect(account).toMatchObject({ registrant: { name: 'Calon Wali Kota Contoh' }, registries: [{ name: 'Registri Uji' }] })
    expect(account?.keys.every((one) => one.startsWith('x:') && (one === key || !one.startsWith('x:u:')))).toBe(true)
  })

  it('is let be for this person from then on, under each of its keys, and the guards ask anew', async () => {
    const { describeAccount, confirmAccount, changeSettings, briefGuards } = await woken()
    const { keys, edition } = (await describeAccount(key))!
    expect(keys.length).toBeGreaterThan(1)
    await changeSettings({ muted: keys.map((one) => ({ key: one, edition })) })
    for (const one of keys) expect(await confirmAccount(one, ['like'])).toBeNull()
    expect(await confirmAccount('x:u:bakal_contoh', ['like'])).not.toBeNull()
    await briefGuards()
    expect(stored.get('briefing:x')).toMatchObject({ muted: keys.join(' ') })
  })

  it('is held again as soon as the registries are others', async () => {
    const { describeAccount, confirmAccount, changeSettings } = await woken()
    await describeAccount(key)
    await changeSettings({ muted: [{ key, edition: 'an earlier one' }] })
    expect(await confirmAccount(key, ['like'])).not.toBeNull()
  })
})
