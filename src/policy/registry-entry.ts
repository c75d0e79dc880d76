import type { Text } from '../neutrality'
import { registryUrl } from '../registry/registry-url'

/** A registry as a policy names it, in one line: `https://registri.contoh.go.id/2026/ KEY KEY threshold=2 packs`. */
export interface RegistryEntry {
  readonly url: string
  /** Raw Ed25519 public keys, base64url: 1 to 20. */
  readonly keys: readonly string[]
  /** How many of them must have signed. */
  readonly threshold: number
  /** Allowed to replace site packs and to stop them. */
  readonly packs: boolean
}

/** Reads one line; where it cannot be used, says why. */
export function readRegistryEntry(line: string): { entry: RegistryEntry; why?: never } | { entry?: never; why: Text } {
  const [address = '', ...rest] = line.trim().split(/\s+/)
  const url = registryUrl(address)
  if (url === undefined) return { why: { id: `“${short(address)}” bukan alamat https yang lengkap`, en: `“${short(address)}” is no complete https address` } }
  const keys = new Set<string>()
  let [threshold, packs] = [1, false]
  for (const word of rest) {
    const [, count] = /^threshold=(\d{1,2})$/i.exec(word) ?? []
    if (count !== undefined) threshold = Number(count)
    else if (/^packs$/i.test(word)) packs = true
    else if (/^[\w-]{43}$/.test(word)) keys.add(word)
    else return { why: { id: `“${short(word)}” bukan kunci publik, “threshold=…”, atau “packs”`, en: `“${short(word)}” is no public key, “threshold=…” or “packs”` } }
  }
  if (keys.size === 0) return { why: { id: 'tidak ada kunci publik di belakang alamatnya', en: 'there is no public key behind the address' } }
  if (keys.size > 20) return { why: { id: 'lebih dari 20 kunci', en: 'more than 20 keys' } }
  if (threshold < 1 || threshold > keys.size) return { why: { id: `threshold harus antara 1 dan jumlah kunci (${String(keys.size)})`, en: `the threshold must be between 1 and the number of keys (${String(keys.size)})` } }
  return { entry: { url, keys: [...keys], threshold, packs } }
}

/** The line that {@link readRegistryEntry} reads back. */
export const writeRegistryEntry = ({ url, keys, threshold, packs }: RegistryEntry): string =>
  [url, ...keys, ...(threshold > 1 ? [`threshold=${String(threshold)}`] : []), ...(packs ? ['packs'] : [])].join(' ')

const short = (word: string) => (word.length > 60 ? `${word.slice(0, 60)}…` : word)
