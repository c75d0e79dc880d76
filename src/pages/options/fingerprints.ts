import { keyId } from '../../registry/signatures'

/** Short names of public keys, for people to compare, in groups of four; none for what is no key. */
export async function fingerprints(keys: readonly string[]): Promise<string[]> {
  const ids = await Promise.all(keys.map(keyId))
  return ids.map((id) => id?.match(/.{4}/g)?.join(' ') ?? '–')
}
