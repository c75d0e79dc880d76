import { readFile } from 'node:fs/promises'
import { describe, expect, it, test } from 'vitest'
import { policyFiles } from '../../../src/cli/policy'
import { fits, type PolicyKey, policyKeys, policyNames, readPolicy } from '../../../src/policy'
import { chromeSchema } from '../../../src/policy/chrome-schema'
import { coerce } from '../../../src/policy/coerce'

test.each([...policyFiles().keys()])('%s is what the keys say now (else: npx tsx src/cli/policy.ts)', async (path) => {
  expect(await readFile(path, 'utf8')).toBe(policyFiles().get(path))
})

/** What Chrome reads in a managed schema (components/policy/core/common/schema.cc); anything else, and the extension does not load. */
const attributes = ['type', '$ref', 'enum', 'minimum', 'maximum', 'pattern', 'items', 'properties', 'patternProperties', 'additionalProperties', 'required', 'title', 'description', 'id', 'sensitiveValue']
const types = ['array', 'boolean', 'integer', 'number', 'object', 'string']

/** Everything in a schema that Chrome would refuse. */
function refused(schema: unknown, at = '$'): string[] {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return [`${at} is no schema`]
  const { type, items, properties, ...rest } = schema as Record<string, unknown>
  return [
    ...(typeof type === 'string' && types.includes(type) && !('$ref' in rest) ? [] : [`${at} has no single type`]),
    ...Object.keys(rest).filter((name) => !attributes.includes(name)).map((name) => `${at}.${name}`),
    ...Object.entries(rest).filter(([name, value]) => (name === 'title' || name === 'description') && typeof value !== 'string').map(([name]) => `${at}.${name} is no text`),
    ...(type === 'array' ? refused(items, `${at}[]`) : items === undefined ? [] : [`${at} has items and is no array`]),
    ...(type === 'object' ? Object.entries(properties ?? {}).flatMap(([name, one]) => refused(one, `${at}.${name}`)) : properties === undefined ? [] : [`${at} has properties and is no object`]),
    ...(at === '$' && (type !== 'object' || 'additionalProperties' in rest || 'patternProperties' in rest) ? ['the top is not a closed object'] : []),
  ]
}

describe('Chrome’s schema', () => {
  it('is inside the subset Chrome reads', () => {
    expect(refused(JSON.parse(JSON.stringify(chromeSchema())))).toEqual([])
  })

  it.each([
    { type: 'object', properties: { a: { type: 'string', maxLength: 3 } } }, { type: 'object', properties: { a: { type: ['string', 'null'] } } }, { type: 'array', items: { type: 'string' } },
    { type: 'object', additionalProperties: { type: 'string' } }, { type: 'object', properties: { a: { type: 'array' } } },
  ])('would be refused for what Chrome refuses (%j)', (schema) => {
    expect(refused(schema)).not.toEqual([])
  })

  it('is flat: nothing but values and lists of text', () => {
    for (const { type, items } of Object.values(chromeSchema().properties)) expect([type === 'array', items?.type]).toEqual(type === 'array' ? [true, 'string'] : [false, undefined])
  })

  it('names the keys that are read, and no other', () => {
    expect(Object.keys(chromeSchema().properties)).toEqual(policyNames)
  })
})

describe.each(Object.entries(policyKeys) as [keyof typeof policyKeys, PolicyKey][])('%s', (name, key) => {
  it('takes its own example as it is, and keeps it', () => {
    expect(coerce(key, key.example)).toEqual(key.example)
    expect(readPolicy({ [name]: key.example })).toEqual({ policy: { [name]: key.example }, dropped: [] })
  })

  it('is told of in both languages', () => {
    for (const text of [key.title, key.description, key.unset]) for (const said of [text.id, text.en]) expect(said.length).toBeGreaterThan(3)
  })

  it('refuses an object', () => {
    expect(fits(name, {})).toBe(false)
    expect(readPolicy({ [name]: { a: { b: 1 } } })).toMatchObject({ policy: {}, dropped: [{ key: name }] })
  })
})

test('nothing that is the person’s own has a key', () => {
  expect(policyNames.filter((name) => /language|textSize|region|muted|journalDays|^journal$|officeAccounts/i.test(name))).toEqual([])
})
