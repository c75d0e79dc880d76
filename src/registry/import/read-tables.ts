import { decodeText } from './decode-text'
import { kindOf } from './file-kind'
import { problem } from './problem'
import { readCsv } from './read-csv'
import { isJson, readJson } from './read-json'
import { readXlsx } from './read-xlsx'
import type { ImportInput, ReadOptions, ReadResult } from './types'

/**
 * Reads CSV, XLSX, JSON Lines, JSON records or pasted text, told apart by content. Never throws for bad content:
 * problems say file, row and column. Rejects only when `signal` aborts, with its reason.
 */
export async function readTables(input: ImportInput, options: ReadOptions = {}): Promise<ReadResult> {
  const { name } = input
  if ('text' in input) return readText(name, input.text, options)
  const kind = kindOf(input.bytes)
  if (kind === 'zip') return readXlsx(name, input.bytes, options)
  if (kind !== 'text') return { tables: [], problems: [problem(name, kind)] }
  const decoded = decodeText(input.bytes)
  if (decoded === undefined) return { tables: [], problems: [problem(name, 'binary')] }
  const { tables, records, problems } = await readText(name, decoded.text, options)
  return { tables, ...(records && { records }), problems: [...(decoded.notice === undefined ? [] : [problem(name, decoded.notice)]), ...problems] }
}

async function readText(name: string, text: string, options: ReadOptions): Promise<ReadResult> {
  if (text.trim() === '') return { tables: [], problems: [problem(name, 'empty')] }
  return isJson(name, text) ? readJson(name, text, options) : readCsv(name, text, options)
}
