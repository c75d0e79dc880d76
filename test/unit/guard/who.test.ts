import { expect, it } from 'vitest'
import { createWho } from '../../../src/guard/who'
import type { Supply } from '../../../src/guard/supply'
import type { AccountKey, Confirmed, Guarded, Site } from '../../../src/registry'
import { buildIndex } from '../../../src/registry/build-index'

const someone = { registrant: {}, stage: 'calon', explanations: {} } as unknown as Confirmed

/** A page on `own` of a registry that lists these accounts, and what it asked for. */
async function on(own: Guarded, listed: readonly AccountKey[]) {
  const asked: string[] = []
  const index = (site: Guarded) => buildIndex(listed.filter((key) => key.startsWith(site)))
  const supply: Supply = {
    briefing: () => Promise.resolve({ active: true, language: 'id', mode: 'warn', badges: true, index: index(own), look: '', signs: [] }),
    index: (site: Site) => { asked.push(`index ${site}`); return Promise.resolve(index(site)) },
    confirm: (key) => { asked.push(`confirm ${key}`); return Promise.resolve(listed.includes(key) ? someone : null) },
    onBriefing: () => undefined, record: () => undefined, openPage: () => undefined, onReport: () => undefined, recordSightings: () => undefined, packUnreadable: () => undefined, alive: () => true,
  }
  const who = createWho(own, supply, () => [])
  await who.ready
  return { who, asked }
}

it('answers for its own site at once and asks nobody', async () => {
  const { who, asked } = await on('x', ['x:u:calon_contoh'])
  expect(who.hits(['x:u:calon_contoh', 'x:u:warga_biasa'])).toEqual(['x:u:calon_contoh'])
  expect(asked).toEqual([])
})

it('reads the index of another site once, when an account of it turns up, and sends no message for a stranger', async () => {
  const { who, asked } = await on('x', ['tiktok:u:calon_contoh'])
  expect(who.hits(['tiktok:u:warga_biasa'])).toEqual(['tiktok:u:warga_biasa'])
  expect(await who.confirm('tiktok:u:warga_biasa')).toBeNull()
  expect(who.hits(['tiktok:u:warga_biasa'])).toEqual([])
  expect(await who.confirm('tiktok:u:calon_contoh')).toBe(someone)
  expect(asked).toEqual(['index tiktok', 'confirm tiktok:u:calon_contoh'])
})

it('a host without accounts has no index of its own', async () => {
  const { who } = await on('whatsapp', ['x:u:calon_contoh'])
  expect(who.size()).toBe(0)
  expect(await who.confirm('x:u:calon_contoh')).toBe(someone)
})

it('what cannot be read is asked for again', async () => {
  const { who, asked } = await on('x', [])
  const failing = createWho('x', { ...(await supplyOf()), index: () => { asked.push('index'); return Promise.reject(new Error('no storage')) } }, () => [])
  await failing.ready
  await expect(failing.confirm('tiktok:u:calon_contoh')).rejects.toThrow('no storage')
  await expect(failing.confirm('tiktok:u:calon_contoh')).rejects.toThrow('no storage')
  expect(asked).toEqual(['index', 'index'])
  expect(who.hits([])).toEqual([])
})

const supplyOf = (): Promise<Supply> => Promise.resolve({
  briefing: () => Promise.resolve({ active: true, language: 'id', mode: 'warn', badges: true, index: new Uint8Array(), look: '', signs: [] }),
  index: () => Promise.resolve(new Uint8Array()), confirm: () => Promise.resolve(null),
  onBriefing: () => undefined, record: () => undefined, openPage: () => undefined, onReport: () => undefined, recordSightings: () => undefined, packUnreadable: () => undefined, alive: () => true,
})
