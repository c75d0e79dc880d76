import * as z from 'zod/mini'
import { lazySchema } from '../registry/lazy-schema'

/**
 * Settings an agency may decide. The journal is not among them, nor anything else that is the person's own (language,
 * text size, region, muted accounts): what is not named here cannot be held, whatever a policy says.
 */
export const lockable = ['mode', 'badges', 'off', 'registries', 'simulatedDate'] as const
export type Lockable = (typeof lockable)[number]

/** What an agency decided, as last known: its name, and the settings it holds with their values. */
export interface Policy { readonly agency?: string; readonly settings: Readonly<Partial<Record<Lockable, unknown>>> }

const policySchema = lazySchema(() => z.object({ agency: z.optional(z.string().check(z.minLength(1), z.maxLength(120))), settings: z.record(z.string(), z.unknown()) }))

/** Under which the policy last known is kept. */
export const policyKey = 'policy'

/** Reads a stored policy; one that does not fit decides nothing. */
export function parsePolicy(stored: unknown): Policy {
  const parsed = policySchema().safeParse(stored)
  if (!parsed.success) return { settings: {} }
  const { agency, settings } = parsed.data
  const held = lockable.filter((name) => Object.hasOwn(settings, name)).map((name) => [name, settings[name]])
  return { settings: Object.fromEntries(held), ...(agency !== undefined && { agency }) }
}
