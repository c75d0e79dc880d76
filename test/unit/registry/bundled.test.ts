import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundledRegistry } from '../../../src/cli/bundle-registry'
import { stageOn } from '../../../src/neutrality'
import { activeKeys, findRegistrant } from '../../../src/registry/active'
import { bundledRecords as bundled, presidential2024, trainingRecords as training } from '../../../src/registry/bundled'
import { checkRecords } from '../../../src/registry/check-records'
import { parseAccount } from '../../../src/registry/parse-account'
import { fetchEdition, type Edition } from '../../../src/registry/fetch-edition'
import { asPublished } from '../../../src/registry/publish'
import { sites } from '../../../src/registry/types'
import { publishTestRegistry, testRecords } from '../../fixtures/registry/published'

const reader = (files: ReadonlyMap<string, Uint8Array>) => fetchEdition(async (path) => files.get(path)!, undefined, undefined, '2026-11-22') as Promise<Edition>
const [bundledRecords, trainingRecords, test] = [bundled, training, testRecords()].map(asPublished) as [ReturnType<typeof asPublished>, ReturnType<typeof asPublished>, ReturnType<typeof asPublished>]

describe('the default registry', () => {
  it('is made of records that are in order', () => {
    expect(checkRecords(bundled).problems).toEqual([])
  })

  it('warns of nobody today', () => {
    for (const site of sites) expect(activeKeys(bundledRecords, site, '2026-11-22')).toEqual([])
  })

  it('warns of the nine handles of the 2024 presidential candidates on 15 January 2024', () => {
    expect(sites.flatMap((site) => activeKeys(bundledRecords, site, '2024-01-15').sort())).toEqual([
      'instagram:u:aniesbaswedan', 'instagram:u:ganjar_pranowo', 'instagram:u:gibran_rakabuming', 'instagram:u:prabowo',
      'x:u:aniesbaswedan', 'x:u:cakiminow', 'x:u:gibran_tweet', 'x:u:mohmahfudmd', 'tiktok:u:gibran_rakabuming',
    ])
  })

  it('says of each that registration with KPU is not known, and where the handle was reported', () => {
    for (const { key } of presidential2024.accounts.flatMap(({ keys }) => keys)) {
      const registrant = findRegistrant(bundledRecords, key, '2024-01-15')
      expect(registrant?.registration).toBe('not-known')
      expect(registrant?.source).toMatch(/^https:\/\//)
      expect(registrant?.election).toBe('Pemilu Presiden 2024')
    }
  })

  it('knows candidates and running mates apart', () => {
    expect(findRegistrant(bundledRecords, 'x:u:gibran_tweet', '2024-01-15')).toMatchObject({ kind: 'running-mate', office: 'wakil-presiden', ticket: 2, name: 'Gibran Rakabuming Raka' })
    expect(findRegistrant(bundledRecords, 'instagram:u:ganjar_pranowo', '2024-01-15')).toMatchObject({ kind: 'candidate', office: 'presiden', ticket: 3 })
  })

  it.each([
    ['2023-10-18', undefined, undefined], ['2023-10-19', 'bakal_calon', undefined], ['2023-10-24', 'bakal_calon', undefined], ['2023-10-25', 'bakal_calon', 'bakal_calon'],
    ['2023-11-12', 'bakal_calon', 'bakal_calon'], ['2023-11-13', 'calon', 'calon'], ['2024-03-19', 'calon', 'calon'], ['2024-03-20', undefined, undefined],
  ])('on %s the first pair is %s, the second %s', (day, first, second) => {
    const stage = (key: 'x:u:cakiminow' | 'x:u:gibran_tweet') => {
      const registrant = findRegistrant(bundledRecords, key, day)
      return registrant && stageOn(registrant, day)
    }
    expect([stage('x:u:cakiminow'), stage('x:u:gibran_tweet')]).toEqual([first, second])
  })

  it('does not know the handle as a newspaper misprinted it', () => {
    expect(parseAccount('@ganjar-pranowo', 'instagram')).toEqual([{ raw: '@ganjar-pranowo', outcome: 'rejected', reason: 'bad-handle' }])
    expect(bundled.accounts.flatMap(({ keys }) => keys).filter(({ key }) => key.includes('ganjar-pranowo'))).toEqual([])
  })

  it('has a candidate, a prospective candidate and a campaign team on every site for training', () => {
    for (const site of sites) {
      const found = new Set(activeKeys(trainingRecords, site, '2026-11-22', { training: true }).map((key) => findRegistrant(trainingRecords, key, '2026-11-22', { training: true })?.name))
      expect([...found]).toEqual(expect.arrayContaining(['Calon Wali Kota Contoh', 'Bakal Calon Bupati Latihan', 'Tim Pemenangan Contoh']))
    }
  })

  it('marks everything for training as fictional', () => {
    for (const one of training.accounts) expect(one).toMatchObject({ training: true, sources: [expect.stringContaining('bukan orang')] })
    expect(training.candidacies.every(({ id, training }) => training === true && id.startsWith('latihan:'))).toBe(true)
  })
})

describe('the test registry', () => {
  it.each([
    ['x:u:calon_contoh', 'Calon Wali Kota Contoh', 'calon', 2], ['x:n:900000000000000001', 'Calon Wali Kota Contoh', 'calon', 2],
    ['x:u:tim_contoh', 'Tim Pemenangan Contoh', 'calon', 2], ['x:u:bakal_contoh', 'Bakal Calon Contoh', 'bakal_calon', undefined],
  ] as const)('has %s: %s, %s', (key, name, stage, ticket) => {
    const registrant = findRegistrant(test, key, '2026-11-22')
    expect(registrant).toMatchObject({ name, region: { name: 'Kota Contoh' } })
    expect(registrant?.ticket).toBe(ticket)
    expect(stageOn(registrant!, '2026-11-22')).toBe(stage)
  })
  it.each(['x:u:warga_biasa', 'x:u:kpu_contoh', 'x:u:calon_contoh_', 'x:u:penggemar77', 'x:u:suka', 'x:n:800000000000000001'] as const)('does not have %s', (key) => {
    expect(findRegistrant(test, key, '2026-11-22')).toBeUndefined()
  })
  it('has an account on every site', () => {
    for (const site of sites) expect(activeKeys(test, site, '2026-11-22').length).toBeGreaterThan(0)
  })
})

describe('bundledRegistry', () => {
  let folder: string
  beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'registri-')) })
  afterEach(() => rm(folder, { recursive: true }))
  const put = async (files: ReadonlyMap<string, Uint8Array>) => {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), bytes)
    }
  }

  it('is the default registry when no folder is given', async () => {
    expect(await reader(await bundledRegistry())).toMatchObject({ name: 'Registri bawaan Jaga Netral', accounts: 9 })
    expect(await bundledRegistry('')).toEqual(await bundledRegistry())
  })

  it('is the files of a given folder that belong to its registry, byte for byte', async () => {
    const files = await publishTestRegistry()
    await put(new Map(files).set('catatan.txt', new Uint8Array(3)))
    expect(new Map([...await bundledRegistry(folder)].sort())).toEqual(new Map([...files].sort()))
  })

  it('stops with one sentence that names the folder and the file when something is wrong', async () => {
    await expect(bundledRegistry(folder)).rejects.toThrow(new RegExp(`^${folder} holds no registry that can be bundled: .*timestamp.json`))
    const files = await publishTestRegistry()
    const [shard] = files.keys()
    await put(new Map(files).set(shard!, new Uint8Array(files.get(shard!)!.length)))
    await expect(bundledRegistry(folder)).rejects.toThrow(`${folder} holds no registry that can be bundled: Registry: ${shard} is not the file it should be: its SHA-256 differs`)
  })
})
