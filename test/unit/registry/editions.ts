import { type Edition, fetchEdition, type GetFile } from '../../../src/registry/fetch-edition'
import { publish, type PublishOptions } from '../../../src/registry/publish'
import { readEnvelope } from '../../../src/registry/read-frame'
import type { Records } from '../../../src/registry/records'
import { digest, encode, stable } from '../../../src/registry/registry-files'
import { emptyEnvelope, envelopeText, sign, toBase64url, type Trust } from '../../../src/registry/signatures'
import { account, candidacy, records } from './records'

export type Files = ReadonlyMap<string, Uint8Array>
export interface Key { readonly secret: CryptoKey; readonly public: string }

export const today = '2024-10-05'
export const label = { name: 'Registri Contoh', version: 3, published: '2024-10-01', expires: '2024-12-31' }
export const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

const party = candidacy({ id: 'pemilu2024:nas:4', region: undefined, office: undefined, ticket: 4, name: 'Partai Contoh' })
const province = candidacy({ id: 'pilkada2024:62:7', region: { code: '62', name: 'Provinsi Contoh', codeset: 'fiksi' }, office: 'gubernur' })

/** Three shards: `62`, `63` and `nas`. One account is in all of them. */
export const wide: Records = JSON.parse(JSON.stringify(records([
  account({ id: 'z', keys: [{ key: 'x:u:zz' }, { key: 'x:n:77' }] }),
  account({ id: 'y', keys: [{ key: 'instagram:u:calon_contoh' }], name: 'Calon "C" Contoh' }),
  account({ id: 'a', candidacies: [party.id, 'pilkada2024:6372:1', province.id], kind: 'party', keys: [{ key: 'x:u:partai' }] }),
], [province, candidacy(), party])))

export async function makeKey(): Promise<Key> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']) as CryptoKeyPair
  return { secret: pair.privateKey, public: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))) }
}
export const trustIn = (keys: readonly Key[], threshold = keys.length): Trust => ({ keys: keys.map((key) => key.public), threshold })

/** The files with one envelope signed by more keys. */
export async function signed(files: Files, keys: readonly Key[], path = 'timestamp.json'): Promise<Map<string, Uint8Array>> {
  let envelope = readEnvelope(path, files.get(path)!)
  for (const key of keys) envelope = await sign(envelope, key.secret, key.public)
  return new Map(files).set(path, encode(envelopeText(envelope)))
}

export async function edition(from: Records, keys: readonly Key[], change: Partial<typeof label> = {}, options: PublishOptions = {}): Promise<Map<string, Uint8Array>> {
  return signed(await publish(from, { ...label, ...change }, options), keys)
}

/** A root file, signed by `keys`. */
export async function rootFile(version: number, rootKeys: readonly Key[], registryKeys: readonly Key[], keys: readonly Key[], change: object = {}): Promise<Map<string, Uint8Array>> {
  const text = stable({
    type: 'root', format: 1, version, expires: '2025-10-01', roles: { root: trustIn(rootKeys), registry: trustIn(registryKeys) }, delegations: [], ...change,
  })
  const path = `root.${String(version)}.json`
  return signed(new Map([[path, encode(envelopeText(emptyEnvelope(text)))]]), keys, path)
}

export const serve = (files: Files): GetFile => async (path) => files.get(path) ?? Promise.reject(new Error('404'))

/** Fetches, remembering what was asked for. */
export async function fetched(files: Files, trust?: Trust, held?: Edition, day = today): Promise<{ edition: Edition; asked: string[]; delta: boolean | undefined }> {
  const asked: string[] = []
  let delta: boolean | undefined
  const got = await fetchEdition(async (path, most) => { asked.push(path); return serve(files)(path, most) }, trust, held, day, (used) => { delta = used })
  if (got === 'current') throw new Error('current')
  return { edition: got, asked, delta }
}

/** Files in which one was changed and every hash above it made right again: what a bad publisher could sign. */
export async function resealed(files: Files, path: string, change: (text: string) => string): Promise<Map<string, Uint8Array>> {
  const next = new Map(files)
  const bytes = encode(change(text(files.get(path))))
  const [before, after] = [await digest(files.get(path)!), await digest(bytes)]
  next.delete(path)
  const moved = path.replace(before.slice(0, 8), after.slice(0, 8))
  next.set(moved, bytes)
  if (path === 'timestamp.json') return next
  const above = path.startsWith('s/') ? 'snapshot.3.json' : 'timestamp.json'
  const lengths = [`"bytes":${String(files.get(path)!.length)}`, `"bytes":${String(bytes.length)}`] as const
  const inEntry = (whole: string) => whole.replaceAll(/\{(?:[^{}]|\\")*\}/g, (entry) => (entry.includes(before) ? entry.replace(path, moved).replaceAll(before, after).replace(lengths[0], lengths[1]).replace(lengths[0].replaceAll('"', '\\"'), lengths[1].replaceAll('"', '\\"')) : entry))
  return resealed(next, above, inEntry)
}
