import type { Cell } from './types'

/**
 * A number as a spreadsheet or JSON stores it (`1.0001234567890123E+17`), written out. A spreadsheet keeps 15 digits and
 * drops the zeros people typed at the end of a decimal, so both are in doubt: 11.10 has become 11.1.
 */
export function plainNumber(stored: string): Cell {
  const number = Number(stored)
  if (!Number.isFinite(number)) return { text: stored, doubt: 'error' }
  if (!Number.isInteger(number)) return { text: String(Number(number.toPrecision(15))), doubt: 'decimal' }
  // The digits as stored, not those of the nearest binary number.
  const [, sign = '', whole = '', part = '', power = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e\+?(\d+))?$/i.exec(stored) ?? []
  const text = whole === '' ? String(number) : sign + whole + part.slice(0, Number(power)).padEnd(Number(power), '0')
  return text.length > 15 ? { text, doubt: 'rounded' } : { text }
}
