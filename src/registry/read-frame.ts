import type * as z from 'zod/mini'
import { RegistryProblem } from './problem'
import { digest, envelopeFile, type Sealed } from './registry-files'
import type { Envelope } from './signatures'

/** JSON that fits a schema, from bytes that were verified before. Throws a RegistryProblem naming the file and the field. */
export function readFrame<T extends z.ZodMiniType>(schema: T, path: string, bytes: Uint8Array | string): z.infer<T> {
  let value: unknown
  try {
    value = JSON.parse(typeof bytes === 'string' ? bytes : new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new RegistryProblem('format', path, { id: 'bukan JSON', en: 'is not JSON' })
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const field = result.error.issues[0]?.path.join('.')
  throw new RegistryProblem('format', path, field === undefined || field === ''
    ? { id: 'tidak sesuai dengan format', en: 'does not fit the format' }
    : { id: `memuat bidang yang tidak sesuai dengan format: ${field}`, en: `has a field that does not fit the format: ${field}` })
}

/** The envelope alone: the text in it is read only after its signatures. */
export const readEnvelope = (path: string, bytes: Uint8Array): Envelope => readFrame(envelopeFile, path, bytes) as Envelope

/** The bytes, if they are the ones that were spoken of. */
export async function unsealed({ path, sha256, bytes: length }: Sealed, bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.length !== length) {
    throw new RegistryProblem('size', path, { id: `panjangnya ${String(bytes.length)} bita, bukan ${String(length)}`, en: `is ${String(bytes.length)} bytes long instead of ${String(length)}` })
  }
  if (await digest(bytes) !== sha256) {
    throw new RegistryProblem('hash', path, { id: 'bukan berkas yang seharusnya: SHA-256-nya berbeda', en: 'is not the file it should be: its SHA-256 differs' })
  }
  return bytes
}
