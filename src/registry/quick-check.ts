import { parseKey } from './account-key'
import { isDay, isLine, isOneOf } from './exact'
import type { AccountRecord } from './records'
import { offices, registrantKinds } from './types'

/**
 * True only for an account the schema of records.ts takes; a false one may still be sound, and the schema then says
 * what is wrong. A million records take the schema 8 s and this 1 s. quick-check.test.ts holds the two together.
 */
export function isSoundAccount(value: unknown): value is AccountRecord {
  return isObject(value, fields)
    && isSlug(value['id']) && isList(value['candidacies'], (id) => typeof id === 'string')
    && isOneOf(registrantKinds, value['kind']) && isLine(value['name']) && absentOr(value['office'], (office) => isOneOf(offices, office))
    && isList(value['keys'], isKey)
    && (value['status'] === 'listed' || ((value['status'] === 'closed' || value['status'] === 'revoked') && value['validUntil'] !== undefined))
    && (value['registration'] === 'registered' || value['registration'] === 'not-known')
    && isList(value['sources'], isLine)
    && [value['statusBasis'], value['registeredWith'], value['submitted'], value['note']].every((text) => absentOr(text, isLine))
    && isDay(value['validFrom']) && absentOr(value['validUntil'], (day) => isDay(day) && day >= (value['validFrom'] as string))
    && absentOr(value['training'], (yes) => yes === true)
}

const fields = new Set([
  'id', 'candidacies', 'kind', 'name', 'office', 'keys', 'status', 'statusBasis', 'registration', 'registeredWith',
  'sources', 'submitted', 'note', 'validFrom', 'validUntil', 'training',
])
const keyFields = new Set(['key', 'validFrom', 'validUntil', 'source'])

const isSlug = (value: unknown) => typeof value === 'string' && /^[a-z\d][\w.-]{0,63}$/i.test(value)
const absentOr = (value: unknown, check: (value: unknown) => boolean) => value === undefined || check(value)
const isList = (value: unknown, check: (one: unknown) => boolean) => Array.isArray(value) && value.length > 0 && value.every((one) => check(one))

function isObject(value: unknown, known: ReadonlySet<string>): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  for (const field in value) if (!known.has(field)) return false
  return true
}

function isKey(value: unknown): boolean {
  return isObject(value, keyFields) && typeof value['key'] === 'string' && parseKey(value['key']) !== undefined
    && absentOr(value['validFrom'], isDay) && absentOr(value['validUntil'], isDay) && absentOr(value['source'], isLine)
}
