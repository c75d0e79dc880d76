import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { registry } from '../../../src/cli/registry'
import { readPublished } from '../../../src/registry/published'
import { account, candidacy, records } from './records'

let folder: string
let said: string[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registri-'))
  said = []
  await writeFile(join(folder, 'uji.json'), JSON.stringify(records()))
})
afterEach(() => rm(folder, { recursive: true }))

const run = (...args: string[]) => registry(args, (line) => said.push(line))
const build = (from: string, change: Record<string, string> = {}) => {
  const options = { out: join(folder, 'terbit'), name: 'Registri Uji', version: '1', published: '2026-11-01', ...change }
  return run('build', join(folder, from), ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]))
}
const published = () => readPublished(async (path) => new Uint8Array(await readFile(join(folder, 'terbit', path))))

describe('npm run registry -- build', () => {
  it('publishes a records file', async () => {
    expect(await build('uji.json')).toBe(0)
    expect(said).toEqual([expect.stringMatching(/^Wrote "Registri Uji" version 1 to .*: 3 files, \d+ bytes\.$/)])
    expect(await published()).toMatchObject({ info: { name: 'Registri Uji', version: 1, published: '2026-11-01', accounts: 1 }, expires: '2027-01-30' })
  })

  it('publishes every records file of a folder together', async () => {
    await mkdir(join(folder, 'sumber'))
    await writeFile(join(folder, 'sumber/a.json'), JSON.stringify(records()))
    await writeFile(join(folder, 'sumber/b.json'), JSON.stringify(records([account({ id: 'b', candidacies: ['x:nas:1'] })], [candidacy({ id: 'x:nas:1', region: undefined })])))
    await writeFile(join(folder, 'sumber/catatan.txt'), 'bukan rekaman')
    expect(await build('sumber', { expires: '2027-12-31' })).toBe(0)
    expect(await published()).toMatchObject({ info: { accounts: 2 }, expires: '2027-12-31' })
  })

  it('leaves what is out as it is: the same again is fine, other content under the same version is not', async () => {
    await build('uji.json')
    expect(await build('uji.json')).toBe(0)
    expect(await build('uji.json', { name: 'Registri Lain' })).toBe(1)
    expect(said.at(-1)).toMatch(/already holds version 1; give a higher --version/)
    expect((await published()).info.name).toBe('Registri Uji')
    expect(await build('uji.json', { name: 'Registri Lain', version: '2' })).toBe(0)
    expect((await readdir(join(folder, 'terbit'))).sort()).toEqual(['s', 'snapshot.1.json', 'snapshot.2.json', 'timestamp.json'])
  })

  it('lists every problem of a records file with its path, and writes nothing', async () => {
    await writeFile(join(folder, 'salah.json'), JSON.stringify(records([account({ name: '', validFrom: '1 Mei' })])))
    expect(await build('salah.json')).toBe(1)
    expect(said[0]?.split('\n')).toEqual([
      expect.stringMatching(/salah\.json: accounts\[0\]\.name is empty/),
      expect.stringMatching(/salah\.json: accounts\[0\]\.validFrom must be a day that exists/),
    ])
    expect(await readdir(folder)).not.toContain('terbit')
  })

  it('notices an id used in two files', async () => {
    await mkdir(join(folder, 'sumber'))
    for (const name of ['a.json', 'b.json']) await writeFile(join(folder, 'sumber', name), JSON.stringify(records()))
    expect(await build('sumber')).toBe(1)
    expect(said[0]).toContain('used twice')
  })

  it.each([['tidak-ada.json', /There is no file or folder/], ['teks.json', /is not JSON/], ['kosong', /has no \.json file/]])('says what is wrong with %s', async (from, why) => {
    await writeFile(join(folder, 'teks.json'), 'bukan json')
    await mkdir(join(folder, 'kosong'))
    expect(await build(from)).toBe(1)
    expect(said).toEqual([expect.stringMatching(why)])
  })

  it.each([
    [{ version: '0' }, '--version must be'], [{ version: '1.5' }, '--version must be'], [{ published: '2026-02-30' }, '--published must be'],
    [{ published: '1 Mei' }, '--published must be'], [{ expires: '2026-01-01' }, '--expires must be'], [{ name: ' ' }, '--name are needed'], [{ nama: 'x' }, "Unknown option '--nama'"],
  ] as [Record<string, string>, string][])('refuses %j with one sentence and exit code 2', async (change, why) => {
    expect(await build('uji.json', change)).toBe(2)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(why)
  })

  it('knows no other command', async () => {
    expect(await run('hapus')).toBe(2)
    expect(said).toEqual([expect.stringMatching(/^There is no command "hapus"\. Usage: npm run registry -- build/)])
    expect(await run()).toBe(2)
    expect(said[1]).toMatch(/^Usage: /)
  })
})
