import type { Browser } from 'webextension-polyfill'

/**
 * Stands in for the extension API on pages that are opened without an extension around them: the training site. Settings
 * last as long as the tab; nothing else is kept, nothing is sent, and other pages are opened by their place beside this one.
 * To be imported before anything else.
 */
type Changes = Record<string, { readonly newValue: unknown }>
type Listener = (changes: Changes, area: string) => void
const listeners = new Set<Listener>()
const name = 'jaga-netral'

function read(): Record<string, unknown> {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? '{}') as Record<string, unknown>
  } catch {
    return memory
  }
}
let memory: Record<string, unknown> = {}

function write(all: Record<string, unknown>): void {
  memory = all
  try {
    sessionStorage.setItem(name, JSON.stringify(all))
  } catch {
    // Some browsers give pages from files no storage: what is chosen then lasts for this page.
  }
}

const local = {
  get: (keys?: string | readonly string[]) => {
    const all = read()
    return Promise.resolve(keys === undefined ? all : Object.fromEntries([keys].flat().filter((key) => key in all).map((key) => [key, all[key]])))
  },
  set: (changed: Record<string, unknown>) => {
    write({ ...read(), ...changed })
    const changes = Object.fromEntries(Object.entries(changed).map(([key, newValue]) => [key, { newValue }]))
    for (const listener of listeners) listener(changes, 'local')
    return Promise.resolve()
  },
}
const beside = (path: string) => path.replace(/^src\/pages\//, '../')

const standIn = {
  runtime: { id: name, getURL: beside, sendMessage: () => Promise.reject(new Error('there is no extension')) },
  storage: { local, onChanged: { addListener: (listener: Listener) => { listeners.add(listener) } } },
  tabs: { create: ({ url }: { readonly url?: string }) => Promise.resolve(open(url, '_blank')) },
}
Object.assign(globalThis, { browser: standIn as unknown as Browser })

// A plain web server gives a page no locks; one tab alone needs none.
if (!('locks' in navigator)) Object.defineProperty(navigator, 'locks', { value: { request: (_: string, act: () => unknown) => Promise.resolve(act()) } })
