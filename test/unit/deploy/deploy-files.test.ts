import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { parse as parsePlist } from 'plist'
import { expect, test } from 'vitest'
import { exampleFleet } from '../../../src/cli/deploy-docs'
import { chromeStore, deployFiles, edgeStore, firefoxStore, type Fleet, zipOf } from '../../../src/deploy'
import { type Policy, readPolicy } from '../../../src/policy'
import { chromeSchema } from '../../../src/policy/chrome-schema'
import { fc } from '../fast-check'
import { readRegistryFile } from './read-registry-file'

const { assert, constantFrom, property, record, string } = fc

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const json = (bytes: Uint8Array | undefined) => JSON.parse(text(bytes)) as Record<string, never>
const key = 'A'.repeat(43)

const chrome = { id: 'a'.repeat(32), updateUrl: 'https://pasang.contoh.go.id/jn/updates.xml' }
const edge = { id: 'b'.repeat(32), updateUrl: edgeStore }
const firefox = { id: 'jn@contoh.go.id', installUrl: 'https://pasang.contoh.go.id/jn/jn.xpi' }
const full: Policy = {
  agency: 'Dinas "Contoh" \\ Kab. <Contoh> & Kota', contact: 'baris satu\nbaris dua\n  baris tiga', adviceId: 'Ñ – “kutip” 🙂', adviceEn: 'a, b', requireReason: false,
  reasonsId: ['"satu"', 'dua \\ tiga'], allowJournal: false, trainingPage: true, mode: 'remind', sitesOff: [], badges: true, simulatedDate: 'none',
  registries: [`https://registri.contoh.go.id/ ${key} packs`], allowOwnRegistries: true, updateHours: 168, recommended: ['mode', 'badges'],
}
const fleet = (policy: Policy): Fleet => ({ chrome, edge, firefox, closePrivate: true, policy })

/** The extension's policy as each file hands it to a browser. */
function policiesIn(files: ReadonlyMap<string, Uint8Array>): Record<string, Record<string, unknown>> {
  const windows = (readRegistryFile(files.get('windows/jaga-netral.reg')!) as never)['Software']['Policies']
  const profile = parsePlist(text(files.get('macos/jaga-netral.mobileconfig'))) as never as { PayloadContent: Record<string, never>[] }
  const payload = (type: string) => profile.PayloadContent.find(({ PayloadType }) => PayloadType === type) ?? {}
  const own = (values: Record<string, unknown>) => Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('Payload')))
  return {
    'linux chrome': json(files.get('linux/chrome/jaga-netral.json'))['3rdparty']!['extensions'][chrome.id],
    'linux chromium': json(files.get('linux/chromium/jaga-netral.json'))['3rdparty']!['extensions'][chrome.id],
    'linux edge': json(files.get('linux/edge/jaga-netral.json'))['3rdparty']!['extensions'][edge.id],
    'firefox': json(files.get('firefox/policies.json'))['policies']!['3rdparty']['Extensions'][firefox.id],
    'windows chrome': windows['Google']['Chrome']['3rdparty']['extensions'][chrome.id]['policy'],
    'windows edge': windows['Microsoft']['Edge']['3rdparty']['Extensions'][edge.id]['policy'],
    'windows firefox': windows['Mozilla']['Firefox']['3rdparty']['Extensions'][firefox.id],
    'mac chrome': own(payload(`com.google.Chrome.extensions.${chrome.id}`)),
    'mac edge': own(payload(`com.microsoft.Edge.extensions.${edge.id}`)),
    'mac firefox': (payload('org.mozilla.firefox')['3rdparty'] as never)['Extensions'][firefox.id],
  }
}

test('every file hands over exactly what was decided', () => {
  for (const [where, handed] of Object.entries(policiesIn(deployFiles(fleet(full))))) expect(readPolicy(handed), where).toEqual({ policy: full, dropped: [] })
})

test('whatever text an agency writes, every file hands it over', () => {
  const plain = string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  assert(property(record({ agency: plain, adviceId: plain, mode: constantFrom('warn', 'remind') }), (given) => {
    // What the extension would make of it in any case.
    const { policy } = readPolicy(given)
    for (const [where, handed] of Object.entries(policiesIn(deployFiles(fleet(policy))))) expect(readPolicy(handed), where).toEqual({ policy, dropped: [] })
  }), { numRuns: 200 })
})

test('files that keep types fit the schema Chrome and Edge check them by', () => {
  const check = new Ajv({ strict: false }).compile({ ...chromeSchema(), additionalProperties: false })
  const handed = policiesIn(deployFiles(fleet(full)))
  for (const where of ['linux chrome', 'linux chromium', 'linux edge', 'firefox', 'mac chrome', 'mac edge', 'mac firefox']) {
    expect(check(handed[where]), `${where}: ${JSON.stringify(check.errors)}`).toBe(true)
  }
})

test('each browser is told to install the extension, from where it should, and to close what it cannot follow into', () => {
  const files = deployFiles(fleet({}))
  const windows = (readRegistryFile(files.get('windows/jaga-netral.reg')!) as never)['Software']['Policies']
  expect(windows['Google']['Chrome']).toEqual({ ExtensionSettings: { [chrome.id]: { installation_mode: 'force_installed', update_url: chrome.updateUrl } }, IncognitoModeAvailability: 1, BrowserGuestModeEnabled: 0 })
  expect(windows['Microsoft']['Edge']).toEqual({ ExtensionSettings: { [edge.id]: { installation_mode: 'force_installed', update_url: edgeStore } }, InPrivateModeAvailability: 1, BrowserGuestModeEnabled: 0 })
  expect(json(files.get('firefox/policies.json'))).toEqual({ policies: { 'ExtensionSettings': { [firefox.id]: { installation_mode: 'force_installed', install_url: firefox.installUrl, private_browsing: true } }, '3rdparty': { Extensions: { [firefox.id]: {} } } } })
  expect(json(files.get('linux/edge/jaga-netral.json'))).toMatchObject({ InPrivateModeAvailability: 1, BrowserGuestModeEnabled: false })
  const open = deployFiles({ ...fleet({}), closePrivate: false })
  expect(text(open.get('linux/chrome/jaga-netral.json'))).not.toMatch(/Incognito|Guest/)
})

test('a browser that is not in the fleet is in no file', () => {
  const files = deployFiles({ firefox, closePrivate: true, policy: full })
  expect([...files.keys()].filter((path) => path.startsWith('linux/'))).toEqual([])
  for (const [path, bytes] of files) expect(`${text(bytes)}${new TextDecoder('utf-16le').decode(bytes)}`, path).not.toMatch(/Google|Microsoft\\Edge|com\.microsoft/)
})

test('where the stores serve extensions', () => {
  expect([chromeStore, edgeStore, firefoxStore('a@b.c')]).toEqual([
    'https://clients2.google.com/service/update2/crx', 'https://edge.microsoft.com/extensionwebstorebase/v1/crx', 'https://addons.mozilla.org/firefox/downloads/latest/a%40b.c/latest.xpi',
  ])
})

test('docs/deploy is what `npx tsx src/cli/deploy-docs.ts` writes', () => {
  const files = deployFiles(exampleFleet)
  for (const [path, bytes] of files) expect(Buffer.from(bytes).equals(readFileSync(`docs/deploy/${path}`)), path).toBe(true)
  const there = readdirSync('docs/deploy', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`.slice('docs/deploy/'.length))
  expect(there.sort()).toEqual([...files.keys(), 'README.md'].sort())
})

test('the same fleet gives the same bytes', () => {
  expect(zipOf(deployFiles(exampleFleet))).toEqual(zipOf(deployFiles(exampleFleet)))
})
