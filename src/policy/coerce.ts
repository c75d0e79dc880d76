import type { PolicyKey } from './key'

/*
 * Every browser hands a policy over in its own way. Chrome checks types by our schema; Firefox checks nothing and hands
 * over what Windows group policy, a plist or a JSON file has: numbers for booleans, text for numbers, lists as text, as JSON
 * in text, or as the numbered values of a registry key. What was meant is made of all of these; what cannot be meant stays
 * as it is, for the check to refuse.
 */

const truths: ReadonlyMap<unknown, boolean> = new Map([['true', true], ['false', false], ['1', true], ['0', false], ['yes', true], ['no', false], ['ya', true], ['tidak', false], ['on', true], ['off', false]])

/** The value that was meant, in the shape the kind of key has; not checked yet. Undefined where nothing was said. */
export function coerce(key: PolicyKey, given: unknown): unknown {
  const value = unwrap(given)
  if (value == null || value === '') return undefined
  switch (key.kind) {
    case 'flag': return truths.get(typeof value === 'number' ? String(value) : lower(value)) ?? value
    case 'number': return typeof value === 'string' && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : value
    case 'day': return lower(value)
    case 'choice': return oneOf(key.values, value)
    case 'text': return textOf(value)
    case 'words': return listOf(value, /[\s,;]+/)?.map((item) => oneOf(key.values, item)) ?? value
    case 'lines': case 'registries': return listOf(value, /\s*[\r\n]+\s*/)?.map(textOf) ?? value
  }
}

const lower = (value: unknown) => (typeof value === 'string' ? value.trim().toLowerCase() : value)

/** A word in whatever case, as the key spells it. */
const oneOf = (values: readonly string[], value: unknown) => values.find((one) => one.toLowerCase() === lower(value)) ?? value

/** Chrome's administration console writes `{ "Value": … }` around every value, and people copy that into files. */
function unwrap(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const [[name, inner] = ['', undefined], ...others] = Object.entries(value)
  return name === 'Value' && others.length === 0 ? inner : value
}

/** Plain text without control characters, or marks that turn the direction of what stands around it. */
function textOf(value: unknown): unknown {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return value
  return value.replaceAll(/\r\n|[\u2028\u2029]/g, '\n').replaceAll(/[^\P{C}\n]/gu, '').trim()
}

/** The items of what was meant as a list; undefined where that cannot be told. */
function listOf(value: unknown, between: RegExp): unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (typeof value === 'object' && value !== null) {
    const numbered = Object.entries(value)
    return numbered.length > 0 && numbered.every(([name]) => /^\d+$/.test(name)) ? numbered.sort(([a], [b]) => Number(a) - Number(b)).map(([, item]) => item as unknown) : undefined
  }
  if (typeof value !== 'string') return undefined
  return fromJson(value) ?? value.split(between).filter((item) => item.trim() !== '')
}

function fromJson(text: string): unknown[] | undefined {
  if (!/^\s*\[/.test(text)) return undefined
  try {
    const parsed: unknown = JSON.parse(text)
    return Array.isArray(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}
