import { createPrivateKey, generateKeyPairSync, type JsonWebKey as NodeJsonWebKey } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { sign, type Envelope } from '../registry/signatures'

/** Writes a new Ed25519 key as PEM, readable by its owner alone, and returns its public key. Throws where the file is there already. */
export async function makeKey(path: string): Promise<string> {
  const { privateKey } = generateKeyPairSync('ed25519')
  await writeFile(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
    .catch((error: NodeJS.ErrnoException) => { throw new Error(error.code === 'EEXIST' ? `${path} is there already; a key is never overwritten.` : `${path} cannot be written: ${error.message}`) })
  return privateKey.export({ format: 'jwk' }).x!
}

/** The envelope signed with the private key in a file, PEM or JWK. */
export async function signWith(path: string, envelope: Envelope): Promise<Envelope> {
  const text = await readFile(path, 'utf8').catch(() => { throw new Error(`There is no key file ${path}`) })
  let jwk: JsonWebKey
  try {
    const key = text.trimStart().startsWith('{') ? createPrivateKey({ key: JSON.parse(text) as NodeJsonWebKey, format: 'jwk' }) : createPrivateKey(text)
    if (key.asymmetricKeyType !== 'ed25519') throw new Error('other key')
    jwk = key.export({ format: 'jwk' }) as JsonWebKey
  } catch {
    throw new Error(`${path} holds no private Ed25519 key in PEM or JWK.`)
  }
  return sign(envelope, await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign']), jwk.x!)
}
