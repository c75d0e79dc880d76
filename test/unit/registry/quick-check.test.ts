import { fc } from '../fast-check'
import { describe, expect, it } from 'vitest'
import { checkAccount } from '../../../src/registry/check-records'
import { isDay, isLine } from '../../../src/registry/exact'
import { isSoundAccount } from '../../../src/registry/quick-check'
import { account } from './records'

const odd = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, false, 0, '', 'x', [], {}, [''], [null], '2024-02-30', '2024-02-29', '2023-02-29', '0000-01-01', '2024-10-01', 'listed', 'held', 'closed', 'x:u:nama', 'x:u:NAMA', 'a\u200bb', 'pair', 'bupati', ['a', 1], [{ key: 'x:u:a' }], [{ key: 'x:u:a', kunci: 1 }], [{ key: 'x:u:a', validFrom: '2024-13-01' }], 'é', 'a'.repeat(401)),
  fc.string({ unit: 'binary', maxLength: 5 }), fc.integer(),
)
const field = fc.constantFrom('id', 'candidacies', 'kind', 'name', 'office', 'keys', 'status', 'statusBasis', 'registration', 'registeredWith', 'sources', 'submitted', 'note', 'validFrom', 'validUntil', 'training', 'lain', '__proto__')

describe('isSoundAccount', () => {
  it('takes an account in order', () => { expect(isSoundAccount(account())).toBe(true) })

  it('never takes what the schema refuses, and takes nearly all it takes', () => {
    let [sound, both] = [0, 0]
    fc.assert(fc.property(fc.array(fc.tuple(field, odd), { minLength: 1, maxLength: 3 }), (changes) => {
      const value = changes.reduce<Record<string, unknown>>((one, [name, put]) => ({ ...one, [name]: put }), { ...account() })
      const schema = checkAccount(value).records !== undefined
      const quick = isSoundAccount(value)
      if (quick) expect(schema).toBe(true)
      if (schema && value['status'] !== 'held') sound++
      if (schema && quick) both++
    }), { numRuns: 20_000 })
    expect(both / sound).toBeGreaterThan(0.9)
  })
})

describe('the checks it is made of', () => {
  it('know the days that exist', () => {
    expect(['2024-02-29', '2023-12-31', '1999-01-01'].every(isDay)).toBe(true)
    expect(['2023-02-29', '2024-02-30', '2024-13-01', '2024-00-10', '2024-1-1', '2024-01-01T00:00', '', 20240101, null].some(isDay)).toBe(false)
  })
  it('know a line from what would dress up a dialog', () => {
    expect(['a', 'Calon Wali Kota “Contoh”', 'é 漢字'].every(isLine)).toBe(true)
    expect(['', 'a\nb', 'a\u202eb', '\u200b', 'a'.repeat(401), 7, null].some(isLine)).toBe(false)
  })
})
