import { generateKeyPairSync } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderReader } from '../../../src/cli/folder'
import { registry } from '../../../src/cli/registry'
import { type Edition, fetchEdition } from '../../../src/registry/fetch-edition'
import { account, candidacy, records } from './records'

let folder: string
let said: string[]
const at = (...names: string[]) => join(folder, ...names)
const put = (name: string, value: unknown) => writeFile(at(name), typeof value === 'string' ? value : JSON.stringify(value))
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registri-'))
  said = []
  await put('uji.json', records())
})
afterEach(() => rm(folder, { recursive: true }))

const run = (...args: string[]) => { said = []; return registry(args, (line) => said.push(line)) }
const build = (from: string, change: Record<string, string> = {}) => {
  const options = { out: at('terbit'), name: 'Registri Uji', version: '1', published: '2026-11-01', ...change }
  return run('build', at(from), ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]))
}
const read = async (from = 'terbit') => await fetchEdition(folderReader(at(from)), undefined, undefined, '2026-11-22') as Edition
async function key(name: string): Promise<string> {
  expect(await run('keygen', '--out', at(name))).toBe(0)
  return /Public key: (\S+)/.exec(said[0]!)![1]!
}
const two = records([account(), account({ id: 'b', keys: [{ key: 'x:u:kedua' }] })])

describe('npm run registry -- build', () => {
  it('publishes a records file', async () => {
    expect(await build('uji.json')).toBe(0)
    expect(said).toEqual([expect.stringMatching(/^Wrote "Registri Uji" version 1 to .*: 3 files, \d+ bytes\.$/)])
    expect(await read()).toMatchObject({ name: 'Registri Uji', version: 1, published: '2026-11-01', accounts: 1, expires: '2027-01-30' })
  })

  it('publishes every records file of a folder together, .json and .jsonl', async () => {
    await mkdir(at('sumber'))
    await put('sumber/a.json', records())
    const lines = [account({ id: 'b', candidacies: ['x:nas:1'] }), candidacy({ id: 'x:nas:1', region: undefined })]
    await put('sumber/b.jsonl', `${lines.map((one) => JSON.stringify(one)).join('\n\n')}\n`)
    await put('sumber/catatan.txt', 'bukan rekaman')
    expect(await build('sumber', { expires: '2027-12-31' })).toBe(0)
    expect(await read()).toMatchObject({ accounts: 2, expires: '2027-12-31' })
  })

  it('leaves what is out as it is: the same again is fine, other content under the same version is not', async () => {
    await build('uji.json')
    expect(await build('uji.json')).toBe(0)
    expect(await build('uji.json', { name: 'Registri Lain' })).toBe(1)
    expect(said.at(-1)).toMatch(/already holds version 1; give a higher --version/)
    expect((await read()).name).toBe('Registri Uji')
    expect(await build('uji.json', { name: 'Registri Lain', version: '2' })).toBe(0)
    expect(await build('uji.json')).toBe(1)
    expect(said.at(-1)).toMatch(/already holds version 2/)
  })

  it('writes a delta from each of the last editions that are there, as many as asked', async () => {
    for (const version of ['1', '2', '3', '4']) await build('uji.json', { name: `Registri ${version}`, version, keep: '2' })
    expect((await readdir(at('terbit'))).filter((name) => name.startsWith('delta'))).toEqual(['delta.1.2.json', 'delta.1.3.json', 'delta.2.3.json', 'delta.2.4.json', 'delta.3.4.json'])
    await rm(at('terbit/s'), { recursive: true })
    expect(await build('uji.json', { name: 'Registri 5', version: '5' })).toBe(0)
    // Where the shards of earlier editions are gone, there is nothing to write a delta from.
    expect((await readdir(at('terbit'))).some((name) => /^delta.*5\.json$/.test(name))).toBe(false)
  })

  it('lists every problem of a records file with its path, and writes nothing', async () => {
    await put('salah.json', records([account({ name: '', validFrom: '1 Mei' })]))
    expect(await build('salah.json')).toBe(1)
    expect(said[0]?.split('\n')).toEqual([
      expect.stringMatching(/salah\.json: accounts\[0\]\.name is empty/),
      expect.stringMatching(/salah\.json: accounts\[0\]\.validFrom must be a day that exists/),
    ])
    expect(await readdir(folder)).not.toContain('terbit')
  })

  it('lists problems of JSON Lines with their line', async () => {
    await put('salah.jsonl', [candidacy(), account({ name: '' }), { keys: 7 }].map((one) => JSON.stringify(one)).concat('bukan json', JSON.stringify(account({ candidacies: ['x:nas:9'] }))).join('\n'))
    expect(await build('salah.jsonl')).toBe(1)
    const lines = said[0]!.split('\n')
    expect(lines).toEqual(expect.arrayContaining([
      expect.stringMatching(/salah\.jsonl, line 2: name is empty/), expect.stringMatching(/salah\.jsonl, line 3: keys must be a list/),
      expect.stringMatching(/salah\.jsonl, line 4: is not a JSON object/), expect.stringMatching(/salah\.jsonl, line 5: candidacies\[0\] there is no candidacy "x:nas:9"/),
    ]))
  })

  it('stops listing at 50 problems and says how many more there are', async () => {
    await put('salah.json', records(Array.from({ length: 70 }, (_, nth) => account({ id: `a${String(nth)}`, name: '' }))))
    await build('salah.json')
    expect(said[0]!.split('\n')).toHaveLength(51)
    expect(said[0]).toMatch(/… and 20 more problems$/)
  })

  it('notices an id used in two files', async () => {
    await mkdir(at('sumber'))
    for (const name of ['a.json', 'b.json']) await put(`sumber/${name}`, records())
    expect(await build('sumber')).toBe(1)
    expect(said[0]).toMatch(/b\.json: accounts\[0\]\.id the id "akun-1" is used twice/)
  })

  it.each([['tidak-ada.json', /There is no file or folder/], ['teks.json', /is not JSON/], ['kosong', /has no \.json or \.jsonl file/]])('says what is wrong with %s', async (from, why) => {
    await put('teks.json', 'bukan json')
    await mkdir(at('kosong'))
    expect(await build(from)).toBe(1)
    expect(said).toEqual([expect.stringMatching(why)])
  })

  it.each([
    [{ version: '0' }, '--version must be'], [{ version: '1.5' }, '--version must be'], [{ published: '2026-02-30' }, '--published must be'], [{ keep: 'semua' }, '--keep must be'],
    [{ published: '1 Mei' }, '--published must be'], [{ expires: '2026-01-01' }, '--expires must be'], [{ name: ' ' }, '--name are needed'], [{ nama: 'x' }, "Unknown option '--nama'"], [{ part: '6372' }, '--part must be'],
  ] as [Record<string, string>, string][])('refuses %j with one sentence and exit code 2', async (change, why) => {
    expect(await build('uji.json', change)).toBe(2)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(why)
  })
})

describe('npm run registry -- keygen, sign, verify', () => {
  it('make a key only its owner can read, sign with it, and verify like a browser', async () => {
    const publicKey = await key('kunci.pem')
    expect((await stat(at('kunci.pem'))).mode & 0o777).toBe(0o600)
    await build('uji.json')
    expect(await run('verify', at('terbit'), '--trust', publicKey, '--today', '2026-11-22')).toBe(1)
    expect(said).toEqual(['Registry: timestamp.json is not signed by enough of the trusted keys'])
    expect(await run('sign', at('terbit'), '--key', at('kunci.pem'))).toBe(0)
    expect(said[0]).toMatch(/^timestamp\.json now has 1 signature: [0-9a-f]{16}$/)
    expect(await run('verify', at('terbit'), '--trust', publicKey, '--today', '2026-11-22')).toBe(0)
    expect(said).toEqual(['"Registri Uji" version 1 of 2026-11-01: 1 accounts, 1 shards, in force until 2027-01-30.', 'Signed by at least 1 of the 1 trusted keys.'])
    expect(await run('verify', at('terbit'), '--today', '2026-11-22')).toBe(0)
    expect(said[1]).toMatch(/Signatures were NOT checked/)
  })

  it('keep a signature when the same is built once more', async () => {
    const publicKey = await key('kunci.pem')
    await build('uji.json')
    await run('sign', at('terbit'), '--key', at('kunci.pem'))
    await build('uji.json')
    expect(await run('verify', at('terbit'), '--trust', publicKey, '--today', '2026-11-22')).toBe(0)
  })

  it('ask for as many signatures as the threshold says', async () => {
    const [a, b] = [await key('a.pem'), await key('b.pem')]
    await build('uji.json')
    await run('sign', at('terbit'), '--key', at('a.pem'), '--key', at('a.pem'))
    const verify = (threshold: string) => run('verify', at('terbit'), '--trust', a, '--trust', b, '--threshold', threshold, '--today', '2026-11-22')
    expect([await verify('1'), await verify('2')]).toEqual([0, 1])
    await run('sign', at('terbit'), '--key', at('b.pem'))
    expect(await verify('2')).toBe(0)
    expect(await verify('3')).toBe(2)
  })

  it('take a key as JWK', async () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    await put('kunci.jwk', privateKey.export({ format: 'jwk' }))
    await build('uji.json')
    expect(await run('sign', at('terbit'), '--key', at('kunci.jwk'))).toBe(0)
    expect(await run('verify', at('terbit'), '--trust', privateKey.export({ format: 'jwk' }).x!, '--today', '2026-11-22')).toBe(0)
  })

  it('say in one sentence what is wrong with a key, a folder or an old registry', async () => {
    const publicKey = await key('kunci.pem')
    expect(await run('keygen', '--out', at('kunci.pem'))).toBe(1)
    expect(said).toEqual([`${at('kunci.pem')} is there already; a key is never overwritten.`])
    expect(await run('sign', at('kosong'), '--key', at('kunci.pem'))).toBe(1)
    expect(said).toEqual([`${at('kosong')} has no timestamp.json; build comes before sign.`])
    await build('uji.json')
    expect(await run('sign', at('terbit'), '--key', at('tidak-ada.pem'))).toBe(1)
    expect(said).toEqual([`There is no key file ${at('tidak-ada.pem')}`])
    expect(await run('sign', at('terbit'), '--key', at('uji.json'))).toBe(1)
    expect(said).toEqual([`${at('uji.json')} holds no private Ed25519 key in PEM or JWK.`])
    expect(await run('verify', at('terbit'), '--trust', 'abc')).toBe(2)
    expect(said[0]).toMatch(/^--trust abc is no Ed25519 public key/)
    await run('sign', at('terbit'), '--key', at('kunci.pem'))
    expect(await run('verify', at('terbit'), '--trust', publicKey, '--today', '2027-02-20')).toBe(1)
    expect(said).toEqual(['Registry: timestamp.json expired 21 days ago'])
  })
})

describe('npm run registry -- root and parts', () => {
  it('hand a province its own shard, under a root that can be rotated', async () => {
    const [root, next, daily, province] = [await key('root.pem'), await key('next.pem'), await key('harian.pem'), await key('provinsi.pem')]
    const out = at('terbit')
    await run('root', out, '--root-key', root, '--registry-key', daily, '--delegate', `63=${province}`)
    expect(said[0]).toMatch(/^Wrote root\.1\.json/)
    await run('sign', out, '--root', '--key', at('root.pem'))
    await run('root', out, '--root-key', next, '--registry-key', daily, '--delegate', `63=${province}`)
    await run('sign', out, '--root', '--key', at('root.pem'), '--key', at('next.pem'))

    expect(await run('build', at('uji.json'), '--part', '63', '--out', at('bagian'), '--version', '1', '--published', '2026-11-01')).toBe(0)
    expect(await run('sign', at('bagian'), '--part', '63', '--key', at('provinsi.pem'))).toBe(0)
    await put('nasional.json', records([account({ id: 'p', candidacies: ['x:nas:1'], keys: [{ key: 'x:u:partai' }] })], [candidacy({ id: 'x:nas:1', region: undefined })]))
    expect(await build('nasional.json', { with: at('bagian') })).toBe(0)
    await run('sign', out, '--key', at('harian.pem'))
    for (const pinned of [root, next]) {
      expect(await run('verify', out, '--trust', pinned, '--today', '2026-11-22')).toBe(0)
      expect(said[0]).toMatch(/2 accounts, 2 shards \(63 by keys of their own\)/)
    }
    expect(await run('verify', out, '--trust', daily, '--today', '2026-11-22')).toBe(1)
    expect(said).toEqual(['Registry: root.1.json is not signed by enough of the trusted keys'])
    expect(await build('uji.json', { with: at('bagian'), version: '2' })).toBe(1)
    expect(said).toEqual(['Province 63 publishes its own part; these records must leave it out.'])
  })
  it('refuse delegations and thresholds that make no sense', async () => {
    const own = await key('a.pem')
    for (const [args, why] of [
      [['--delegate', '6372=abc'], /must be two digits of a province/], [['--root-threshold', '2'], /fewer than the 2 that must sign/], [['--delegate', `63=${own}`, '--delegate', `63=${own}`], /names a province twice/],
    ] as const) {
      expect(await run('root', at('terbit'), '--root-key', own, '--registry-key', own, ...args)).toBe(2)
      expect(said[0]).toMatch(why)
    }
  })
})

describe('npm run registry -- diff', () => {
  it('tells a records file from a published folder, in Indonesian', async () => {
    await build('uji.json')
    await put('dua.json', { ...two, accounts: two.accounts.map((one) => (one.id === 'b' ? one : { ...one, status: 'closed', validUntil: '2026-11-20' })) })
    expect(await run('diff', at('terbit'), at('dua.json'))).toBe(0)
    expect(said).toEqual(['Ditambahkan: 1', '  akun x:u:kedua, Calon Contoh', 'Ditutup: 1', '  akun x:u:calon, Calon Contoh, terakhir 2026-11-20'])
    expect(await run('diff', at('terbit'), at('uji.json'))).toBe(0)
    expect(said).toEqual(['Tidak ada perbedaan.'])
  })
  it('gives JSON where asked', async () => {
    await put('dua.json', two)
    expect(await run('diff', at('uji.json'), at('dua.json'), '--format', 'json')).toBe(0)
    expect(JSON.parse(said.join(''))).toEqual({ accounts: [{ kind: 'added', id: 'x:u:kedua', name: 'Calon Contoh' }], candidacies: [] })
    expect(await run('diff', at('uji.json'), at('dua.json'), '--format', 'xml')).toBe(2)
  })
})

describe('npm run registry', () => {
  it('knows no other command, and lists those it knows', async () => {
    expect(await run('hapus')).toBe(2)
    expect(said[0]).toBe('There is no command "hapus". Usage: npm run registry -- build|sign|verify|diff|keygen|root|packs …')
    expect(await run()).toBe(2)
    expect(said).toHaveLength(8)
  })
  it('writes the private key nowhere but in its file', async () => {
    await key('kunci.pem')
    const [, body = ''] = (await readFile(at('kunci.pem'), 'utf8')).split('\n')
    expect(said.join()).not.toContain(body)
  })
})
