import type { PolicyKey, ValueOf } from './key'
import { agencyKeys } from './keys-agency'
import { guardingKeys } from './keys-guarding'
import { registryKeys } from './keys-registries'

const values = { ...agencyKeys, ...guardingKeys, ...registryKeys }

type Guarding = typeof guardingKeys
export type Recommendable = { [N in keyof Guarding]: Guarding[N] extends { readonly recommendable: true } ? N : never }[keyof Guarding]
/** Keys that a policy may also only recommend. */
export const recommendable = Object.entries(guardingKeys).filter(([, key]) => 'recommendable' in key).map(([name]) => name as Recommendable)

/**
 * Every key a policy may have, in the order in which people are told of them: the one source of Chrome's schema, of the
 * check, of the types and of docs/policy.md. What is the person's own (the journal's contents, language, text size, region,
 * muted accounts) has no key, so that no policy can reach it.
 */
export const policyKeys = {
  ...values,
  recommended: {
    kind: 'words', values: recommendable, example: ['badges'],
    title: { id: 'Hanya dianjurkan', en: 'Only recommended' },
    description: {
      id: 'Nama kunci yang nilainya hanya menjadi asal: pegawai tetap boleh memilih lain. Semua nilai lain terkunci.',
      en: 'Names of keys whose value is only where the employee starts: another choice stays possible. Every other value is locked.',
    },
    unset: { id: 'Semua yang ditentukan kebijakan terkunci.', en: 'Everything the policy decides is locked.' },
  },
} as const satisfies Record<string, PolicyKey>

export type PolicyName = keyof typeof policyKeys
export const policyNames = Object.keys(policyKeys) as PolicyName[]
export const isPolicyName = (name: string): name is PolicyName => Object.hasOwn(policyKeys, name)

/** What an agency decided, checked; a key that is not there is not decided. */
export type Policy = { readonly [N in PolicyName]?: ValueOf<(typeof policyKeys)[N]> }
