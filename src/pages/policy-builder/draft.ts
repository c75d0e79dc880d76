import type { Text } from '../../neutrality'
import { chromeStore, edgeStore, firefoxId, firefoxStore, type Fleet, isChromiumId, isFirefoxId } from '../../deploy'
import { type Policy, type PolicyName, policyNames, readPolicy } from '../../policy'

export const browsers = ['chrome', 'edge', 'firefox'] as const
export type Browser = (typeof browsers)[number]
/** Where a browser installs the extension from: not at all, its store, or a server of the agency's. */
export type From = 'none' | 'store' | 'own'
export interface Install { readonly from: From; readonly id: string; readonly url: string }

/** What was entered for a key: text as typed, a choice made, or the words ticked; undefined where the policy is to leave it open. */
export type Entered = string | boolean | readonly string[] | undefined

/** The form as it stands, finished or not. */
export interface Draft {
  readonly installs: Readonly<Record<Browser, Install>>
  readonly closePrivate: boolean
  readonly values: { readonly [N in PolicyName]?: Entered }
}

export const emptyDraft: Draft = {
  installs: { chrome: { from: 'store', id: '', url: '' }, edge: { from: 'store', id: '', url: '' }, firefox: { from: 'store', id: firefoxId, url: '' } },
  closePrivate: true, values: {},
}

/** What is wrong with one field, by its name: `chrome.id`, `firefox.url`, a key of the policy, or `installs`. */
export interface Problem { readonly field: string; readonly why: Text }

const chromiumId = { id: 'harus 32 huruf a sampai p; tertulis di alamat halaman ekstensi di toko, atau di berkas updates.xml', en: 'must be 32 letters from a to p; it stands in the address of the store’s page, or in updates.xml' }
const geckoId = { id: 'harus berbentuk nama@instansi.go.id', en: 'must look like name@agency.go.id' }
const address = { id: 'harus alamat https yang lengkap', en: 'must be a complete https address' }
const noBrowser = { id: 'pilih sedikitnya satu peramban', en: 'choose at least one browser' }
const ends = (end: string) => ({ id: `harus berakhir dengan ${end}`, en: `must end in ${end}` })

/** What the form says so far, and everything that keeps it from being used. */
export function readDraft({ installs, closePrivate, values }: Draft): { readonly fleet: Fleet; readonly problems: readonly Problem[] } {
  const given = Object.fromEntries(policyNames.flatMap((name) => (values[name] === undefined || values[name] === '' ? [] : [[name, values[name]]])))
  const { policy, dropped } = readPolicy(given)
  const problems: Problem[] = [
    ...(browsers.every((browser) => installs[browser].from === 'none') ? [{ field: 'installs', why: noBrowser }] : []),
    ...browsers.flatMap((browser) => wrongWith(browser, installs[browser])),
    // That nothing of a list is left says no more than what is said of its lines.
    ...dropped.filter(({ key }) => !dropped.some((other) => other.key.startsWith(`${key}[`))).map(({ key, why }) => ({ field: key.replace(/\[\d+\]$/, ''), why: at(key, why) })),
    ...emptyWords(policy, values),
  ]
  return { fleet: { ...fleetOf(installs), closePrivate, policy }, problems }
}

/** Which line of a list it is. */
const at = (key: string, why: Text): Text => {
  const [, line] = /\[(\d+)\]$/.exec(key) ?? []
  return line === undefined ? why : { id: `baris ${line}: ${why.id}`, en: `line ${line}: ${why.en}` }
}

/** `recommended` with nothing in it says nothing, and a reader would think it did. */
const emptyWords = (policy: Policy, values: Draft['values']): Problem[] =>
  (values.recommended !== undefined && policy.recommended?.length === 0 ? [{ field: 'recommended', why: { id: 'pilih sedikitnya satu, atau kembalikan ke “tidak ditentukan”', en: 'choose at least one, or leave it open' } }] : [])

function wrongWith(browser: Browser, { from, id, url }: Install): Problem[] {
  if (from === 'none') return []
  const isId = browser === 'firefox' ? isFirefoxId(id) : isChromiumId(id)
  const end = browser === 'firefox' ? '.xpi' : '.xml'
  return [
    ...(isId ? [] : [{ field: `${browser}.id`, why: browser === 'firefox' ? geckoId : chromiumId }]),
    ...(from === 'store' ? [] : !isAddress(url) ? [{ field: `${browser}.url`, why: address }] : url.endsWith(end) ? [] : [{ field: `${browser}.url`, why: ends(end) }]),
  ]
}

const isAddress = (text: string) => URL.canParse(text) && (text.startsWith('https://') || /^http:\/\/(?:localhost|127\.0\.0\.1)[:/]/.test(text)) && !/\s/.test(text)

function fleetOf({ chrome, edge, firefox }: Draft['installs']): Pick<Fleet, Browser> {
  return {
    ...(chrome.from !== 'none' && { chrome: { id: chrome.id, updateUrl: chrome.from === 'store' ? chromeStore : chrome.url } }),
    ...(edge.from !== 'none' && { edge: { id: edge.id, updateUrl: edge.from === 'store' ? edgeStore : edge.url } }),
    ...(firefox.from !== 'none' && { firefox: { id: firefox.id, installUrl: firefox.from === 'store' ? firefoxStore(firefox.id) : firefox.url } }),
  }
}

/** The keys of a policy as the form groups them. */
export const groups = {
  agency: ['agency', 'contact', 'adviceId', 'adviceEn'],
  guarding: ['mode', 'requireReason', 'reasonsId', 'reasonsEn', 'sitesOff', 'badges', 'recommended'],
  registries: ['registries', 'allowOwnRegistries', 'updateHours'],
  other: ['allowJournal', 'trainingPage', 'simulatedDate'],
} as const satisfies Record<string, readonly PolicyName[]>
export type Group = keyof typeof groups
