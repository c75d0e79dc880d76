import * as z from 'zod/mini'
import { format } from './published-records'

/*
 * A published registry is a folder of plain files; docs/registry.md says what is in each:
 *   timestamp.json           signed: version, expiry and the hash of
 *   snapshot.<version>.json  name, day, and path, hash and size of every shard and part
 *   s/<code>.<hash>.json     shard: what is said about one province, `nas` or `latihan`
 *   p/<site>.<hash>.json     site pack: what the pages of one site look like
 *   part.<code>.<n>.json     signed by the key of a province: its own shard
 *   root.<n>.json            signed: the keys in force
 *   delta.<a>.<b>.json       the lines in which version b differs from version a
 * Every file but timestamp.json keeps its bytes for good.
 */

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const size = z.int().check(z.minimum(0))
const day = z.iso.date()
const version = z.int().check(z.minimum(1))
const province = z.string().check(z.regex(/^\d{2}$/))
const code = z.string().check(z.regex(/^(?:nas|latihan|\d{2})$/))
/** Not the sites known here: an older extension must still read a registry that has a pack for a newer one. */
const site = z.string().check(z.regex(/^[a-z]{1,20}$/))
const keys = z.array(z.string().check(z.regex(/^[\w-]{43}$/))).check(z.minLength(1))
const role = { keys, threshold: version }
const sealed = { sha256, bytes: size }
const shard = z.object({ code, path: z.string(), ...sealed, accounts: size })

export const envelopeFile = z.object({
  /** Number of the root file in force; only a hint where to look, the signed text repeats it. */
  root: z.optional(version),
  signed: z.string(),
  signatures: z.array(z.object({ key: z.string(), sig: z.string() })).check(z.maxLength(64)),
})
export const timestampFile = z.object({
  type: z.literal('registry'), format: z.literal(format), version, expires: day, root: z.optional(version),
  snapshot: z.object({ path: z.string(), ...sealed }),
  deltas: z.array(z.object({ from: version, ...sealed })),
})
export const snapshotFile = z.object({
  format: z.literal(format), version, name: z.string().check(z.minLength(1), z.maxLength(120)), published: day,
  parts: z.array(z.object({ code: province, path: z.string(), ...sealed })),
  shards: z.array(shard),
  packs: z.optional(z.array(z.object({ site, version, path: z.string(), ...sealed })).check(z.maxLength(50))),
  /** By site, the smallest version of its pack that may still be used. */
  least: z.optional(z.record(site, version)),
})
export const partFile = z.object({ type: z.literal('part'), format: z.literal(format), code: province, version, expires: day, shard })
export const rootFile = z.object({
  type: z.literal('root'), format: z.literal(format), version, expires: day,
  roles: z.object({ root: z.object(role), registry: z.object(role) }),
  delegations: z.array(z.object({ code: province, ...role })),
})
export type Timestamp = z.infer<typeof timestampFile>
export type Snapshot = z.infer<typeof snapshotFile>
export type Part = z.infer<typeof partFile>
export type Root = z.infer<typeof rootFile>
/** What is said of a file that keeps its bytes. */
export interface Sealed { readonly path: string; readonly sha256: string; readonly bytes: number }

export const stampPath = 'timestamp.json'
export const snapshotPath = (version: number) => `snapshot.${String(version)}.json`
export const shardPath = (code: string, hash: string) => `s/${code}.${hash.slice(0, 8)}.json`
export const packPath = (site: string, hash: string) => `p/${site}.${hash.slice(0, 8)}.json`
export const partPath = (code: string, version: number) => `part.${code}.${String(version)}.json`
export const rootPath = (version: number) => `root.${String(version)}.json`
export const deltaPath = (from: number, to: number) => `delta.${String(from)}.${String(to)}.json`

/** No file of a sound registry is longer, and no registry as a whole. In bytes; a million accounts take 40 MB. */
export const limits = { envelope: 256_000, snapshot: 1_000_000, pack: 200_000, shard: 64_000_000, delta: 32_000_000, all: 256_000_000 } as const

/** SHA-256 in lower-case hexadecimal. */
export async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Hash and size of a file, as others speak of it. */
export async function seal(path: string, bytes: Uint8Array): Promise<Sealed> {
  return { path, sha256: await digest(bytes), bytes: bytes.length }
}

/** JSON with every object's fields in alphabetical order. */
export function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part !== null && typeof part === 'object' && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compare(a, b)))
    : part))
}

/** By code unit, not by language: the bytes must not depend on where they are made. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
export const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
