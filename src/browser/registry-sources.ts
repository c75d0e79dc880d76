import * as z from 'zod/mini'
import { lazySchema } from '../registry/lazy-schema'
import { registryUrl } from '../registry/registry-url'

export { isAllowed, registryUrl } from '../registry/registry-url'

/**
 * A registry the person added, beside the one bundled with the extension:
 * `url`: fetched from there and kept up to date; `folder`: files chosen once, without keys on the person's word alone;
 * `desk`: made on this computer by the registry desk, never signed.
 * Keys are raw Ed25519 public keys, base64url; `threshold` of them must have signed.
 */
export const sourceSchema = lazySchema(() => {
  const key = z.string().check(z.regex(/^[\w-]{43}$/))
  const name = z.string().check(z.minLength(1), z.maxLength(120))
  // Allowed to replace site packs and to stop them; only signed registries are ever asked.
  const packs = z.optional(z.boolean())
  const threshold = z.int().check(z.minimum(1), z.maximum(20))
  const url = z.string().check(z.refine((text) => registryUrl(text) === text))
  const enough = z.refine<{ keys: readonly string[]; threshold: number }>((one) => one.threshold <= Math.max(1, new Set(one.keys).size))
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('url'), url, keys: z.array(key).check(z.minLength(1), z.maxLength(20)), threshold, packs }).check(enough),
    z.strictObject({ kind: z.literal('folder'), name, keys: z.array(key).check(z.maxLength(20)), threshold, packs }).check(enough),
    z.strictObject({ kind: z.literal('desk'), name }),
  ])
})
export type Source = z.infer<ReturnType<typeof sourceSchema>>
export type UrlSource = Extract<Source, { kind: 'url' }>

export const bundledId = 'bundled'

/** Under which a source's files and state are kept. Another key or threshold is another registry: nothing carries over. */
export function sourceId(source: Source): string {
  if (source.kind === 'desk') return 'desk'
  return `${source.kind === 'url' ? source.url : `folder:${source.name}`} ${String(source.threshold)}/${[...source.keys].sort().join('+')}`
}

/** What a source's signatures are checked against; undefined where the person took it unsigned. */
export function trustOf(source: Source): { readonly keys: readonly string[]; readonly threshold: number } | undefined {
  return source.kind === 'desk' || source.keys.length === 0 ? undefined : { keys: source.keys, threshold: source.threshold }
}

/** Whether site packs are taken from a source: signed, and the person or the agency allowed it for this one. */
export const givesPacks = (source: Source): boolean => source.kind !== 'desk' && source.packs === true && trustOf(source) !== undefined

/** The entries that can be used, in order of precedence, and the places of those that cannot. */
export function parseSources(entries: readonly unknown[]): { sources: Source[]; broken: number[] } {
  const sources = new Map<string, Source>()
  const broken: number[] = []
  for (const [at, entry] of entries.entries()) {
    const parsed = sourceSchema().safeParse(entry)
    if (!parsed.success || sources.has(sourceId(parsed.data))) broken.push(at)
    else sources.set(sourceId(parsed.data), parsed.data)
  }
  return { sources: [...sources.values()], broken }
}
