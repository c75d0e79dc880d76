import { zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { plainNumber } from './plain-number'
import { breathe, problem } from './problem'
import type { ProblemCode } from './problem-texts'
import { isHostileXml, letterOf, placeOf, readSheetXml, readWorkbookXml, type SheetExtras } from './sheet-xml'
import type { Cell, ImportProblem, ReadOptions, ReadResult, SourceRow, Table } from './types'
import { partsOf, unpack } from './zip'

const inExcel = { rows: 1_048_576, columns: 16_384, cells: 8_000_000 }

/**
 * Reads every sheet of a workbook: values through read-excel-file; hyperlinks, formulas and merged cells, which it does
 * not give, from the sheet's own XML. Parts are unpacked here, within limits, before either sees them.
 */
export async function readXlsx(file: string, bytes: Uint8Array, { signal, onProgress }: ReadOptions = {}): Promise<ReadResult> {
  const problems: ImportProblem[] = []
  const tables: Table[] = []
  const refuse = (code: ProblemCode, sheet?: string) => { problems.push(problem(sheet === undefined ? file : `${file} › ${sheet}`, code)) }
  const opened = await open(bytes, signal)
  if (typeof opened === 'string') {
    refuse(opened)
    return { tables, problems }
  }
  const { contents, text } = opened
  const workbook = text('xl/workbook.xml') ?? ''
  const sheets = readWorkbookXml(workbook, text('xl/_rels/workbook.xml.rels') ?? '')
  if (sheets.length === 0) refuse('no-sheet')
  let read = 0
  for (const { name, path, hidden, tag } of sheets) {
    const xml = text(path)
    if (xml === undefined) {
      refuse('damaged', name)
      continue
    }
    const extras = readSheetXml(xml, text(path.replace(/([^/]+)$/, '_rels/$1.rels')))
    if (extras.rows > inExcel.rows || extras.columns > inExcel.columns || extras.rows * extras.columns > inExcel.cells) {
      refuse('wide-sheet', name)
      continue
    }
    if (hidden) refuse('hidden-sheet', name)
    await breathe(signal)
    // Stored, not packed, and one sheet at a time: a bad cell spoils its own sheet only, and unpacking needs no worker.
    const others = sheets.filter((one) => one.tag !== tag)
    const alone = others.reduce((left, one) => left.replace(one.tag, ''), workbook)
    const without = new Set(others.map((one) => one.path).filter((one) => one !== path))
    const files = Object.fromEntries([...contents].filter(([part]) => !without.has(part) && !part.includes('worksheets/_rels/')))
    const packed = zipSync({ ...files, 'xl/workbook.xml': new TextEncoder().encode(alone) }, { level: 0 })
    try {
      const [sheet] = await readXlsxFile(packed.buffer as ArrayBuffer, { parseNumber: (stored) => ({ stored }), trim: true })
      const rows = rowsOf(sheet?.data ?? [], extras)
      read += rows.length
      onProgress?.(read)
      if (rows.length > 0) tables.push({ name: `${file} › ${name}`, rows })
    } catch (error) {
      // Its message names the cell: "<c/> at row 3, col 2: VALUE_INVALID".
      const [, row, column] = /at row (\d+), col (\d+)/.exec(String(error)) ?? []
      problems.push(problem(`${file} › ${name}`, 'bad-cell', row === undefined ? {} : { row: Number(row), column: letterOf(Number(column) - 1) }))
    }
  }
  if (tables.length === 0 && problems.length === 0) refuse('no-rows')
  return { tables, problems }
}

/** The parts that matter, or why this zip is no workbook that can be read. */
async function open(bytes: Uint8Array, signal?: AbortSignal): Promise<{ contents: Map<string, Uint8Array>; text: (path: string) => string | undefined } | ProblemCode> {
  const parts = partsOf(bytes)
  if (typeof parts === 'string') return parts
  const has = (name: RegExp) => parts.some((part) => name.test(part.name))
  if (has(/^xl\/workbook\.bin$/)) return 'xlsb'
  if (!has(/^xl\/workbook\.xml$/)) return has(/^mimetype$/) && has(/^content\.xml$/) ? 'ods' : has(/^(?:word|ppt)\//) ? 'document' : 'archive'
  const contents = new Map<string, Uint8Array>()
  for (const part of parts) {
    if (!/^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/(?:worksheets\/)?_rels\/[^/]+\.rels$/.test(part.name)) continue
    const content = await unpack(bytes, part, signal)
    if (typeof content === 'string') return content
    contents.set(part.name, content)
  }
  const text = (path: string) => {
    const content = contents.get(path)
    return content && new TextDecoder().decode(content)
  }
  return [...contents.keys()].some((path) => isHostileXml(text(path) ?? '')) ? 'hostile-xml' : { contents, text }
}

type Value = string | boolean | Date | { readonly stored: string } | null

function rowsOf(data: readonly (readonly unknown[])[], extras: SheetExtras): SourceRow[] {
  const grid = data.map((row, at) => row.map((value, column) => cellOf(value as Value, placeOf(at, column), extras)))
  for (const { top, bottom, column } of extras.merges) {
    const first = grid[top]?.[column]
    for (let row = top + 1; first !== undefined && row <= Math.min(bottom, grid.length - 1); row++) {
      const line = grid[row]
      if (line !== undefined && column < line.length) line[column] = { ...first, from: top + 1 }
    }
  }
  return grid.flatMap((cells, at) => (cells.some(({ text, link }) => text !== '' || link !== undefined) ? [{ row: at + 1, cells }] : []))
}

function cellOf(value: Value, place: string, { links, formulas, errors }: SheetExtras): Cell {
  const link = links.get(place)
  const failed = errors.get(place)
  if (failed !== undefined) return { text: failed, doubt: 'error' }
  const plain = textOf(value)
  const doubt = formulas.has(place) && plain.text !== '' ? 'formula' : plain.doubt
  return { text: plain.text === '' && link !== undefined ? link : plain.text, ...(link !== undefined && { link }), ...(doubt && { doubt }) }
}

function textOf(value: Value): Cell {
  if (value === null) return { text: '' }
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10), doubt: 'date' }
  if (typeof value === 'object') return plainNumber(value.stored)
  return { text: String(value) }
}
