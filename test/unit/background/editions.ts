import type { UrlSource } from '../../../src/browser/registry-sources'
import { openEdition } from '../../../src/registry/fetch-edition'
import { publish, type PublishOptions } from '../../../src/registry/publish'
import { readEnvelope } from '../../../src/registry/read-frame'
import type { Records } from '../../../src/registry/records'
import { encode, stampPath } from '../../../src/registry/registry-files'
import { envelopeText, sign, toBase64url } from '../../../src/registry/signatures'
import { testRecords } from '../../fixtures/registry/published'

export type Files = Map<string, Uint8Array>

/** A pair of keys to sign with; made anew in every run. */
export async function signer(): Promise<{ key: CryptoKey; publicKey: string }> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']) as CryptoKeyPair
  return { key: privateKey, publicKey: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))) }
}
export type Signer = Awaited<ReturnType<typeof signer>>

export const sourceOf = ({ publicKey }: Signer, url = 'https://registri.contoh.go.id/'): UrlSource => ({ kind: 'url', url, keys: [publicKey], threshold: 1 })

/** A registry of one edition after the other. In odd ones `x:u:calon_contoh` is open, in even ones it is closed. */
export async function edition(version: number, by: Signer, earlier: readonly Files[] = [], { expires = '2036-01-01', records = recordsOf(version), packs = [] as NonNullable<PublishOptions['packs']> } = {}): Promise<Files> {
  const label = { name: 'Registri Wilayah Contoh', version, published: '2026-11-01', expires }
  const files = await publish(records, label, {
    packs,
    earlier: await Promise.all(earlier.map((there) => openEdition(there, undefined, label.published))),
  })
  return resigned(files, by)
}

/** The same files with a timestamp signed by somebody. */
export async function resigned(files: Files, { key, publicKey }: Signer): Promise<Files> {
  const { signed } = readEnvelope(stampPath, files.get(stampPath)!)
  return new Map(files).set(stampPath, encode(envelopeText(await sign({ signed, signatures: [] }, key, publicKey))))
}

export function recordsOf(version: number): Records {
  const { candidacies, accounts } = testRecords()
  return {
    candidacies,
    accounts: accounts.map((account) => (version % 2 === 0 && account.keys.some(({ key }) => key === 'x:u:calon_contoh')
      ? { ...account, status: 'closed' as const, validUntil: '2026-11-20' }
      : account)),
  }
}
