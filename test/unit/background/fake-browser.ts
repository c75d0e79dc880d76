import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { publishTestRegistry } from '../../fixtures/registry/published'

/** What an extension finds around it, in memory. Import this before anything that reaches the browser. */
export const stored = new Map<string, unknown>()
export const alarms = new Map<string, number>()
/** What lasts as long as the browser runs. */
const session = new Map<string, unknown>()
/** The files bundled with the extension: the test registry. */
const bundled = new Map([...await publishTestRegistry()].map(([path, bytes]) => [`registry/${path}`, bytes]))

/** What `storage.local.set` does before it stores; a test may make it fail or never end. */
export const before = { storing: async (): Promise<void> => undefined }
/** What the browser says of a policy: an object, empty where there is none, or a rejection. */
export const managed: { get: () => Promise<unknown> } = { get: async () => ({}) }
type Changes = Record<string, { newValue: unknown }>
const listeners: ((changes: Changes, area: string) => void)[] = []

const fake = {
  runtime: { id: 'jaga-netral', getURL: (path: string) => `fake:${path}`, getManifest: () => ({ version: '0.1.0' }), getPlatformInfo: async () => ({}) },
  storage: {
    local: {
      get: async (keys: string | string[]) => Object.fromEntries([keys].flat().flatMap((key) => (stored.has(key) ? [[key, structuredClone(stored.get(key))]] : []))),
      set: async (values: Record<string, unknown>) => {
        await before.storing()
        for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value))
        for (const listener of listeners) listener(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])), 'local')
      },
    },
    managed: { get: () => managed.get() },
    session: {
      get: async (key: string) => (session.has(key) ? { [key]: structuredClone(session.get(key)) } : {}),
      set: async (values: Record<string, unknown>) => { for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value)) },
    },
    onChanged: { addListener: (listener: (typeof listeners)[number]) => { listeners.push(listener) } },
  },
  alarms: {
    create: async (name: string, { when = 0 }: { when?: number }) => { alarms.set(name, when) },
    get: async (name: string) => (alarms.has(name) ? { name } : undefined),
    onAlarm: { addListener: () => undefined },
  },
}
Object.assign(globalThis, { browser: fake, chrome: fake })

// One holder of a lock at a time, as in a browser; those that ask later wait.
const waiting = new Map<string, Promise<unknown>>()
Object.defineProperty(globalThis, 'navigator', {
  configurable: true,
  value: {
    locks: {
      request: (name: string, work: () => Promise<unknown>) => {
        const turn = (waiting.get(name) ?? Promise.resolve()).then(work, work)
        waiting.set(name, turn.catch(() => undefined))
        return turn
      },
    },
  },
})

const realFetch = globalThis.fetch
globalThis.fetch = async (url, init) => {
  const address = url instanceof Request ? url.url : String(url)
  if (!address.startsWith('fake:')) return realFetch(url, init)
  const bytes = bundled.get(address.slice('fake:'.length))
  return new Response(bytes as Uint8Array<ArrayBuffer> | undefined, { status: bytes === undefined ? 404 : 200 })
}

/** The background is gone in the middle of whatever it did; what is stored stays, and nobody holds a lock. */
export function killed(): void {
  waiting.clear()
  before.storing = async () => undefined
}

/** A browser nobody has used yet. */
export function freshBrowser(): void {
  killed()
  managed.get = async () => ({})
  stored.clear()
  alarms.clear()
  session.clear()
  globalThis.indexedDB = new IDBFactory()
}
