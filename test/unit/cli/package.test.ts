import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import manifest from '../../../manifest.json' with { type: 'json' }
import project from '../../../package.json' with { type: 'json' }
import { crxOf, readCrxKey } from '../../../src/cli/crx'
import { packageCommand, packagesOf } from '../../../src/cli/package'
import { sha256, sumsOf } from '../../../src/cli/package-files'
import { settledBom } from '../../../src/cli/sbom'
import { zipOf } from '../../../src/deploy/zip'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const files = (manifestOf: object) => new Map([['manifest.json', strToU8(JSON.stringify(manifestOf))], ['src/guard/x.js', strToU8('1')], ['a.txt', strToU8('a'.repeat(5000))]])
const chrome = files({ version: '1.2.3', minimum_chrome_version: '137' })
const firefox = files({ version: '1.2.3', browser_specific_settings: { gecko: { id: 'a@b.example', strict_min_version: '140.0' } } })
const base = 'https://pasang.contoh.go.id/jn/'
const own = packagesOf(chrome, firefox, { base, key: privateKey })
const manifestOf = (zip: Uint8Array) => JSON.parse(Buffer.from(unzipSync(zip)['manifest.json']!).toString()) as Record<string, unknown>

test('the version is the same in both places it is written', () => {
  expect(manifest.version).toBe(project.version)
})

test('a zip does not tell where, when or in what order it was made', () => {
  const zone = process.env['TZ'] ?? 'UTC'
  const made = ['Asia/Jakarta', 'America/New_York', 'Pacific/Apia'].map((TZ) => {
    process.env['TZ'] = TZ
    return { sum: sha256(zipOf(new Map([...chrome].reverse()))), offset: new Date(1980, 0, 1).getTimezoneOffset() }
  })
  process.env['TZ'] = zone
  expect(new Set(made.map(({ offset }) => offset)).size).toBe(3)
  expect(new Set([...made.map(({ sum }) => sum), sha256(zipOf(chrome))]).size).toBe(1)
  expect(Object.keys(unzipSync(zipOf(chrome))).sort()).toEqual([...chrome.keys()].sort())
})

test('packages for the stores name no update address, and are all there is without an address of one’s own', () => {
  const stores = packagesOf(chrome, firefox, {})
  expect([...stores.keys()]).toEqual(['jaga-netral-1.2.3-chrome.zip', 'jaga-netral-1.2.3-edge.zip', 'jaga-netral-1.2.3-firefox.zip'])
  for (const [name, zip] of stores) {
    expect(Buffer.from(unzipSync(zip)['manifest.json']!).toString(), name).not.toMatch(/update_url|"key"/)
    expect(own.get(name)).toEqual(zip)
  }
})

test('the CRX is signed as CRX3 says, with the id its key gives', () => {
  const crx = Buffer.from(own.get('jaga-netral-1.2.3.crx')!)
  expect(crx.toString('latin1', 0, 4)).toBe('Cr24')
  expect(crx.readUInt32LE(4)).toBe(3)
  const zip = crx.subarray(12 + crx.readUInt32LE(8))
  const header = readFields(crx.subarray(12, 12 + crx.readUInt32LE(8)))
  const proof = readFields(header.get(2)!)
  const signedData = header.get(10_000)!
  const length = Buffer.alloc(4)
  length.writeUInt32LE(signedData.length)
  const der = publicKey.export({ type: 'spki', format: 'der' })
  expect(proof.get(1)).toEqual(der)
  expect(verify('sha256', Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signedData, zip]), createPublicKey(privateKey), proof.get(2)!)).toBe(true)
  const idBytes = createHash('sha256').update(der).digest().subarray(0, 16)
  expect(readFields(signedData).get(1)).toEqual(idBytes)
  const id = [...idBytes.toString('hex')].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('')
  expect(Buffer.from(own.get('updates.xml')!).toString()).toContain(`appid="${id}"`)
  expect(manifestOf(zip)).toEqual({ version: '1.2.3', minimum_chrome_version: '137', update_url: `${base}updates.xml` })
  expect(crxOf(zipOf(chrome), privateKey)).toEqual(crxOf(zipOf(chrome), privateKey))
})

/** Fields of bytes of a protocol buffer. */
const readFields = (bytes: Buffer): Map<number, Buffer> => {
  const found = new Map<number, Buffer>()
  let at = 0
  const number = () => {
    let value = 0
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++]!
      value += (byte & 127) * shift
      if (byte < 128) return value
    }
  }
  while (at < bytes.length) {
    const tag = number()
    expect(tag & 7).toBe(2)
    const length = number()
    found.set(tag >> 3, bytes.subarray(at, at + length))
    at += length
  }
  return found
}

test('the XPI says where updates are, and updates.json names it with its hash', () => {
  const xpi = own.get('jaga-netral-1.2.3.xpi')!
  expect(manifestOf(xpi)['browser_specific_settings']).toEqual({ gecko: { id: 'a@b.example', strict_min_version: '140.0', update_url: `${base}updates.json` } })
  expect(JSON.parse(Buffer.from(own.get('updates.json')!).toString())).toEqual({
    addons: { 'a@b.example': { updates: [{ version: '1.2.3', update_link: `${base}jaga-netral-1.2.3.xpi`, update_hash: `sha256:${sha256(xpi)}`, applications: { gecko: { strict_min_version: '140.0' } } }] } },
  })
})

test('an XPI that came back signed takes the place of ours only where nothing else is in it', () => {
  const inside = unzipSync(own.get('jaga-netral-1.2.3.xpi')!)
  const signedXpi = zipOf(new Map(Object.entries({ ...inside, 'META-INF/mozilla.rsa': strToU8('signed'), 'META-INF/manifest.mf': strToU8('') })))
  const made = packagesOf(chrome, firefox, { base, signedXpi })
  expect(made.get('jaga-netral-1.2.3.xpi')).toBe(signedXpi)
  expect(Buffer.from(made.get('updates.json')!).toString()).toContain(sha256(signedXpi))
  expect(() => packagesOf(chrome, firefox, { base, signedXpi: own.get('jaga-netral-1.2.3.xpi')! })).toThrow('not signed by Mozilla')
  const other = zipOf(new Map(Object.entries({ ...inside, 'a.txt': strToU8('changed'), 'META-INF/mozilla.rsa': strToU8('signed') })))
  expect(() => packagesOf(chrome, firefox, { base, signedXpi: other })).toThrow('a.txt')
  const more = zipOf(new Map(Object.entries({ ...inside, 'more.js': strToU8('1'), 'META-INF/mozilla.rsa': strToU8('signed') })))
  expect(() => packagesOf(chrome, firefox, { base, signedXpi: more })).toThrow('more.js')
})

test('an agency’s own gecko id is in manifest and updates', () => {
  const made = packagesOf(chrome, firefox, { base, geckoId: 'jn@contoh.go.id' })
  expect(manifestOf(made.get('jaga-netral-1.2.3.xpi')!)['browser_specific_settings']).toMatchObject({ gecko: { id: 'jn@contoh.go.id' } })
  expect(Buffer.from(made.get('updates.json')!).toString()).toContain('"jn@contoh.go.id"')
  expect(made.has('jaga-netral-1.2.3.crx')).toBe(false)
})

test('sums are what sha256sum reads', () => {
  expect(sumsOf(new Map([['b', strToU8('x')], ['a', strToU8('y')]]))).toBe(`${sha256(strToU8('y'))}  a\n${sha256(strToU8('x'))}  b\n`)
})

test('the bill of materials is the same whenever it is made, and tells what ships from what only builds', () => {
  const said = (serialNumber: string, timestamp: string, version: string) => JSON.stringify({
    serialNumber, metadata: { timestamp, tools: [{ name: 'cli', version }], component: { name: 'some-folder', purl: 'pkg:npm/jaga-netral' } },
    components: [{ name: 'preact', scope: 'required', properties: [] }, { name: 'vite', scope: 'optional', properties: [{ name: 'cdx:npm:package:development', value: 'true' }] }],
  })
  const bom = settledBom(said('1', '2026', '11.1'), 'jaga-netral')
  expect(settledBom(said('2', '2027', '11.2'), 'jaga-netral')).toBe(bom)
  expect(JSON.parse(bom)).toMatchObject({ metadata: { component: { name: 'jaga-netral' } }, components: [{ name: 'preact', scope: 'required' }, { name: 'vite', scope: 'excluded' }] })
  expect(bom).toMatch(/"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}"/)
})

test('a key that cannot sign is refused in one sentence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'))
  try {
    const paths = ['no key', generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }), generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'pem' })].map((text, at) => {
      writeFileSync(join(folder, String(at)), text)
      return join(folder, String(at))
    })
    for (const path of paths) await expect(readCrxKey(path)).rejects.toThrow('holds no private RSA key of 2048 bits or more')
    await expect(readCrxKey(join(folder, 'none'))).rejects.toThrow('There is no key file')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.each([
  [['--key', 'k.pem'], 'go with --base-url'],
  [['--base-url', 'http://pasang.contoh.go.id/'], 'must be the https address'],
  [['--base-url', 'https://pasang.contoh.go.id/?a'], 'must be the https address'],
  [['--base-url', 'https://pasang.contoh.go.id/', '--gecko-id', 'name'], 'must look like'],
  [['--sign'], 'Unknown option'],
])('%j is bad use', async (args, message) => {
  const said: string[] = []
  expect(await packageCommand(args, (line) => said.push(line))).toBe(2)
  expect(said.join()).toContain(message)
})
