import * as z from 'zod/mini'
import type { Text } from '../neutrality'
import { lazySchema } from '../registry/lazy-schema'
import type { PolicyKey } from './key'
import { type PolicyName, policyKeys } from './keys'
import { readRegistryEntry } from './registry-entry'

type Check = () => z.ZodMiniType

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest))

/** What a value, or each item of a list, must be. */
function checkFor(key: PolicyKey): z.ZodMiniType {
  switch (key.kind) {
    case 'choice': case 'words': return z.enum(key.values)
    case 'flag': return z.boolean()
    case 'number': return z.int().check(z.minimum(key.least), z.maximum(key.most))
    case 'text': case 'lines': return text(key.longest)
    case 'day': return z.union([z.literal('none'), z.iso.date()])
    case 'registries': return text(key.longest).check(z.refine((line) => readRegistryEntry(line).entry !== undefined))
  }
}

const checks = Object.fromEntries(Object.entries(policyKeys).map(([name, key]) => [name, lazySchema(() => checkFor(key))])) as Readonly<Record<PolicyName, Check>>

/** Whether a coerced value, or one item of a list, fits a key. */
export const fits = (name: PolicyName, value: unknown): boolean => checks[name]().safeParse(value).success

/** What a key takes, as the end of a sentence: "must be …". */
export function takes(key: PolicyKey): Text {
  switch (key.kind) {
    case 'choice': return { id: `salah satu dari ${key.values.join(', ')}`, en: `one of ${key.values.join(', ')}` }
    case 'words': return { id: `daftar dari ${key.values.join(', ')}`, en: `a list of ${key.values.join(', ')}` }
    case 'flag': return { id: 'true atau false', en: 'true or false' }
    case 'number': return { id: `bilangan bulat dari ${String(key.least)} sampai ${String(key.most)}`, en: `a whole number from ${String(key.least)} to ${String(key.most)}` }
    case 'text': return { id: `teks, paling panjang ${String(key.longest)} karakter`, en: `text of ${String(key.longest)} characters at most` }
    case 'day': return { id: 'tanggal YYYY-MM-DD, atau none', en: 'a date YYYY-MM-DD, or none' }
    case 'lines': case 'registries': return {
      id: `daftar teks, paling banyak ${String(key.most)}, masing-masing paling panjang ${String(key.longest)} karakter`,
      en: `a list of text, ${String(key.most)} at most, each of ${String(key.longest)} characters at most`,
    }
  }
}

/** Why a value does not fit, as a sentence about it. */
export function whyNot(key: PolicyKey): Text {
  const { id, en } = takes(key)
  return { id: `harus ${id}`, en: `must be ${en}` }
}

/** The same of one item of a list. */
export function whyNotItem(key: PolicyKey, item: unknown): Text {
  if (key.kind === 'words') return whyNot({ ...key, kind: 'choice', example: '' })
  if (key.kind !== 'lines' && key.kind !== 'registries') return whyNot(key)
  const entry = key.kind === 'registries' && typeof item === 'string' && item.length <= key.longest ? readRegistryEntry(item).why : undefined
  return entry ?? whyNot({ ...key, kind: 'text', example: '' })
}
