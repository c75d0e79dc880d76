import { fc } from '../fast-check'
import { describe, expect, it } from 'vitest'
import { accountText, checkAccounts, type DatedKey, eachKey, joinAccounts } from '../../../src/registry/account-text'
import { parseKey, siteOf } from '../../../src/registry/account-key'
import { type AccountKey, sites } from '../../../src/registry/types'

const handle = fc.oneof(fc.stringMatching(/^[a-z0-9_.]{5,12}$/), fc.constantFrom('calon_contoh', 'calon', 'contoh', 'timcalon', 'calon.contoh2027', 'contohcalon'))
const keyOf = fc.oneof(
  fc.tuple(fc.constantFrom(...sites), handle).map(([site, name]) => `${site}:u:${name}`),
  fc.tuple(fc.constantFrom(...sites), fc.bigInt({ min: 1n, max: 10n ** 18n })).map(([site, number]) => `${site}:n:${String(number)}`),
  fc.stringMatching(/^UC[\w-]{22}$/).map((id) => `youtube:c:${id}`), fc.stringMatching(/^[a-z]{5,9}$/).map((id) => `facebook:g:${id}`),
).filter((text): text is AccountKey => parseKey(text) !== undefined)
const day = fc.option(fc.constantFrom('2024-01-01', '2024-10-10'), { nil: undefined })
const dated = fc.record({ key: keyOf, validFrom: day, validUntil: day })
const accounts = fc.array(fc.array(dated, { minLength: 1, maxLength: 3 }).map((keys) => keys.filter(({ key }) => siteOf(key) === siteOf(keys[0]!.key))), { minLength: 1, maxLength: 8 })
const name = fc.oneof(fc.constantFrom('Calon Contoh', 'Tim "Calon" Contoh', 'CALON, S.E.', 'a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb', ''), fc.string({ maxLength: 20 }))
const textOf = (owner: string, all: readonly (readonly DatedKey[])[]) => joinAccounts(all.map((keys) => accountText(owner, keys)))
const order = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

describe('accounts as one text', () => {
  it('come back with every key and its days, for an owner of any name', () => {
    fc.assert(fc.property(name, accounts, (owner, all) => {
      const told: unknown[] = []
      const count = eachKey({ name: owner, accounts: textOf(owner, all) }, (key, validFrom, validUntil) => told.push({ key, validFrom, validUntil }))
      expect(told.sort(order)).toEqual(all.flat().map(({ key, validFrom, validUntil }) => ({ key, validFrom, validUntil })).sort(order))
      expect(count).toBe(all.length)
      expect(checkAccounts({ name: owner, accounts: textOf(owner, all) })).toBe(all.length)
    }), { numRuns: 3000 })
  })
  it('are the same text in any order', () => {
    fc.assert(fc.property(name, accounts, (owner, all) => {
      expect(textOf(owner, [...all].reverse().map((keys) => [...keys].reverse()))).toBe(textOf(owner, all))
    }), { numRuns: 1000 })
  })
  it('share a handle over sites, and words with the name', () => {
    const of = (...keys: AccountKey[]) => textOf('Calon Contoh', keys.map((key) => [{ key }]))
    expect(of('x:u:calon_contoh', 'instagram:u:calon_contoh', 'tiktok:u:lain')).toBe('ix A_B,t lain')
  })
  it.each(['', 'x', 'x ', ' a', 'q nama', 'x NAMA', 'x nama,', 'x nama<2024', 'f abc', 'x x#0', 'i x#12', 'x =UCabcdefghijklmnopqrstuv', 'xi x#12', 'x nama nama!'])('refuse "%s"', (text) => {
    expect(() => checkAccounts({ name: '', accounts: text })).toThrow(/no account/)
  })
})
