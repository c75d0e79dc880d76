import * as z from 'zod/mini'
import { publishedAccount, publishedCandidacy } from './records'

/*
 * A published registry is a folder of plain files:
 *   timestamp.json        version, expiry, and the hash of
 *   snapshot.<n>.json     name, day, and path, hash and size of every
 *   s/<code>.<hash>.json  shard: the candidacies of one region, `nas` or `latihan`, and their accounts.
 * Every file but timestamp.json keeps its bytes for good. Readers pass over fields they do not know,
 * so signatures and deltas can stand beside these files. Format: docs/registry.md.
 */
export const format = 1
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const size = z.int().check(z.minimum(0))
const day = z.iso.date()
const code = z.string().check(z.regex(/^(?:nas|latihan|\d{2}(?:\d{2})?)$/))
const version = z.int().check(z.minimum(1))

export const timestampFile = z.object({
  format: z.literal(format), version, expires: day,
  snapshot: z.object({ path: z.string(), sha256, bytes: size }),
})
export const snapshotFile = z.object({
  format: z.literal(format), version, name: z.string().check(z.minLength(1), z.maxLength(120)), published: day, accounts: size,
  shards: z.array(z.object({ code, path: z.string(), sha256, bytes: size, accounts: size })),
})
export const shardFile = z.object({
  format: z.literal(format), code,
  candidacies: z.array(publishedCandidacy), accounts: z.array(publishedAccount),
})

export const snapshotPath = (version: number) => `snapshot.${version}.json`
export const shardPath = (code: string, hash: string) => `s/${code}.${hash.slice(0, 8)}.json`

/** SHA-256 in lower-case hexadecimal. */
export async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** JSON with every object's fields in alphabetical order. */
export function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part !== null && typeof part === 'object' && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compare(a, b)))
    : part))
}

/** By code unit, not by language: the bytes must not depend on where they are made. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
export const byId = (a: { id: string }, b: { id: string }) => compare(a.id, b.id)
