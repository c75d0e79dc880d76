import * as z from 'zod/mini'
import { interactions } from '../neutrality'
import { type Confirmed, type RegistryInfo, type Registrant, type Site, sites } from '../registry'
import { browser, type Runtime } from './api'

/** Every message there is, with the shape its receiver checks. The reply types are at the right end of {@link Replies}. */
export const requests = {
  /** A page met a key of the index: who is it today, and what does the law say to what the page's site can do? */
  'confirm-account': z.strictObject({ key: z.string().check(z.maxLength(200)), interactions: z.array(z.enum(interactions)) }),
  'record-decision': z.strictObject({
    site: z.enum(sites),
    interaction: z.enum(interactions),
    outcome: z.enum(['cancelled', 'continued', 'reminded', 'lost', 'unchecked', 'late']),
  }),
  'open-handbook': z.strictObject({ item: z.int().check(z.minimum(1), z.maximum(16)) }),
  'registry-info': z.strictObject({}),
  /** Asked of a page's guard by the popup. */
  'page-report': z.strictObject({}),
}

export type MessageName = keyof typeof requests
export type Message<N extends MessageName> = z.infer<(typeof requests)[N]>
export type Outcome = Message<'record-decision'>['outcome']

/** What a guard knows of its page: who of the registry is on it. */
export interface PageReport { readonly site: Site; readonly active: boolean; readonly found: readonly Registrant[] }

export interface Replies {
  'confirm-account': Confirmed | null
  'record-decision': null
  'open-handbook': null
  'registry-info': RegistryInfo | null
  'page-report': PageReport
}

/** A message as it travels. */
export interface Envelope { readonly type: MessageName; readonly body: unknown }

export type Handlers = { [N in MessageName]?: (body: Message<N>, sender: Runtime.MessageSender) => Promise<Replies[N]> }

/**
 * Answers messages. Unknown types and bodies of the wrong shape are left unanswered, and so is every
 * sender that is not this extension.
 */
export function onMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined
    const { type, body } = (message ?? {}) as Partial<Envelope>
    if (type === undefined || !Object.hasOwn(requests, type)) return undefined
    const handler = handlers[type] as ((body: unknown, sender: Runtime.MessageSender) => Promise<unknown>) | undefined
    const checked = requests[type].safeParse(body)
    return handler !== undefined && checked.success ? handler(checked.data, sender) : undefined
  })
}
