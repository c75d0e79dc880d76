import './fake-browser'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { briefGuards } from '../../../src/background/briefings'
import { packUnreadable } from '../../../src/background/packs'
import { registryStatuses } from '../../../src/background/status'
import { updateRegistry } from '../../../src/background/update'
import { readBriefing } from '../../../src/browser/briefing'
import type { Source, UrlSource } from '../../../src/browser/registry-sources'
import { changeSettings } from '../../../src/browser/settings'
import type { PublishOptions } from '../../../src/registry/publish'
import { publish } from '../../../src/registry/publish'
import { encode, limits } from '../../../src/registry/registry-files'
import type { SitePack } from '../../../src/sites'
import { x } from '../../../src/sites/x'
import { bundledVersions } from '../../../src/sites/versions'
import { type Files, recordsOf, resigned, type Signer, signer, sourceOf } from './editions'
import { freshBrowser } from './fake-browser'

// Old enough that something can be older.
vi.mock('../../../src/sites/versions', () => ({ bundledVersions: { x: 5, facebook: 1, instagram: 1, threads: 1, tiktok: 1, youtube: 1, bluesky: 1, whatsapp: 1, telegram: 1, linkedin: 1 } }))
const own = bundledVersions.x
type Packs = NonNullable<PublishOptions['packs']>

/** A pack of X with a version of its own, and anything else. */
const packOf = (version: number, change: object = {}): Packs[number] =>
  ({ site: 'x', version, bytes: encode(JSON.stringify({ ...x, version, ...change } satisfies Partial<SitePack>)) })

async function edition(version: number, by: Signer, options: PublishOptions): Promise<Files> {
  return resigned(await publish(recordsOf(1), { name: 'Registri Contoh', version, published: '2026-11-01', expires: '2036-01-01' }, options), by)
}

let by: Signer
beforeEach(async () => {
  freshBrowser()
  by = await signer()
})

/** Puts these registries in force, the first decides first, and lets each take an edition. */
async function offered(...all: readonly { source: UrlSource; files: Files }[]): Promise<void> {
  await changeSettings({ registries: all.map(({ source }) => source) })
  for (const { source, files } of all) {
    expect(await updateRegistry(source, { download: () => async (path) => files.get(path) ?? Promise.reject(new TypeError('404')), now: () => 0, random: () => 0 })).toBe(true)
  }
  await briefGuards()
}
const allowing = (signed: Signer = by, url = 'https://satu.contoh.go.id/'): UrlSource => ({ ...sourceOf(signed, url), packs: true })
const offer = async (version: number, options: PublishOptions) => offered({ source: allowing(), files: await edition(version, by, options) })
const inUse = async () => (await readBriefing('x'))?.pack?.version
const troubles = async () => (await registryStatuses()).flatMap(({ packs = [] }) => packs.flatMap(({ trouble }) => trouble?.text.en ?? []))

describe('a site pack that comes by a registry', () => {
  it('reaches the guard with the briefing, and only that of its site', async () => {
    await offer(1, { packs: [packOf(own + 1)] })
    expect(await inUse()).toBe(own + 1)
    expect((await readBriefing('facebook'))?.pack).toBeNull()
    expect(await registryStatuses()).toMatchObject([{ packsAllowed: true, packs: [{ site: 'x', version: own + 1, inUse: true }] }, { kind: 'bundled' }])
  })

  it('is not taken where the person has not allowed it to this registry', async () => {
    await offered({ source: sourceOf(by), files: await edition(1, by, { packs: [packOf(own + 1)], least: { x: 99 } }) })
    expect(await readBriefing('x')).toMatchObject({ active: true, pack: null })
    expect(await registryStatuses()).toMatchObject([{ packsAllowed: false, packs: [{ inUse: false }] }, {}])
  })

  it('is never taken from a registry without signatures', async () => {
    const unsigned: Source = { kind: 'folder', name: 'folder', keys: [], threshold: 1, packs: true }
    const { putInForce } = await import('../../../src/browser/registry-intake')
    const { openEdition } = await import('../../../src/registry/fetch-edition')
    await putInForce(unsigned, await openEdition(await edition(1, by, { packs: [packOf(own + 1)], least: { x: 99 } }), undefined, '2026-11-22'))
    await briefGuards()
    expect(await readBriefing('x')).toMatchObject({ active: true, pack: null })
  })

  it.each<[string, Packs[number], RegExp]>([
    ['has a field that no pack has', packOf(own + 2, { script: 'alert(1)' }), /shape of a site pack/],
    ['lacks a field', { site: 'x', version: own + 2, bytes: encode(JSON.stringify({ ...x, version: own + 2, controls: undefined })) }, /shape of a site pack \(controls\)/],
    ['is no JSON', { site: 'x', version: own + 2, bytes: encode('function () {}') }, /is not JSON/],
    ['is for another site', packOf(own + 2, { site: 'facebook' }), /is for another site \(facebook\)/],
    ['calls itself another version', packOf(own + 3, { version: own + 2 }), /calls itself version/],
    ['is larger than a pack may be', packOf(own + 2, { source: 'x'.repeat(limits.pack) }), /larger than a pack may be/],
    ['is older than the bundled one', packOf(own - 1), /is older than version/],
  ])('that %s is refused in words, and the last good one stays', async (_, bad, why) => {
    await offer(1, { packs: [packOf(own + 1)] })
    await offer(2, { packs: [bad] })
    expect(await inUse()).toBe(own + 1)
    expect(await troubles()).toEqual([expect.stringMatching(why)])
    const [status] = await registryStatuses()
    // The accounts of that edition are in force all the same.
    expect(status).toMatchObject({ edition: { version: 2 }, packs: [{ inUse: false }] })
    await briefGuards()
    expect(await inUse()).toBe(own + 1)
    await offer(3, { packs: [packOf(own + 4)] })
    expect([await inUse(), await troubles()]).toEqual([own + 4, []])
  })

  it('that names a site no extension of this age knows is passed over', async () => {
    await offer(1, { packs: [packOf(own + 1), { site: 'lain', version: 1, bytes: encode('{}') }], least: { lain: 3 } })
    expect([await inUse(), await troubles()]).toEqual([own + 1, []])
  })

  it('that a page cannot read gives way to the one before it, and is not tried again', async () => {
    await offer(1, { packs: [packOf(own + 1)] })
    await offer(2, { packs: [packOf(own + 2)] })
    await packUnreadable('x', own + 2)
    await briefGuards()
    expect([await inUse(), await troubles()]).toEqual([own + 1, [expect.stringMatching(/selector that this browser does not know/)]])
    await briefGuards()
    expect(await inUse()).toBe(own + 1)
  })

  it('goes with its registry, with the permission, and when an edition no longer carries it', async () => {
    await offer(1, { packs: [packOf(own + 1)] })
    await changeSettings({ registries: [sourceOf(by, 'https://satu.contoh.go.id/')] })
    await briefGuards()
    expect((await readBriefing('x'))?.pack).toBeNull()
    await changeSettings({ registries: [allowing()] })
    await briefGuards()
    expect(await inUse()).toBe(own + 1)
    await offer(2, {})
    expect((await readBriefing('x'))?.pack).toBeNull()
  })
})

describe('of several registries', () => {
  it('the first that has a sound pack decides', async () => {
    const other = await signer()
    const [one, two] = [allowing(), allowing(other, 'https://dua.contoh.go.id/')]
    await offered({ source: one, files: await edition(1, by, { packs: [packOf(own + 1)] }) }, { source: two, files: await edition(1, other, { packs: [packOf(own + 5)] }) })
    expect(await inUse()).toBe(own + 1)
    await changeSettings({ registries: [two, one] })
    await briefGuards()
    expect(await inUse()).toBe(own + 5)
  })

  it('any may stop versions that are too old, and what is new enough is then used', async () => {
    const other = await signer()
    const files = [await edition(1, by, { packs: [packOf(own + 1)] }), await edition(1, other, { packs: [packOf(own + 5)], least: { x: own + 2 } })] as const
    await offered({ source: allowing(), files: files[0] }, { source: allowing(other, 'https://dua.contoh.go.id/'), files: files[1] })
    expect(await inUse()).toBe(own + 5)
  })
})

describe('the smallest version', () => {
  it('stops a site whose packs are all older: nothing is guarded there, and everything elsewhere', async () => {
    await offer(1, { packs: [packOf(own + 1)], least: { x: own + 2 } })
    expect(await readBriefing('x')).toMatchObject({ active: false, stopped: true, pack: null })
    expect(await readBriefing('threads')).toMatchObject({ active: true })
  })

  it('ends with a pack that is new enough, or when it is taken back', async () => {
    await offer(1, { least: { x: own + 2 } })
    await offer(2, { packs: [packOf(own + 2)], least: { x: own + 2 } })
    expect([(await readBriefing('x'))?.active, (await readBriefing('x'))?.stopped, await inUse()]).toEqual([true, undefined, own + 2])
    await offer(3, { least: { x: own + 9 } })
    expect((await readBriefing('x'))?.stopped).toBe(true)
    await offer(4, {})
    expect(await readBriefing('x')).toMatchObject({ active: true, pack: null })
  })

  it('leaves the bundled pack alone where that is new enough', async () => {
    await offer(1, { least: { x: own } })
    expect(await readBriefing('x')).toMatchObject({ active: true, pack: null })
  })
})
