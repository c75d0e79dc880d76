import { parseSources } from '../../browser/registry-sources'
import { misfits, type OwnSettings, parseOwnSettings, type Settings, type SettingsChange } from '../../browser/settings'

const format = 'jaga-netral-settings'
const version = 1

/** What a settings file carries. The journal's contents, counts and muted accounts are the person's and stay on their computer. */
const carried = ['language', 'textSize', 'mode', 'badges', 'simulatedDate', 'region', 'off', 'journalDays', 'registries'] as const
export type Carried = (typeof carried)[number]

/** The settings as a file. Registries whose files lie on this computer only are left out: their files would not be there. */
export function writeSettings(settings: Settings): string {
  const fetched = parseSources(settings.registries).sources.filter(({ kind }) => kind === 'url')
  const own = Object.fromEntries(carried.map((name) => [name, name === 'registries' ? fetched : settings[name]]))
  return `${JSON.stringify({ format, version, settings: own }, null, 2)}\n`
}

/** What a file would change; or why it cannot be used, and then nothing of it is. */
export type ReadSettings =
  | { readonly kind: 'not-json' | 'not-ours' | 'newer' }
  | { readonly kind: 'misfit'; readonly fields: readonly Carried[] }
  /** `held`: what it says otherwise than the agency, which stays. */
  | { readonly kind: 'usable'; readonly change: SettingsChange; readonly fields: readonly Carried[]; readonly held: readonly Carried[] }

/** Reads a settings file against the settings in force. */
export function readSettingsFile(text: string, now: Settings): ReadSettings {
  let file: unknown
  try { file = JSON.parse(text) } catch { return { kind: 'not-json' } }
  const { format: form, version: of, settings } = (typeof file === 'object' && file !== null ? file : {}) as Record<string, unknown>
  if (form !== format || typeof of !== 'number' || typeof settings !== 'object' || settings === null) return { kind: 'not-ours' }
  if (of > version) return { kind: 'newer' }
  const wanted = Object.fromEntries(carried.filter((name) => Object.hasOwn(settings, name)).map((name) => [name, (settings as Record<string, unknown>)[name]]))
  const wrong = misfits(wanted) as Carried[]
  const { registries } = wanted
  const broken = Array.isArray(registries) && parseSources(registries).broken.length > 0
  if (wrong.length > 0 || broken) return { kind: 'misfit', fields: broken ? [...wrong, 'registries'] : wrong }
  const read = parseOwnSettings(wanted)
  const differing = carried.filter((name) => Object.hasOwn(wanted, name) && !isSame(read[name], now[name]))
  const held = differing.filter((name) => now.locked.some((one) => one === name))
  const fields = differing.filter((name) => !held.includes(name))
  return { kind: 'usable', fields, held, change: Object.fromEntries(fields.map((name) => [name, read[name]])) as Partial<OwnSettings> }
}

/** Every setting of the page back to its original. Muted accounts are taken back one by one, where they are listed. */
export const originals: SettingsChange = Object.fromEntries([...carried, 'journal' as const, 'officeAccounts' as const].map((name) => [name, undefined]))

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
