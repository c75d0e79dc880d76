import type { Text } from '../neutrality'
import type { Guarded } from '../registry'
import { sitePack, type SitePack } from './schema'

/** Reads a travelling pack: its text and what it says, or in words why it is not taken. Selectors are only tried in a page. */
export function checkPack(site: Guarded, version: number, bytes: Uint8Array): { readonly pack: SitePack; readonly why?: never } | { readonly why: Text } {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { why: { id: 'bukan JSON', en: 'is not JSON' } }
  }
  const parsed = sitePack.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const field = issue?.path.join('.') ?? ''
    return { why: { id: `tidak sesuai dengan bentuk paket situs (${field || 'seluruhnya'})`, en: `does not have the shape of a site pack (${field || 'as a whole'})` } }
  }
  const pack = parsed.data
  if (pack.site !== site) return { why: { id: `untuk situs lain (${pack.site})`, en: `is for another site (${pack.site})` } }
  if (pack.version !== version) {
    return { why: { id: `menyebut dirinya versi ${String(pack.version)}, bukan ${String(version)}`, en: `calls itself version ${String(pack.version)} instead of ${String(version)}` } }
  }
  return { pack }
}
