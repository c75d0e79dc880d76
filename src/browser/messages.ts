import * as z from 'zod/mini'
import { interactions, type Text } from '../neutrality'
import { type Confirmed, type Guarded, guardedPlaces, type Registrant } from '../registry'
import { lazySchema } from '../registry/lazy-schema'
import { type HealthKind, healthKinds, type Offer, type Way } from '../sites/health-kinds'
import { browser, type Runtime } from './api'
import { sourceSchema } from './registry-sources'
import type { DescribedAccount, LocalRegistry, RegistryStatus, Tried } from './registry-status'

export const outcomes = ['cancelled', 'continued', 'reminded', 'lost', 'unchecked', 'late'] as const
const accountKey = () => z.string().check(z.maxLength(200))
const ways: readonly Way[] = ['', ' opened', ' twice', ' typed', ' below', ' below opened']
const offers = (): Offer[] => interactions.flatMap((one) => ways.map((way): Offer => `${one}${way}`))

/** Every message there is, with the shape its receiver checks. The reply types are at the right end of {@link Replies}. */
export const requests = {
  /** A page met a key of the index: who is it today, and what does the law say to what the page's site can do? */
  'confirm-account': lazySchema(() => z.strictObject({ key: accountKey(), interactions: z.array(z.enum(interactions)) })),
  'record-decision': lazySchema(() => z.strictObject({
    site: z.enum(guardedPlaces),
    interaction: z.enum(interactions),
    outcome: z.enum(outcomes),
    /** Whose account, where it is known; dropped unless the person keeps a journal. */
    key: z.optional(accountKey()),
    reason: z.optional(z.string().check(z.maxLength(300))),
  })),
  /** How often a site's pack found what a page shows, since the last time: numbers and nothing else. */
  'record-sightings': lazySchema(() => {
    const count = z.int().check(z.minimum(0), z.maximum(100))
    const pair = z.optional(z.tuple([count, count]))
    const sighted = z.strictObject(Object.fromEntries(healthKinds.map((kind) => [kind, pair])) as Record<HealthKind, typeof pair>)
    return z.strictObject({
      site: z.enum(guardedPlaces), version: z.int().check(z.minimum(1)), sighted,
      /** What was found at all, on the page of that path or behind an opener of that family. */
      offered: z.optional(z.strictObject({
        path: z.string().check(z.maxLength(2000)), family: z.optional(z.string().check(z.regex(/^[\w-]{1,40}$/))), found: z.array(z.enum(offers())).check(z.maxLength(40)),
      })),
    })
  }),
  /** A pack that came by a registry cannot be read by this browser. */
  'pack-unreadable': lazySchema(() => z.strictObject({ site: z.enum(guardedPlaces), version: z.int() })),
  /** Opens the handbook at an item, or the correction page for an account. */
  'open-page': lazySchema(() => z.union([
    z.strictObject({ item: z.int().check(z.minimum(1), z.maximum(16)) }),
    z.strictObject({ key: accountKey() }),
  ])),
  /** Until when a tab is paused: the asking guard's own, or the one named. */
  pause: lazySchema(() => z.strictObject({ tab: z.optional(z.int()) })),
  /** Pauses a tab for some minutes from now; 0 ends it. */
  'pause-tab': lazySchema(() => z.strictObject({ tab: z.int(), minutes: z.int().check(z.minimum(0), z.maximum(60)) })),
  /** What stands for the registries in force: another one means that they have changed. */
  edition: lazySchema(() => z.strictObject({})),
  /** All that the correction page says of an account that is listed. */
  'describe-account': lazySchema(() => z.strictObject({ key: accountKey() })),
  /** Every registry in force, in order of precedence; the bundled one is always there and last. */
  registries: lazySchema(() => z.strictObject({})),
  /** Fetches and verifies a registry without storing anything. */
  'try-registry': lazySchema(() => z.strictObject({ source: sourceSchema() })),
  /** Fetches now, without waiting for its turn: the registry with this id, or all. Answers when that is done. */
  'update-registries': lazySchema(() => z.strictObject({ id: z.optional(z.string()) })),
  /** Puts a local, unsigned registry made of these records in force, before all others; without `local` takes it away. */
  'set-local-registry': lazySchema(() => z.strictObject({ local: z.optional(z.strictObject({ name: z.string().check(z.minLength(1), z.maxLength(120)), records: z.unknown() })) })),
  'local-registry': lazySchema(() => z.strictObject({})),
  /** Asked of a page's guard by the popup. */
  'page-report': lazySchema(() => z.strictObject({})),
}

export type MessageName = keyof typeof requests
export type Message<N extends MessageName> = z.infer<ReturnType<(typeof requests)[N]>>
export type Outcome = Message<'record-decision'>['outcome']

/** What a guard knows of its page: who of the registry is on it. */
export interface PageReport { readonly site: Guarded; readonly active: boolean; readonly stopped?: boolean; readonly found: readonly Registrant[] }

export interface Replies {
  'confirm-account': Confirmed | null
  'record-decision': null
  'record-sightings': null
  'pack-unreadable': null
  'open-page': null
  pause: number | null
  'pause-tab': number | null
  edition: string
  /** Null where no registry in force lists it today, or it is muted. */
  'describe-account': DescribedAccount | null
  registries: readonly RegistryStatus[]
  'try-registry': Tried
  'update-registries': readonly RegistryStatus[]
  /** Null when done, or why not: problems of the records, or a full storage. */
  'set-local-registry': Text | null
  'local-registry': LocalRegistry | null
  'page-report': PageReport
}

/** A message as it travels, and what comes back: the reply, or why there is none. */
export interface Envelope { readonly type: MessageName; readonly body: unknown }
export type Answer = { readonly reply: unknown } | { readonly failed: string }

/** An answer to each message; `tab` is the sender's, where it is in one. */
export type Handlers = { [N in MessageName]?: (body: Message<N>, tab: number | undefined) => Promise<Replies[N]> }

/** What guards send; all else is for pages of the extension, and a script in a site's page has no say in it. */
const fromGuards: readonly MessageName[] = ['confirm-account', 'record-decision', 'record-sightings', 'pack-unreadable', 'open-page', 'pause']

/**
 * Answers messages. Unknown types and bodies of the wrong shape are left unanswered, and so is every sender that is
 * not this extension, or is a site's page where only our own pages may ask. The engines agree on this way of answering, and on no shorter one.
 */
export function onMessages(handlers: Handlers): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, answer: (answer: Answer) => void) => {
    if (sender.id !== browser.runtime.id) return undefined
    const { type, body } = (message ?? {}) as Partial<Envelope>
    const handler = type === undefined || !Object.hasOwn(handlers, type) ? undefined : handlers[type] as (body: unknown, tab?: number) => Promise<unknown>
    const checked = type === undefined || handler === undefined ? undefined : requests[type]().safeParse(body)
    if (handler === undefined || checked?.success !== true) return undefined
    if (!fromGuards.includes(type!) && sender.url?.startsWith(browser.runtime.getURL('')) !== true) return undefined
    handler(checked.data, sender.tab?.id).then((reply) => { answer({ reply }) }, (error: unknown) => { answer({ failed: String(error) }) })
    return true
  }
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback)
}
