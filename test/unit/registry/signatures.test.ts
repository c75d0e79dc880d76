import { beforeAll, describe, expect, it } from 'vitest'
import { emptyEnvelope, isSigned, keyId, sign, signers } from '../../../src/registry/signatures'
import { type Key, makeKey, trustIn } from './editions'

let [a, b, c]: Key[] = []
beforeAll(async () => { [a, b, c] = await Promise.all([makeKey(), makeKey(), makeKey()]) })
const by = async (...keys: Key[]) => {
  let envelope = emptyEnvelope('teks yang ditandatangani')
  for (const key of keys) envelope = await sign(envelope, key.secret, key.public)
  return envelope
}

describe('signatures', () => {
  it('reach a threshold of two by two different trusted keys, and by nothing less', async () => {
    const trust = trustIn([a!, b!, c!], 2)
    expect(await isSigned(await by(a!, c!), trust)).toBe(true)
    expect(await isSigned(await by(a!), trust)).toBe(false)
    expect(await isSigned(await by(a!, await makeKey()), trust)).toBe(false)
  })
  it('by one key count once, however often they are written down or the key is trusted', async () => {
    const once = await by(a!)
    const thrice = { ...once, signatures: [...once.signatures, ...once.signatures, ...once.signatures] }
    expect(await signers(thrice, { keys: [a!.public, a!.public, b!.public], threshold: 2 })).toBe(1)
    expect((await by(a!, a!)).signatures).toHaveLength(1)
  })
  it('count only under the name of their own key', async () => {
    const once = await by(a!)
    expect(await signers({ ...once, signatures: [{ key: (await keyId(b!.public))!, sig: once.signatures[0]!.sig }] }, trustIn([a!, b!], 1))).toBe(0)
  })
  it('are of the exact text', async () => {
    expect(await isSigned({ ...await by(a!), signed: 'teks yang ditandatangani ' }, trustIn([a!]))).toBe(false)
  })
  it('of another text are worth nothing here', async () => {
    const other = await sign(emptyEnvelope('teks lain'), a!.secret, a!.public)
    expect(await isSigned({ ...other, signed: 'teks yang ditandatangani' }, trustIn([a!]))).toBe(false)
  })
  it.each([0, -1, 0.5, NaN])('reach no threshold of %s', async (threshold) => {
    expect(await isSigned(await by(a!), { keys: [a!.public], threshold })).toBe(false)
  })
  it.each(['', '!', 'AA', 'x'.repeat(43), 'x'.repeat(44)])('are never right by the key "%s"', async (key) => {
    const id = await keyId(key) ?? 'x'
    expect(await signers({ signed: 'x', signatures: [{ key: id, sig: 'A'.repeat(86) }] }, { keys: [key], threshold: 1 })).toBe(0)
  })
  it('under a key of small order are none, though the browser would take a signature of zeros for one', async () => {
    const zeros = new Uint8Array(32)
    const sig = new Uint8Array(64)
    sig[0] = 1
    const [text, key] = [new TextEncoder().encode('apa saja'), await crypto.subtle.importKey('raw', new Uint8Array([1, ...zeros.subarray(1)]), 'Ed25519', false, ['verify'])]
    expect(await crypto.subtle.verify('Ed25519', key, sig, text)).toBe(true)
    for (const last of [0, 0x80]) {
      for (const first of [0, 1]) {
        const raw = zeros.with(0, first).with(31, last)
        expect(await keyId(Buffer.from(raw).toString('base64url'))).toBeUndefined()
      }
    }
  })
  it.each(['', 'A', 'A'.repeat(86), '%%%'])('that are "%s" are none', async (sig) => {
    const once = await by(a!)
    expect(await signers({ ...once, signatures: [{ key: once.signatures[0]!.key, sig }] }, trustIn([a!]))).toBe(0)
  })
  it('match the test vector of RFC 8032, 7.1, test 2', async () => {
    const hex = (text: string) => Buffer.from(text, 'hex').toString('base64url')
    const key = hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c')
    const sig = hex('92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00')
    expect(await isSigned({ signed: '\x72', signatures: [{ key: (await keyId(key))!, sig }] }, { keys: [key], threshold: 1 })).toBe(true)
  })
})
