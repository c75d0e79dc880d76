import { alarms, freshBrowser, managed, stored } from './fake-browser'
import { beforeEach, describe, expect, it, vi } from 'vitest'

const key = 'A'.repeat(43)
const [agencys, own] = ['https://instansi.contoh.go.id/', 'https://sendiri.contoh.go.id/']

/** The background as a browser that was just started has it; what was stored before is still there. */
async function woken() {
  vi.resetModules()
  const [{ takePolicy }, { readSettings, changeSettings }, { briefGuards }, { readBriefing }, { registryStatuses }, { scheduleUpdates }, { setLocalRegistry }, { sourcesInForce }] = await Promise.all([
    import('../../../src/background/policy'), import('../../../src/browser/settings'), import('../../../src/background/briefings'), import('../../../src/browser/briefing'),
    import('../../../src/background/status'), import('../../../src/background/updates'), import('../../../src/background/local-registry'), import('../../../src/background/sources'),
  ])
  const says = (policy: unknown) => { managed.get = () => (policy instanceof Error ? Promise.reject(policy) : Promise.resolve(policy)) }
  /** Takes the policy as it is, and once more as it is `later`, where it is asked for again; an error is what the browser says instead. */
  const take = (now: unknown, later: unknown = now) => {
    says(now)
    return takePolicy(async () => { says(later) })
  }
  const briefed = async () => { await briefGuards(); return (await readBriefing('x'))! }
  return { take, readSettings, changeSettings, briefed, registryStatuses, scheduleUpdates, setLocalRegistry, sourcesInForce }
}
const kept = () => stored.get('policy') as { policy: object; dropped: { key: string }[]; received: number } | null | undefined

beforeEach(() => { freshBrowser() })

describe('a policy', () => {
  it('is in force once the browser tells of it, and is read as whatever the browser makes of it', async () => {
    const { take, readSettings } = await woken()
    await take({ mode: ' Remind ', badges: 0, updateHours: '12', agency: 'Dinas Contoh' })
    expect(await readSettings()).toMatchObject({ mode: 'remind', badges: false, locked: ['mode', 'badges'], agency: 'Dinas Contoh', policy: { updateHours: 12 } })
  })

  it('names what it was not taken at its word for', async () => {
    const { take, readSettings } = await woken()
    await take({ mode: 'spy', colour: 'red', badges: false })
    expect(kept()?.dropped.map((one) => one.key)).toEqual(['mode', 'colour'])
    expect(await readSettings()).toMatchObject({ mode: 'warn', badges: false, locked: ['badges'] })
  })

  it('that is late finds the one last known in force', async () => {
    await (await woken()).take({ sitesOff: ['linkedin'], mode: 'warn' })
    const before = kept()
    const { take, readSettings } = await woken()
    await take({}, { mode: 'warn', sitesOff: ['linkedin'] })
    expect((await readSettings()).off).toEqual(['linkedin'])
    expect(kept()).toEqual(before)
  })

  it('that cannot be found out stays as last known', async () => {
    const { take, readSettings } = await woken()
    await take({ mode: 'remind' })
    await take(new Error('An unexpected error occurred'))
    expect((await readSettings()).mode).toBe('remind')
  })

  it.each([['Chrome', {}], ['Firefox', new Error('Managed storage manifest not found')]])('that is withdrawn in %s gives the person’s own back', async (_, none) => {
    const { take, readSettings, changeSettings } = await woken()
    await changeSettings({ badges: false })
    await take({ mode: 'remind', badges: true, registries: [`${agencys} ${key}`] })
    await take(none)
    expect(kept()).toBeNull()
    expect(await readSettings()).toMatchObject({ mode: 'warn', badges: false, locked: [], policy: {} })
  })

  it('keeps the time it came at until it is another one', async () => {
    const { take } = await woken()
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000 })
    await take({ mode: 'remind', agency: 'Dinas' })
    vi.setSystemTime(2_000)
    await take({ agency: 'Dinas', mode: 'remind' })
    expect(kept()?.received).toBe(1_000)
    await take({ agency: 'Dinas', mode: 'warn' })
    expect(kept()?.received).toBe(2_000)
    vi.useRealTimers()
  })
})

describe('what guards are told of a policy', () => {
  it('is what the agency says, in the person’s language, or the other where there is none', async () => {
    const { take, briefed, changeSettings } = await woken()
    await take({ agency: 'Dinas Contoh', contact: 'BKPSDM', adviceId: 'Tanya dulu.', requireReason: true, reasonsId: ['Tugas'], reasonsEn: ['Duty'] })
    expect(await briefed()).toMatchObject({ agency: { name: 'Dinas Contoh', contact: 'BKPSDM', advice: 'Tanya dulu.' }, requireReason: { presets: ['Tugas'] } })
    await changeSettings({ language: 'en' })
    expect(await briefed()).toMatchObject({ agency: { advice: 'Tanya dulu.' }, requireReason: { presets: ['Duty'] } })
  })

  it('is nothing where it says nothing', async () => {
    const { take, briefed } = await woken()
    await take({ requireReason: false, reasonsId: ['Tugas'] })
    const briefing = await briefed()
    expect([briefing.agency, briefing.requireReason]).toEqual([undefined, undefined])
  })

  it('is whether to guard a site, and how', async () => {
    const { take, briefed } = await woken()
    await take({ mode: 'remind', badges: false, sitesOff: 'x' })
    expect(await briefed()).toMatchObject({ active: false, mode: 'remind', badges: false })
  })
})

describe('registries of a policy', () => {
  const urls = async (statuses: () => Promise<readonly { url?: string; byAgency?: true }[]>) => (await statuses()).map(({ url, byAgency }) => [url, byAgency])

  it('come before the person’s own and are marked as the agency’s; the same one twice is the agency’s', async () => {
    const { take, changeSettings, registryStatuses, sourcesInForce } = await woken()
    await changeSettings({ registries: [{ kind: 'url', url: own, keys: [key], threshold: 1 }, { kind: 'url', url: agencys, keys: [key], threshold: 1 }] })
    await take({ registries: [`${agencys} ${key} packs`] })
    expect(await urls(registryStatuses)).toEqual([[agencys, true], [own, undefined], [undefined, undefined]])
    expect((await sourcesInForce())[0]).toMatchObject({ packs: true, threshold: 1 })
  })

  it('are asked for news like any other', async () => {
    const { take, scheduleUpdates } = await woken()
    await take({ registries: [`${agencys} ${key}`] })
    await scheduleUpdates()
    expect(alarms.get('update-registries')).toBeLessThan(Date.now() + 600_001)
  })

  it('may be all there are: then the person’s own are not used, and are there again afterwards', async () => {
    const { take, changeSettings, registryStatuses, setLocalRegistry } = await woken()
    await changeSettings({ registries: [{ kind: 'url', url: own, keys: [key], threshold: 1 }] })
    await take({ allowOwnRegistries: false })
    expect(await urls(registryStatuses)).toEqual([[undefined, undefined]])
    await changeSettings({ registries: [] })
    expect((await setLocalRegistry({ name: 'Meja', records: {} }))?.en).toMatch(/agency decides/)
    await take({})
    expect(await urls(registryStatuses)).toEqual([[own, undefined], [undefined, undefined]])
  })
})
