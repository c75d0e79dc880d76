import { type envelopeFile, stable } from './registry-files'
import type * as z from 'zod/mini'

/** Keys that are believed, as base64url of the raw public key, and how many of them must have signed. */
export interface Trust { readonly keys: readonly string[]; readonly threshold: number }

/** A text exactly as it was signed, and by whom; one file, so that text and signatures change together. */
export type Envelope = z.infer<typeof envelopeFile>

export const emptyEnvelope = (signed: string, root?: number): Envelope => ({ ...(root !== undefined && { root }), signed, signatures: [] })
export const envelopeText = (envelope: Envelope): string => `${stable(envelope)}\n`

/**
 * The y coordinates of the eight points of small order, and the two ways to write them beyond the field's prime, without
 * their sign bit. A signature that anyone can make verifies under such a key (RFC 8032 leaves refusing them to the
 * user; browsers import them). Worked out from the curve: eight multiples of the prime order times a point.
 */
const smallOrder: ReadonlySet<string> = new Set([
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'JuiVj8KyJ7BFw_SJ8u-Y8NXfrAXTxjM5sTgCiG1T_AU', 'xxdqcD1N2E-6PAt2DRBnDyogU_osOczGTsf9d5KsA3o',
  '7P_______________________________________38', '7f_______________________________________38', '7v_______________________________________38',
])

function isSmallOrder(raw: Uint8Array): boolean {
  const unsigned = Uint8Array.from(raw)
  unsigned[31]! &= 0x7f
  return smallOrder.has(toBase64url(unsigned))
}

/**
 * The short name of a public key: the first 16 hexadecimal digits of its SHA-256. Undefined where it is no Ed25519 key,
 * or one of the few under which anyone can sign.
 */
export async function keyId(publicKey: string): Promise<string | undefined> {
  const raw = fromBase64url(publicKey)
  if (raw?.length !== 32 || isSmallOrder(raw)) return undefined
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', raw))
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** How many of the trusted keys signed, each counted once however often it is named or signed; at 0 where the trust itself makes no sense. */
export async function signers({ signed, signatures }: Envelope, trust: Trust): Promise<number> {
  const text = new TextEncoder().encode(signed)
  const good = await Promise.all([...new Set(trust.keys)].map(async (key) => {
    const id = await keyId(key)
    for (const { sig } of signatures.filter((one) => one.key === id)) {
      if (await verifies(fromBase64url(key)!, fromBase64url(sig), text)) return true
    }
    return false
  }))
  return good.filter(Boolean).length
}

/** Whether enough of the trusted keys signed. A threshold below 1, or one that can never be reached, trusts nothing. */
export async function isSigned(envelope: Envelope, trust: Trust): Promise<boolean> {
  return Number.isInteger(trust.threshold) && trust.threshold >= 1 && await signers(envelope, trust) >= trust.threshold
}

/** The envelope with one more signature; one by the same key is replaced. `key` must be allowed to sign. */
export async function sign(envelope: Envelope, key: CryptoKey, publicKey: string): Promise<Envelope> {
  const id = await keyId(publicKey)
  if (id === undefined) throw new Error('This is not an Ed25519 key')
  const sig = toBase64url(new Uint8Array(await crypto.subtle.sign('Ed25519', key, new TextEncoder().encode(envelope.signed))))
  const signatures = [...envelope.signatures.filter((one) => one.key !== id), { key: id, sig }].sort((a, b) => (a.key < b.key ? -1 : 1))
  return { ...envelope, signatures }
}

async function verifies(publicKey: Uint8Array<ArrayBuffer>, sig: Uint8Array<ArrayBuffer> | undefined, text: Uint8Array<ArrayBuffer>): Promise<boolean> {
  if (sig?.length !== 64) return false
  try {
    return await crypto.subtle.verify('Ed25519', await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']), sig, text)
  } catch {
    // Bytes that are no point of the curve are no key.
    return false
  }
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
    return toBase64url(bytes) === text ? bytes : undefined
  } catch {
    return undefined
  }
}

export function toBase64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
