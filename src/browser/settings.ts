import * as z from 'zod/mini'
import { guardedPlaces } from '../registry'
import { lazySchema } from '../registry/lazy-schema'
import { browser } from './api'

/** What a person (or later their agency) chose. Every field has a default: an old or broken store still reads. */
const settingsSchema = lazySchema(() => z.object({
  language: z._default(z.enum(['id', 'en']), 'id'),
  mode: z._default(z.enum(['warn', 'remind']), 'warn'),
  badges: z._default(z.boolean(), true),
  /** The day to pretend it is, for training on the real sites; shown as a band on every warning. */
  simulatedDate: z.optional(z.iso.date()),
  /** Sites, and hosts that pass things on, which the person switched off. */
  off: z._default(z.array(z.enum(guardedPlaces)), []),
  /** Registries beside the bundled one, by precedence; read through `parseSources`, so that a broken entry is dropped alone. */
  registries: z._default(z.array(z.unknown()), []),
}))
export type Settings = z.infer<ReturnType<typeof settingsSchema>>

const key = 'settings'

/** Reads the settings; a field that does not fit falls back to its default alone, the others stay. */
export function parseSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? { ...stored } as Record<string, unknown> : {}
  for (;;) {
    const parsed = settingsSchema().safeParse(fields)
    if (parsed.success) return parsed.data
    for (const { path: [field] } of parsed.error.issues) delete fields[String(field)]
  }
}

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(key))[key])
}

/**
 * Changes some settings; `undefined` resets one. Throws when the browser cannot store them.
 * A web lock keeps two windows (popup and settings) from overwriting each other's field.
 */
export async function changeSettings(change: { [K in keyof Settings]?: Settings[K] | undefined }): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const next = parseSettings({ ...await readSettings(), ...change })
    await browser.storage.local.set({ [key]: next })
    return next
  })
}

/** Calls back with the new settings whenever they change, from whatever window. */
export function onSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[key] !== undefined) listener(parseSettings(changes[key].newValue))
  })
}
