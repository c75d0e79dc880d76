import { checkRecords, type Problem } from '../check-records'
import type { Records } from '../records'
import { plainNumber } from './plain-number'
import { breathe, problem } from './problem'
import type { Cell, ImportProblem, ReadOptions, ReadResult, SourceRow } from './types'

interface Line { readonly row: number; readonly value: Record<string, unknown> }

/**
 * Reads JSON Lines, an array of objects, or a records file. Objects in the record format (records.ts) come back as
 * records, checked strictly; any others become a table whose first row, number 0, is their field names.
 */
export async function readJson(name: string, text: string, { signal, onProgress }: ReadOptions = {}): Promise<ReadResult> {
  const problems: ImportProblem[] = []
  const lines: Line[] = []
  const add = (row: number, value: unknown) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) lines.push({ row, value: value as Record<string, unknown> })
    else problems.push(problem(name, 'not-object', { row }))
  }
  const whole = parse(text)
  if (Array.isArray(whole)) whole.forEach((value, at) => { add(at + 1, value) })
  else if (whole !== undefined && !isRecords(whole)) add(1, whole)
  else if (whole === undefined) {
    for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
      if (at % 5_000 === 4_999) await breathe(signal)
      if (line.trim() === '') continue
      const value = parse(line)
      if (value === undefined) problems.push(problem(name, 'bad-json', { row: at + 1 }))
      else add(at + 1, value)
      onProgress?.(lines.length)
    }
  }
  const found = isRecords(whole) ? recordsIn(name, whole) : recordsOf(name, lines.filter(({ value }) => kindOf(value) !== undefined))
  const rows = rowsOf(lines.filter(({ value }) => kindOf(value) === undefined))
  return { tables: rows.length > 1 ? [{ name, rows }] : [], ...(found.records && { records: found.records }), problems: [...problems, ...found.problems] }
}

/** Whether a text is meant as JSON; a pasted "[resmi] @calon" is not. */
export function isJson(name: string, text: string): boolean {
  if (/\.(?:json|jsonl|ndjson)$/i.test(name)) return true
  return /^\s*[[{]/.test(text) && (parse(text.trim().split('\n', 1)[0] ?? '') ?? parse(text)) !== undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown
  } catch {
    return undefined
  }
}

const isRecords = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && 'candidacies' in value && 'accounts' in value

function kindOf(value: Record<string, unknown>): 'accounts' | 'candidacies' | undefined {
  if (Array.isArray(value['keys']) && 'candidacies' in value) return 'accounts'
  return Array.isArray(value['stages']) && 'election' in value ? 'candidacies' : undefined
}

type Found = { records?: Records; problems: ImportProblem[] }

function recordsIn(file: string, value: Record<string, unknown>): Found {
  const { records, problems } = checkRecords(value)
  return { ...(records && { records }), problems: problems.map((one) => ({ file, column: one.path, text: one.text, fatal: true })) }
}

/** Lines with a problem are named by their number and left out; the rest counts. */
function recordsOf(file: string, lines: readonly Line[]): Found {
  const problems: ImportProblem[] = []
  let good = lines
  while (good.length > 0) {
    const by = { candidacies: good.filter(({ value }) => kindOf(value) === 'candidacies'), accounts: good.filter(({ value }) => kindOf(value) === 'accounts') }
    const checked = checkRecords({ candidacies: by.candidacies.map(({ value }) => value), accounts: by.accounts.map(({ value }) => value) })
    if (checked.records !== undefined) return { records: checked.records, problems }
    const bad = new Set<Line | undefined>(checked.problems.map(({ path, text }: Problem) => {
      const [, list = '', at = '', column = ''] = /^(candidacies|accounts)\[(\d+)\]\.?(.*)$/.exec(path) ?? []
      const line = by[list as keyof typeof by]?.[Number(at)]
      problems.push({ file, ...(line && { row: line.row }), ...(column !== '' && { column }), text, fatal: false })
      return line
    }))
    const left = good.filter((line) => !bad.has(line))
    if (left.length === good.length) break
    good = left
  }
  return { problems }
}

function rowsOf(lines: readonly Line[]): SourceRow[] {
  const fields = [...new Set(lines.flatMap(({ value }) => Object.keys(value)))]
  const heading = { row: 0, cells: fields.map((text) => ({ text })) }
  return [heading, ...lines.map(({ row, value }) => ({ row, cells: fields.map((field) => cellOf(value[field])) }))]
}

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return { text: '' }
  if (typeof value === 'number') return plainNumber(String(value))
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return { text: value.join('\n').trim() }
  return { text: (typeof value === 'string' ? value : JSON.stringify(value)).trim() }
}
