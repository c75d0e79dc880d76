import * as z from 'zod/mini'
import type { Text } from '../neutrality'
import { lazySchema } from '../registry/lazy-schema'
import { readStored, writeStored } from './store'

export const sitePacksKey = 'site-packs'

const bookSchema = lazySchema(() => {
  const place = { registry: z.string(), version: z.int(), path: z.string() }
  /** A pack that was checked, as its registry published it. */
  const kept = z.object({ ...place, text: z.string() })
  return z.object({
    /** By site: in use, and the one before it, in case no page can read the new one. */
    inUse: z.record(z.string(), kept),
    before: z.record(z.string(), kept),
    refused: z.array(z.object({ ...place, site: z.string(), why: z.object({ id: z.string(), en: z.string() }), since: z.number(), unreadable: z.optional(z.boolean()) })),
    /** Sites whose every pack at hand is older than a registry allows: nothing is guarded there until there is a newer one. */
    stopped: z.array(z.string()),
  })
})
export type PackBook = z.infer<ReturnType<typeof bookSchema>>
export type KeptPack = PackBook['inUse'][string]
export type RefusedPack = PackBook['refused'][number]

/** What is known of the packs that came by registry: those in use, refused, and the sites stopped for want of one. */
export async function readPackBook(): Promise<PackBook> {
  const parsed = bookSchema().safeParse(await readStored(sitePacksKey))
  return parsed.success ? parsed.data : { inUse: {}, before: {}, refused: [], stopped: [] }
}

/** Stores it where it differs. */
export async function writePackBook(book: PackBook, before: PackBook): Promise<void> {
  if (JSON.stringify(book) !== JSON.stringify(before)) await writeStored(sitePacksKey, book)
}

/** Why a pack is not used, as a sentence that names it. */
export const refusal = (site: string, version: number, why: Text): Text => ({
  id: `Paket situs ${site} versi ${String(version)} ditolak: ${why.id}.`,
  en: `Site pack ${site} version ${String(version)} is refused: it ${why.en}.`,
})
