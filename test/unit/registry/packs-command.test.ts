import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderReader } from '../../../src/cli/folder'
import { registry } from '../../../src/cli/registry'
import { type Edition, fetchEdition } from '../../../src/registry/fetch-edition'
import { x } from '../../../src/sites/x'
import { records } from './records'

let folder: string
let said: string[]
const at = (...names: string[]) => join(folder, ...names)
const put = (name: string, value: unknown) => writeFile(at(name), JSON.stringify(value))
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paket-'))
  await put('uji.json', records())
})
afterEach(() => rm(folder, { recursive: true }))

const run = (...args: string[]) => { said = []; return registry(args, (line) => said.push(line)) }
const build = (from: string, change: Record<string, string> = {}) => {
  const options = { out: at('terbit'), name: 'Registri Uji', version: '1', published: '2026-11-01', ...change }
  return run('build', at(from), ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]))
}
const read = async () => await fetchEdition(folderReader(at('terbit')), undefined, undefined, '2026-11-22') as Edition

describe('site packs', () => {
  const packOf = (change: object = {}) => ({ ...x, version: x.version + 1, ...change })
  const withPacks = async (packs: Record<string, unknown>, change: Record<string, string> = {}) => {
    await rm(at('paket'), { recursive: true, force: true })
    await mkdir(at('paket'))
    for (const [name, pack] of Object.entries(packs)) await put(join('paket', name), pack)
    return build('uji.json', { packs: at('paket'), ...change })
  }

  it('are written out, and taken in again as they are', async () => {
    expect(await run('packs', '--out', at('bawaan'))).toBe(0)
    expect((await readdir(at('bawaan'))).sort()).toEqual(['bluesky.json', 'facebook.json', 'instagram.json', 'linkedin.json', 'telegram.json', 'threads.json', 'tiktok.json', 'whatsapp.json', 'x.json', 'youtube.json'])
    expect(await build('uji.json', { packs: at('bawaan') })).toBe(0)
    expect((await read()).packs.map(({ site }) => site)).toEqual(['bluesky', 'facebook', 'instagram', 'linkedin', 'telegram', 'threads', 'tiktok', 'whatsapp', 'x', 'youtube'])
    expect(await run('verify', at('terbit'))).toBe(0)
    expect(said).toContain(`Site pack x version ${String(x.version)}: sound.`)
  })

  it('go along with the records, with the smallest versions', async () => {
    expect(await withPacks({ 'x.json': packOf() }, { least: `x=${String(x.version + 1)},tiktok=2` })).toBe(0)
    const { packs, least, files } = await read()
    expect(packs).toEqual([{ site: 'x', version: x.version + 1, path: expect.stringMatching(/^p\/x\.[0-9a-f]{8}\.json$/) as string }])
    expect(JSON.parse(new TextDecoder().decode(files.get(packs[0]!.path)))).toEqual(JSON.parse(JSON.stringify(packOf())))
    expect(least).toEqual({ x: x.version + 1, tiktok: 2 })
  })

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['that do not fit', { 'x.json': packOf({ script: 'alert(1)' }) }, /x\.json does not have the shape of a site pack/],
    ['for another site', { 'tiktok.json': packOf() }, /tiktok\.json is for another site \(x\)/],
    ['of no site', { 'lain.json': packOf() }, /lain\.json is not named after a site/],
    ['older than the bundled', { 'x.json': packOf({ version: 0 }) }, /x\.json is version 0, older/],
    ['that are too large', { 'x.json': packOf({ source: 'x'.repeat(200_000) }) }, /x\.json is \d+ bytes long; 200000 are allowed/],
  ])('%s are refused by file', async (_, packs, why) => {
    expect(await withPacks(packs)).toBe(1)
    expect(said[0]).toMatch(why)
  })

  it('are compared by diff, smallest versions too', async () => {
    await build('uji.json')
    await withPacks({ 'x.json': packOf() }, { version: '2', out: at('terbit2'), least: 'x=1' })
    expect(await run('diff', at('terbit'), at('terbit2'))).toBe(0)
    expect(said).toEqual([`Paket situs x: tidak ada menjadi versi ${String(x.version + 1)}`, 'Versi terkecil paket situs x: tidak ada menjadi versi 1'])
  })

  it('ask for a site and a number where a smallest version is given', async () => {
    expect(await build('uji.json', { least: 'lain=2' })).toBe(2)
    expect(await build('uji.json', { least: 'x=kecil' })).toBe(2)
  })
})
