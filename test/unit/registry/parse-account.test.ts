import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAccount, type Reading, reasonTexts } from '../../../src/registry/parse-account'
import { expectedOfMessy, tables } from './cell-tables'
import { readCsv } from './cells'

/** `key`, `key#note`, or `held|rejected|dropped:reason`, one a reading. */
const shown = (readings: readonly Reading[]) => readings.map((one) => (one.outcome === 'accepted' ? one.key + (one.note ? `#${one.note}` : '') : `${one.outcome}:${one.reason}`))

const messy = readCsv(readFileSync(new URL('../../fixtures/registry/messy-inputs.csv', import.meta.url), 'utf8'))
describe('parseAccount', () => {
  it('is tried on all 27 messy inputs', () => { expect(messy).toHaveLength(expectedOfMessy.length) })
  it.each(messy.map((row, at) => [row['input_cell']!, row['declared_platform']!, row['expected']!, expectedOfMessy[at]!] as const))(
    'reads %j in a column "%s" as the list says: %s', (cell, column, _, expected) => { expect(shown(parseAccount(cell, column))).toEqual(expected) },
  )

  describe.each(Object.entries(tables))('%s', (_, rows) => {
    it.each(rows)('reads %j in a column "%s"', (cell, column, ...expected) => { expect(shown(parseAccount(cell, column))).toEqual(expected) })
  })

  it('never repeats a phone number or an e-mail address', () => {
    const readings = parseAccount('0812 3456 7890, calon@contoh.go.id, https://wa.me/628123456789, Tim 0812-3456-7890 @calon, humas@contoh.go.id Calon', 'ig')
    expect(readings).toHaveLength(5)
    expect(JSON.stringify(readings)).not.toMatch(/3456|contoh/)
  })

  it('says in Indonesian and English why, for every outcome in these tables', () => {
    const reasons = new Set(Object.values(tables).flat().flatMap(([cell, column]) => parseAccount(cell, column)).flatMap((one) => (one.outcome === 'accepted' ? one.note ?? [] : one.reason)))
    expect([...reasons].sort()).toEqual(Object.keys(reasonTexts).sort())
    for (const { id, en } of Object.values(reasonTexts)) expect([id, en].every((text) => text.endsWith('.'))).toBe(true)
  })
})
