import { parseAccount } from '../parse-account'
import { platformIn } from '../platform-words'
import { type Heading, readHeading } from './column-words'
import { guessRegion } from './guess-region'
import { letterOf } from './sheet-xml'
import type { Cell, Column, ColumnRole, Columns, SourceRow, Table } from './types'

/**
 * Which column holds what: from its heading, however it is called in Indonesian or English, else from its content.
 * Headings may take two rows and be followed by a row of numbers, "(1) (2) (3)". A person can override every bit of it.
 */
export function guessColumns({ rows }: Table): Columns {
  const heads = headRows(rows.slice(0, 30))
  const last = heads.at(-1)
  const data = rows.filter(({ row }) => last === undefined || row > last.row).slice(0, 200)
  const width = Math.max(0, ...heads.map(({ cells }) => cells.length), ...data.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, at): Column => {
    // The lower of two heading rows says more: "Akun Media Sosial" over "Facebook | Instagram".
    const header = heads.map(({ cells }) => cells[at]?.text ?? '').filter((text) => text !== '' && !isNumber(text)).at(-1) ?? ''
    const heading = readHeading(header)
    const cells = data.map((row) => row.cells[at]).filter((cell): cell is Cell => cell !== undefined && cell.text !== '')
    const { role, sure } = settle(heading, header, cells)
    return { at, header: header.replace(/\s+/g, ' ') || `Kolom ${letterOf(at)}`, role, ...(heading?.site && role !== 'ignore' && { site: heading.site }), sure }
  })
  return { headerRow: last?.row, columns: withAccount(columns, data) }
}

/** The heading rows: the one with most known headings, what continues it, and a row of numbers under it. */
function headRows(rows: readonly SourceRow[]): SourceRow[] {
  const scores = rows.map((row) => (row.cells.some(isAccount) ? 0 : headingsIn(row, rows)))
  const best = Math.max(0, ...scores)
  const single = rows.every(({ cells }) => cells.filter(({ text }) => text !== '').length <= 1)
  if (best < (single ? 1 : 2)) return []
  const [first, ...below] = rows.slice(scores.indexOf(best))
  if (first === undefined) return []
  const heads = [first]
  const [second, third] = below
  if (second !== undefined && continues(first, second)) heads.push(second)
  const next = heads.length > 1 ? third : second
  return next !== undefined && numbers(next) ? [...heads, next] : heads
}

/** A second heading row fills what the first left blank, with headings; a full first row needs none. */
function continues(first: SourceRow, second: SourceRow): boolean {
  const filled = second.cells.map((cell, at) => ({ cell, above: first.cells[at]?.text ?? '' })).filter(({ cell }) => cell.text !== '' && cell.from === undefined)
  return filled.length > 0 && filled.some(({ above }) => above === '') && filled.every(({ cell }) => !isAccount(cell) && readHeading(cell.text) !== undefined)
}

/** "(1) (2) (3)", as forms number their columns. */
function numbers({ cells }: SourceRow): boolean {
  const filled = cells.filter(({ text }) => text !== '')
  return filled.length > 2 && filled.every(({ text }, at) => isNumber(text) && Number(/\d+/.exec(text)![0]) === at + 1)
}

/** In a sentence a heading's word proves nothing, and what stands in the column again ("Instagram", "Instagram"; "Paslon 1", "Paslon 2") heads nothing. */
function headingsIn(row: SourceRow, rows: readonly SourceRow[]): number {
  return row.cells.filter(({ text, link }, at) => link === undefined && text.length <= 60 && !isNumber(text) && readHeading(text) !== undefined
    && !rows.some((other) => other !== row && other.cells[at]?.text.replace(/\d+/g, '') === text.replace(/\d+/g, '') && other.cells[at].from === undefined)).length
}

const isNumber = (text: string) => /^\(?\d{1,2}\)?$/.test(text)
const isAccount = ({ text, link }: Cell) => link !== undefined || parseAccount(text).some(({ outcome, raw }) => outcome === 'accepted' || /^@\w|^https?:/i.test(raw))

function settle(heading: Heading | undefined, header: string, cells: readonly Cell[]): { role: ColumnRole; sure: boolean } {
  const guessed = fromContent(cells)
  if (heading === undefined) {
    return { role: guessed ?? 'ignore', sure: guessed !== undefined && header === '' }
  }
  if (heading.role === 'account' && heading.site === undefined && guessed === 'platform') return { role: 'platform', sure: true }
  if (heading.role === 'platform' && guessed === 'account') return { role: 'account', sure: false }
  // "ID Instagram" is what many call the username.
  if (heading.role === 'numericId' && cells.filter(({ text }) => !/^[\d.,E+]+$/i.test(text)).length > cells.length / 2) return { role: 'account', sure: false }
  return { role: heading.role, sure: true }
}

function fromContent(cells: readonly Cell[]): ColumnRole | undefined {
  if (cells.length === 0) return undefined
  const most = (test: (cell: Cell) => boolean) => cells.filter(test).length >= cells.length * 0.6
  if (most(({ text }) => text.length < 30 && platformIn(text) !== undefined && !/[@/]/.test(text))) return 'platform'
  if (cells.filter(isAccount).length >= Math.max(1, cells.length * 0.3)) return 'account'
  if (most(({ text }) => text.length > 2 && guessRegion(text) !== undefined)) return 'region'
  return undefined
}

/** A list without any heading is a list of accounts if it has one column. */
function withAccount(columns: readonly Column[], data: readonly SourceRow[]): readonly Column[] {
  if (columns.some(({ role }) => role === 'account' || role === 'link')) return columns
  const filled = columns.filter(({ at }) => data.some(({ cells }) => (cells[at]?.text ?? '') !== ''))
  return filled.length === 1 ? columns.map((one) => (one === filled[0] ? { ...one, role: 'account', sure: false } : one)) : columns
}
