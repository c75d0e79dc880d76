import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** A zip signed as CRX3, the form Chrome and Edge install from a server of one's own, and the id its key gives the extension. */
export interface Crx { readonly id: string; readonly bytes: Buffer }

/**
 * Signs a zip. The format is Chromium's components/crx_file/crx3.proto and crx_creator.cc: "Cr24", version 3, the header's
 * length, a protocol buffer with key and signature, the zip. RSA with PKCS #1 v1.5 padding, so the same input gives the same bytes.
 */
export function crxOf(zip: Uint8Array, key: KeyObject): Crx {
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' })
  const idBytes = createHash('sha256').update(publicKey).digest().subarray(0, 16)
  const signedData = field(1, idBytes)
  const signature = sign('sha256', Buffer.concat([Buffer.from('CRX3 SignedData\0', 'latin1'), uint32(signedData.length), signedData, zip]), key)
  const header = Buffer.concat([field(2, Buffer.concat([field(1, publicKey), field(2, signature)])), field(10_000, signedData)])
  return { id: idOf(idBytes), bytes: Buffer.concat([Buffer.from('Cr24', 'latin1'), uint32(3), uint32(header.length), header, zip]) }
}

/** Reads the private RSA key an extension is signed with, PEM. Throws one sentence where there is none. */
export async function readCrxKey(path: string): Promise<KeyObject> {
  const pem = await readFile(path, 'utf8').catch(() => { throw new Error(`There is no key file ${path}`) })
  let key: KeyObject | undefined
  try {
    key = createPrivateKey(pem)
  } catch {
    // Said below.
  }
  const bits = key?.asymmetricKeyType === 'rsa' ? key.asymmetricKeyDetails?.modulusLength ?? 0 : 0
  if (key === undefined || bits < 2048) throw new Error(`${path} holds no private RSA key of 2048 bits or more in PEM (openssl genrsa -out key.pem 2048 makes one).`)
  return key
}

/** The first 16 bytes of the key's hash, a letter from a to p for every half byte. */
const idOf = (bytes: Buffer) => bytes.toString('hex').replace(/./g, (digit) => 'abcdefghijklmnop'[parseInt(digit, 16)]!)

/** A field of bytes of a protocol buffer: tag, length, bytes. */
const field = (number: number, bytes: Uint8Array) => Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes])

function varint(value: number): Buffer {
  const bytes: number[] = []
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128)
  return Buffer.from([...bytes, value])
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
