import type { Day, Language } from '../neutrality'
import type { AccountKey, Guarded, Site } from '../registry'
import type { Sign, SitePack } from '../sites'
import type { AgencyWords } from '../warning/types'
import { native } from './native'

/**
 * What a guard needs to decide on its own: one small record a place, and the site's index and outfit beside it.
 * The background alone writes them; the guard reads all in one go at the start of a page and again
 * when they change, so no gesture ever waits for a message.
 */
export interface Briefing extends AgencyWords {
  /** False where the person has switched the site off. */
  readonly active: boolean
  readonly language: Language
  readonly mode: 'warn' | 'remind'
  readonly badges: boolean
  readonly simulatedDate?: Day
  readonly textSize?: 'large' | 'larger'
  /** Until when the guard is paused in some tab, the latest of them; the background knows in which. Milliseconds since the epoch. */
  readonly pausedUntil?: number
  /** The accounts the person muted; nobody reads them here, but a guard hears that they changed and asks anew. */
  readonly muted?: string
  /** The office's accounts on this site, where the person named any. */
  readonly officeAccounts?: readonly AccountKey[]
  /** Empty where nobody is registered on the effective day, and on hosts that have no accounts. */
  readonly index: Uint8Array
  /** How the warning looks: a style sheet. Nothing is asked without a briefing, and the guards are at their largest. */
  readonly look: string
  /** What the guard counts by, for the pack's health. */
  readonly signs: readonly Sign[]
  /** A newer pack than the one bundled, which came by a registry. */
  readonly pack?: SitePack | null
  /** No pack at hand may be used any more: nothing is guarded until there is a newer one. */
  readonly stopped?: boolean
}

type Stored = Omit<Briefing, 'index' | keyof Outfit>
/** What is long and seldom changes; in one text, because that is read and compared fastest. */
type Outfit = Pick<Briefing, 'look' | 'signs' | 'pack' | keyof AgencyWords>
const briefingKey = (site: Guarded) => `briefing:${site}`
const indexKey = (site: Guarded) => `index:${site}`
const outfitKey = (site: Guarded) => `outfit:${site}`

/** Undefined while the background has not written one yet (the first seconds after installation). */
export async function readBriefing(site: Guarded): Promise<Briefing | undefined> {
  const stored = await native.storage.local.get([briefingKey(site), indexKey(site), outfitKey(site)])
  const briefing = stored[briefingKey(site)] as Stored | undefined
  const index = stored[indexKey(site)] as string | undefined
  if (briefing === undefined || index === undefined) return undefined
  return { look: '', signs: [], ...briefing, ...JSON.parse(stored[outfitKey(site)] as string | undefined ?? '{}') as Partial<Outfit>, index: fromBase64(index) }
}

/** The index of another site alone: an address of its own turned up here. Rejects where there is none yet. */
export async function readIndex(site: Site): Promise<Uint8Array> {
  const stored = await native.storage.local.get(indexKey(site))
  return fromBase64(stored[indexKey(site)] as string)
}

/** Writes a briefing, and only what of it is different from what is there: every write wakes the guards of all open pages. */
export async function changeBriefing(site: Guarded, { index, outfit, ...briefing }: Stored & { readonly index: Uint8Array; readonly outfit: string }): Promise<void> {
  const wanted: Record<string, unknown> = { [briefingKey(site)]: briefing, [indexKey(site)]: toBase64(index), [outfitKey(site)]: outfit }
  const stored = await native.storage.local.get(Object.keys(wanted))
  const changed = Object.entries(wanted).filter(([key, value]) => !isSame(stored[key], value))
  if (changed.length > 0) await native.storage.local.set(Object.fromEntries(changed))
}

/** Equal as JSON; fields may come back in another order. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const [fields, others] = [Object.entries(one), Object.entries(other)]
  return fields.length === others.length && others.every(([field, value]) => JSON.stringify((one as Record<string, unknown>)[field]) === JSON.stringify(value))
}

/** The long part of a briefing as it is stored; `pack` is the text of a pack that was checked, where one is newer than the bundled. */
export const outfitOf = (look: string, signs: readonly Sign[], pack = 'null', words: AgencyWords = {}): string => `${JSON.stringify({ look, signs, ...words }).slice(0, -1)},"pack":${pack}}`

/** Calls back whenever the site's briefing or index has changed. */
export function onBriefing(site: Guarded, listener: () => void): void {
  native.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && [briefingKey(site), indexKey(site), outfitKey(site)].some((key) => key in changes)) listener()
  })
}

// Extension storage holds JSON only. Strings of a few hundred kB are the fastest form all engines take.
const chunk = 0x8000

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk))
  return btoa(text)
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const raw = atob(text)
  const bytes = new Uint8Array(raw.length)
  for (let at = 0; at < raw.length; at += 1) bytes[at] = raw.charCodeAt(at)
  return bytes
}
