// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { isReadable } from '../../../src/guard/readable'
import type { SitePack } from '../../../src/sites'
import { packs } from '../../../src/sites/packs'

beforeAll(() => {
  DocumentFragment.prototype.querySelector = ((select: string) => { if (select.includes('§')) throw new DOMException('no selector', 'SyntaxError'); return null }) as never
})

// Every field that the schema says is a selector, or several.
const schema = readFileSync('src/sites/schema.ts', 'utf8')
const fields = [...new Set([...schema.matchAll(/(\w+): (?:z\.optional\()?(?:z\.array\()?selector\b/g)].map(([, field]) => field!))]

it('the schema has selectors to try', () => { expect(fields).toEqual(expect.arrayContaining(['select', 'find', 'viewers', 'holds'])) })

it.each(fields)('a pack whose %s this browser does not know is not readable', (field) => {
  for (const value of ['a, §', ['a', '§']]) expect(isReadable({ controls: [{ [field]: value }] } as unknown as SitePack)).toBe(false)
})

it.each(Object.values(packs))('the pack of $site is, and words in it are no selectors', (pack) => {
  expect(isReadable(pack)).toBe(true)
  expect(isReadable({ ...pack, controls: [{ ...pack.controls[0]!, name: '§', label: { is: ['§'], starts: ['§'] } }] })).toBe(true)
})
