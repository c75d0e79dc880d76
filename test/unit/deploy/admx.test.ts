import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { exampleFleet } from '../../../src/cli/deploy-docs'
import { deployFiles, type Fleet } from '../../../src/deploy'
import { policyKeys, policyNames, readPolicy } from '../../../src/policy'

const xsd = readFileSync('test/unit/deploy/admx.xsd', 'utf8')
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const folder = 'windows/PolicyDefinitions'
const files = (fleet: Fleet = exampleFleet) => {
  const made = deployFiles(fleet)
  return { admx: text(made.get(`${folder}/jaga-netral.admx`)), id: text(made.get(`${folder}/id-ID/jaga-netral.adml`)), en: text(made.get(`${folder}/en-US/jaga-netral.adml`)), intune: text(made.get('windows/intune.json')) }
}
const errors = async (contents: string) => (await validateXML({ xml: [{ fileName: 'file.xml', contents }], schema: [{ fileName: 'admx.xsd', contents: xsd }] })).errors.map(({ message }) => message)
const all = (from: string, pattern: RegExp) => [...from.matchAll(pattern)].map(([, found = '']) => found)

test('template and words are valid against the published structure', async () => {
  const { admx, id, en } = files()
  for (const file of [admx, id, en]) expect(await errors(file)).toEqual([])
})

test('the schema refuses what Windows would', async () => {
  const { admx, en } = files()
  const wrong = [
    admx.replace('<supportedOn ref="Supported_Chrome"/>', ''), admx.replace('name="Chrome_mode"', 'name="Chrome_badges"'), admx.replace('$(string.Install)', 'Install'),
    admx.replace('maxLength="120"', 'maxLength="long"'), admx.replace('<resources minRequiredRevision="1.0"/>', ''), en.replace('<string id="Edge">', '<string id="Chrome">'), en.replace('<label>', '<b>').replace('</label>', '</b>'),
  ]
  for (const file of wrong) expect(await errors(file)).not.toEqual([])
})

test('every word the template refers to is there in both languages, and nothing else', () => {
  const { admx, id, en } = files()
  for (const words of [id, en]) {
    expect([...new Set(all(admx, /\$\(string\.(\w+)\)/g))].sort()).toEqual(all(words, /<string id="(\w+)">/g).sort())
    expect([...new Set(all(admx, /\$\(presentation\.(\w+)\)/g))].sort()).toEqual(all(words, /<presentation id="(\w+)">/g).sort())
    expect(all(words, /refId="(\w+)"/g).sort()).toEqual([...new Set(all(admx, /<(?:text|enum|decimal|list) id="(\w+)"/g))].sort())
  }
  expect(id).not.toEqual(en)
})

test('every key has a policy under every browser', () => {
  const names = all(files().admx, /<policy name="(\w+)"/g)
  for (const browser of ['Chrome', 'Edge', 'Firefox']) for (const name of policyNames) expect(names).toContain(`${browser}_${name}`)
})

interface Setting { readonly omaUri: string; readonly value: string }

test('Intune is given the template and a state for each policy decided, which reads back as it was meant', async () => {
  const policy = readPolicy({ ...exampleFleet.policy, contact: 'a & b\n"c" <d>', badges: false, sitesOff: ['linkedin', 'telegram'] }).policy
  const made = files({ ...exampleFleet, policy })
  const { omaSettings: [template, ...states] } = JSON.parse(made.intune) as { omaSettings: [Setting, ...Setting[]] }
  expect(template.value).toBe(made.admx)
  const found: Record<string, Record<string, unknown>> = {}
  for (const { omaUri, value } of states) {
    const [, category = '', name = ''] = /^\.\/Device\/Vendor\/MSFT\/Policy\/Config\/JagaNetral~Policy~JagaNetral~(\w+)\/(\w+)$/.exec(omaUri) ?? []
    expect(made.admx).toMatch(new RegExp(`<policy name="${name}"[^>]*>\\s*<parentCategory ref="${category}"/>`))
    expect(await errorsOfState(value)).toEqual([])
    const key = name.replace(`${category}_`, '')
    if (key in policyKeys) (found[category] ??= {})[key] = meant(key, value)
  }
  for (const browser of ['Chrome', 'Edge', 'Firefox']) expect(readPolicy(found[browser]), browser).toEqual({ policy, dropped: [] })
  expect(states.map(({ omaUri }) => omaUri.split('/').at(-1))).toEqual(expect.arrayContaining(['Chrome_Install', 'Edge_Install', 'Firefox_Install', 'Chrome_ClosePrivate', 'Edge_ClosePrivate']))
})

test('an empty list of words is a policy switched off', () => {
  const { intune } = files({ ...exampleFleet, policy: { sitesOff: [] } })
  expect(intune).toMatch(/Chrome_sitesOff",\s*"value": "<disabled\/>"/)
})

/** A state is a fragment of XML. */
const errorsOfState = async (value: string) => (await validateXML({ xml: [{ fileName: 'state.xml', contents: `<state>${value}</state>` }] , schema: [{ fileName: 'any.xsd', contents: '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="state"><xs:complexType><xs:sequence><xs:any minOccurs="1" maxOccurs="2" processContents="skip"/></xs:sequence></xs:complexType></xs:element></xs:schema>' }] })).errors.map(({ message }) => message)

function meant(key: string, state: string): unknown {
  if (state === '<enabled/>') return true
  if (state === '<disabled/>') return false
  const [, name, value = ''] = /^<enabled\/><data id="(\w+)" value="([^"]*)"\/>$/.exec(state) ?? []
  expect(name).toBe(key)
  const plain = value.replace(/&#10;/g, '\n').replace(/&#xF000;/g, '\uF000').replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
  const parts = plain.split('\uF000')
  return parts.length === 1 ? plain : parts.filter((_, at) => at % 2 === 1)
}
