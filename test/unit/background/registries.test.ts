import { freshBrowser, alarms, stored } from './fake-browser'
import { IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { UrlSource } from '../../../src/browser/registry-sources'
import type { GetFile } from '../../../src/registry/fetch-edition'
import type { Records } from '../../../src/registry/records'
import { edition, type Files, recordsOf, type Signer, signer, sourceOf } from './editions'

const by: Signer = await signer()
const calon = 'x:u:calon_contoh'

/** The background as a browser that was just started has it; what was stored before is still there. */
async function background() {
  vi.resetModules()
  const [{ updateRegistry }, { confirmAccount }, { briefGuards }, { registryStatuses }, store, { setLocalRegistry, localRegistry }, indexes] = await Promise.all([
    import('../../../src/background/update'), import('../../../src/background/confirm-account'), import('../../../src/background/briefings'),
    import('../../../src/background/status'), import('../../../src/browser/registry-store'), import('../../../src/background/local-registry'), import('../../../src/background/indexes'),
  ])
  const update = (source: UrlSource, files: Files | GetFile, now = Date.now()) => updateRegistry(source, {
    now: () => now, random: () => 0.5,
    download: () => (typeof files === 'function' ? files : (path) => (files.has(path) ? Promise.resolve(files.get(path)!) : Promise.reject(new TypeError(`${path}: 404`)))),
  })
  const whose = async (key: string) => (await confirmAccount(key, ['like']))?.registrant.name
  return { update, whose, briefGuards, statuses: registryStatuses, store, setLocalRegistry, localRegistry, ...indexes }
}
const inForce = (...sources: unknown[]) => { stored.set('settings', { language: 'id', registries: sources }) }
const closedOnly = (): Records => ({ ...recordsOf(2), accounts: recordsOf(2).accounts.filter(({ keys }) => keys.some(({ key }) => key === calon)) })

beforeEach(() => { freshBrowser() })

describe('registries side by side', () => {
  it('leave the bundled one in force where there is no other', async () => {
    const { whose, statuses } = await background()
    expect(await whose(calon)).toBe('Calon Wali Kota Contoh')
    expect((await statuses()).map(({ kind, edition: one }) => [kind, one?.name])).toEqual([['bundled', 'Registri Uji']])
  })

  it('let the one in front decide about every account it lists, also that it is closed', async () => {
    const source = sourceOf(by)
    inForce(source)
    const { update, whose } = await background()
    expect(await update(source, await edition(2, by, [], { records: closedOnly() }))).toBe(true)
    expect(await whose(calon)).toBeUndefined()
    // What it does not list at all is for the next one to say.
    expect(await whose('x:u:bakal_contoh')).toBeDefined()
    inForce()
    expect(await whose(calon)).toBe('Calon Wali Kota Contoh')
  })

  it('go by the order in the settings', async () => {
    const [open, closed] = [sourceOf(by, 'https://a.contoh.go.id/'), sourceOf(by, 'https://b.contoh.go.id/')]
    const { update, whose } = await background()
    inForce(open, closed)
    await update(open, await edition(1, by))
    await update(closed, await edition(2, by))
    expect(await whose(calon)).toBe('Calon Wali Kota Contoh')
    inForce(closed, open)
    expect(await whose(calon)).toBeUndefined()
  })

  it('put the one of the registry desk before all others, marked unsigned, until it is taken away', async () => {
    const { setLocalRegistry, localRegistry, whose, statuses } = await background()
    expect(await setLocalRegistry({ name: 'Meja', records: closedOnly() })).toBeNull()
    expect(await whose(calon)).toBeUndefined()
    expect(await localRegistry()).toMatchObject({ name: 'Meja', accounts: 1 })
    expect((await statuses())[0]).toMatchObject({ kind: 'desk', signed: false })
    expect(await setLocalRegistry(undefined)).toBeNull()
    expect(await localRegistry()).toBeNull()
    expect(await whose(calon)).toBe('Calon Wali Kota Contoh')
  })

  it('say what is wrong with records of the desk, and change nothing', async () => {
    const { setLocalRegistry, localRegistry } = await background()
    expect(await setLocalRegistry({ name: 'Meja', records: { candidacies: [], accounts: [{}] } })).toMatchObject({ id: expect.stringContaining('accounts[0]') as string })
    expect(await localRegistry()).toBeNull()
  })
})

describe('an update', () => {
  it('by a foreign key is refused in words; what was in use stays in use, and says since when', async () => {
    const source = sourceOf(by)
    inForce(source)
    const { update, whose, statuses } = await background()
    await update(source, await edition(2, by))
    const strange = await edition(3, await signer())
    expect(await update(source, strange, 1_000)).toBe(false)
    expect(await update(source, strange, 2_000)).toBe(false)
    expect((await statuses())[0]).toMatchObject({ edition: { version: 2 }, checked: 2_000, trouble: { code: 'signature', since: 1_000, text: { id: expect.stringContaining('tidak ditandatangani') as string } } })
    expect(await whose(calon)).toBeUndefined()
  })

  it('to a lower version is refused, also after the database was lost', async () => {
    const source = sourceOf(by)
    inForce(source)
    const { update } = await background()
    await update(source, await edition(3, by))
    globalThis.indexedDB = new (await import('fake-indexeddb')).IDBFactory()
    const after = await background()
    expect(await after.update(source, await edition(2, by))).toBe(false)
    expect((await after.statuses())[0]).toMatchObject({ trouble: { code: 'rollback' } })
    expect(await after.update(source, await edition(3, by))).toBe(true)
  })

  it('that expired within the grace is taken and says so; one that expired before it is refused', async () => {
    const source = sourceOf(by)
    inForce(source)
    const { update, statuses } = await background()
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
    expect(await update(source, await edition(1, by, [], { expires: ago(40) }))).toBe(false)
    expect((await statuses())[0]).toMatchObject({ trouble: { code: 'expired' } })
    expect(await update(source, await edition(2, by, [], { expires: ago(5) }))).toBe(true)
    expect((await statuses())[0]).toMatchObject({ edition: { version: 2 }, expiredDays: expect.any(Number) as number })
  })

  it('that does not fit on the disk leaves the one before in use, and says what to do', async () => {
    const source = sourceOf(by)
    inForce(source)
    const { update, whose, statuses } = await background()
    const first = await edition(2, by)
    await update(source, first)
    const { put } = IDBObjectStore.prototype
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (args[0] instanceof Uint8Array) throw new DOMException('no space', 'QuotaExceededError')
      return put.apply(this, args)
    })
    expect(await update(source, await edition(3, by, [first]))).toBe(false)
    full.mockRestore()
    expect((await statuses())[0]).toMatchObject({ edition: { version: 2 }, trouble: { code: 'full' } })
    expect(await whose(calon)).toBeUndefined()
    expect(await update(source, await edition(3, by, [first]))).toBe(true)
  })

  it('with nothing new fetches one file, and clears the trouble of before', async () => {
    const source = sourceOf(by)
    inForce(source)
    const { update, statuses } = await background()
    const files = await edition(1, by)
    await update(source, files)
    const away = Object.assign(new Error('away'), { name: 'DownloadProblem', code: 'unreachable', text: { id: 'tidak terjangkau', en: 'away' } })
    await update(source, () => Promise.reject(away))
    expect((await statuses())[0]?.trouble?.code).toBe('unreachable')
    const asked: string[] = []
    await update(source, (path) => { asked.push(path); return Promise.resolve(files.get(path)!) })
    expect(asked).toEqual(['timestamp.json'])
    expect((await statuses())[0]?.trouble).toBeUndefined()
  })

  it('waits as long as the server asks', async () => {
    const source = sourceOf(by)
    inForce(source)
    const { update, statuses } = await background()
    const busy = Object.assign(new Error('busy'), { name: 'DownloadProblem', code: 'http', text: { id: 'sibuk', en: 'busy' }, retryAfter: '7200' })
    await update(source, () => Promise.reject(busy), 0)
    expect((await statuses())[0]?.next).toBeGreaterThanOrEqual(7_200_000)
  })
})

describe('what is derived for the guards', () => {
  it('is made once for a day, and again only when a registry or the day changes', async () => {
    const { briefGuards, store } = await background()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    await briefGuards()
    const once = put.mock.calls.length
    expect(once).toBeGreaterThan(0)
    await briefGuards()
    await (await background()).briefGuards()
    expect(put.mock.calls.length).toBe(once)
    stored.set('settings', { simulatedDate: '2019-01-01' })
    await briefGuards()
    expect(put.mock.calls.length).toBeGreaterThan(once)
    expect((await store.readSiteIndex('x'))?.stamp).toContain('2019-01-01')
    put.mockRestore()
  })

  it('stays in force where a registry’s files are damaged, until they have been fetched anew', async () => {
    const source = sourceOf(by)
    inForce(source)
    const { update, briefGuards, store } = await background()
    const files = await edition(1, by)
    await update(source, files)
    await briefGuards()
    const index = stored.get('index:x')
    const [state] = await store.readStates()
    const shard = [...files.keys()].find((path) => path.startsWith('s/'))!
    await store.switchTo(state!, new Map([...files].map(([path, bytes]) => [path, path === shard ? bytes.slice(1) : bytes])))
    stored.set('settings', { registries: [source], simulatedDate: '2021-01-01' })
    const woken = await background()
    await woken.briefGuards()
    expect(stored.get('index:x')).toEqual(index)
    expect(stored.get('health')).toMatchObject({ id: expect.any(String) as string })
    expect((await woken.statuses())[0]).toMatchObject({ edition: { version: 1 }, trouble: { code: 'damaged' } })
    expect(await woken.update(source, files)).toBe(true)
    await woken.briefGuards()
    expect(stored.get('health')).toBeNull()
  })
})

it('a registry gets its first look within ten minutes, and one alarm for all', async () => {
  inForce(sourceOf(by))
  await background()
  const { scheduleUpdates } = await import('../../../src/background/updates')
  await scheduleUpdates()
  const wait = alarms.get('update-registries')! - Date.now()
  expect(wait).toBeGreaterThan(-1000)
  expect(wait).toBeLessThanOrEqual(600_000)
})
