import * as z from 'zod/mini'
import type { Policy } from '../policy'
import { type AccountKey, guardedPlaces, parseKey } from '../registry'
import { lazySchema } from '../registry/lazy-schema'
import { browser } from './api'
import { decidedBy, type Lockable } from './decided'
import { parseKept, policyKey } from './policy'

export const textSizes = ['normal', 'large', 'larger'] as const
export type TextSize = (typeof textSizes)[number]

/** What a person chose. Every field has a default: an old or broken store still reads. */
const settingsSchema = lazySchema(() => z.object({
  language: z._default(z.enum(['id', 'en']), 'id'),
  mode: z._default(z.enum(['warn', 'remind']), 'warn'),
  badges: z._default(z.boolean(), true),
  textSize: z._default(z.enum(textSizes), 'normal'),
  /** The day to pretend it is, for training on the real sites; shown as a band on every warning. */
  simulatedDate: z.optional(z.iso.date()),
  /** Where the person works, a code of `regions`; orders what is shown and decides nothing. */
  region: z.optional(z.string().check(z.regex(/^\d{2}(\d{2})?$/))),
  /** Sites, and hosts that pass things on, which the person switched off. */
  off: z._default(z.array(z.enum(guardedPlaces)), []),
  /** Whether decisions are kept one by one, and for how many days. */
  journal: z._default(z.boolean(), false),
  journalDays: z._default(z.int().check(z.minimum(1), z.maximum(3650)), 30),
  /** Accounts the person said are not a candidate's, each for as long as the registries are those of then (`edition`). */
  muted: z._default(z.array(z.object({ key: z.string().check(z.maxLength(200)), edition: z.string() })), []),
  /** Accounts of the person's office: acting through one of them adds the item on state facilities. */
  officeAccounts: z.optional(z.array(z.custom<AccountKey>((text) => typeof text === 'string' && parseKey(text) !== undefined))),
  /** Registries beside the bundled one, by precedence; read through `parseSources`, so that a broken entry is dropped alone. */
  registries: z._default(z.array(z.unknown()), []),
}))
/** What a person chose, as it is stored. */
export type OwnSettings = z.infer<ReturnType<typeof settingsSchema>>

/** The settings in force: the person's own, and over them what the agency decided. */
export interface Settings extends OwnSettings {
  /** The settings the agency decided; the person cannot change them. */
  readonly locked: readonly Lockable[]
  /** Where the agency decided what the person starts from, and they may choose otherwise. */
  readonly recommended: readonly Lockable[]
  /** The agency's name, where its policy gives one. */
  readonly agency?: string
  /** All that the agency decided, also what is no setting of the person's. */
  readonly policy: Policy
}

export const settingsKey = 'settings'

/** What a person chose, and nothing else; a field that does not fit is left out alone, the others stay. */
function chosen(stored: unknown): Partial<OwnSettings> {
  const fields = typeof stored === 'object' && stored !== null ? { ...stored } as Record<string, unknown> : {}
  for (const name of Object.keys(fields)) if (fields[name] === undefined || !Object.hasOwn(settingsSchema().shape, name)) delete fields[name]
  for (;;) {
    const parsed = settingsSchema().safeParse(fields)
    if (parsed.success) return Object.fromEntries(Object.entries(parsed.data).filter(([name]) => Object.hasOwn(fields, name)))
    for (const { path: [field] } of parsed.error.issues) delete fields[String(field)]
  }
}

/** Reads the settings; where the person chose nothing, or it does not fit, they are the originals, or what an agency recommends. */
export const parseOwnSettings = (stored: unknown, recommended: Partial<OwnSettings> = {}): OwnSettings => settingsSchema().parse({ ...recommended, ...chosen(stored) })

/** The fields of what was read that do not fit; none where all do, or where they are not known. */
export function misfits(read: object): string[] {
  const parsed = settingsSchema().safeParse(read)
  return parsed.success ? [] : [...new Set(parsed.error.issues.map(({ path: [field] }) => String(field)))]
}

/** The settings in force by what is stored of the person's and of the agency's. */
export function parseSettings(stored: unknown, kept?: unknown): Settings {
  const policy = parseKept(kept)?.policy ?? {}
  const { locked, recommended } = decidedBy(policy)
  return {
    ...parseOwnSettings(stored, recommended), ...locked, policy,
    locked: Object.keys(locked) as Lockable[], recommended: Object.keys(recommended) as Lockable[], ...(policy.agency !== undefined && { agency: policy.agency }),
  }
}

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get([settingsKey, policyKey])
  return parseSettings(stored[settingsKey], stored[policyKey])
}

/** A change of some settings; `undefined` resets one. */
export type SettingsChange = { [K in keyof OwnSettings]?: OwnSettings[K] | undefined }

/**
 * Changes some settings; what the agency decided stays as it is. Throws when the browser cannot store them.
 * Only what the person chose is stored, so that originals and recommendations can still be told from choices.
 * A web lock keeps two windows (popup and settings) from overwriting each other's field.
 */
export async function changeSettings(change: SettingsChange): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const stored = await browser.storage.local.get([settingsKey, policyKey])
    const { locked } = parseSettings(undefined, stored[policyKey])
    const free = Object.fromEntries(Object.entries(change).filter(([name]) => !locked.some((one) => one === name)))
    const next = chosen({ ...chosen(stored[settingsKey]), ...free })
    await browser.storage.local.set({ [settingsKey]: next })
    return parseSettings(next, stored[policyKey])
  })
}

/** Calls back with the new settings whenever they change, from whatever window or policy. */
export function onSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && (settingsKey in changes || policyKey in changes)) readSettings().then(listener, () => undefined)
  })
}
