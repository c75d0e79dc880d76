import Papa from 'papaparse'
import { guessDelimiter } from './delimiter'
import { breathe, problem } from './problem'
import type { Cell, ImportProblem, ReadOptions, ReadResult, SourceRow } from './types'

/** A record longer than this is no record: a quotation mark was never closed. */
const pieceLength = 1_000_000

/**
 * Reads delimited or pasted text. Rows count as a spreadsheet shows them: a leading `sep=;` is no row, an empty line is.
 * Works piece by piece, so 1,000,000 rows leave the page alive; equal texts share one cell object.
 */
export async function readCsv(name: string, given: string, { signal, onProgress }: ReadOptions = {}): Promise<ReadResult> {
  // One kind of line end: the parser takes the first kind it sees for all.
  const plain = given.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const [line = '', told] = /^"?sep=(.)"?\n/i.exec(plain) ?? []
  const text = plain.slice(line.length)
  const delimiter = told ?? guessDelimiter(text, name)
  const rows: SourceRow[] = []
  const problems: ImportProblem[] = []
  const cellOf = sharing()
  let read = 0

  await new Promise<void>((resolve, reject) => {
    const stop = (parser: Papa.Parser, row: number) => {
      problems.push(problem(name, 'open-quote', { row }))
      parser.abort()
    }
    Papa.parse<string[]>(text, {
      delimiter, newline: '\n', chunkSize: pieceLength,
      chunk({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
        if (data.length === 0 && text.length > pieceLength) return stop(parser, read + 1)
        const quotes = errors.filter(({ type }) => type === 'Quotes')
        const open = quotes.find(({ code }) => code === 'MissingQuotes')?.row
        const stray = new Set(quotes.map(({ row }) => row))
        for (const [at, record] of data.entries()) {
          if (at === open) return stop(parser, read + at + 1)
          if (stray.has(at)) problems.push(problem(name, 'stray-quote', { row: read + at + 1 }))
          if (record.some((one) => one !== '')) rows.push({ row: read + at + 1, cells: record.map((one) => cellOf(one, stray.has(at))) })
        }
        read += data.length
        onProgress?.(read)
        parser.pause()
        breathe(signal).then(() => { parser.resume() }, reject)
      },
      complete: () => { resolve() },
    })
  })
  return { tables: rows.length > 0 ? [{ name, rows }] : [], problems: rows.length > 0 || problems.length > 0 ? problems : [problem(name, 'no-rows')] }
}

/** Cells of a long list repeat themselves; one object for each text keeps a million rows small. */
function sharing(): (text: string, stray: boolean) => Cell {
  const known = new Map<string, Cell>()
  return (given, stray) => {
    if (stray) return { text: given.trim(), doubt: 'quotes' }
    const found = known.get(given)
    if (found !== undefined) return found
    const cell = cellOf(given.trim())
    if (known.size < 20_000) known.set(given, cell)
    return cell
  }
}

/** A cell that would be a formula in a spreadsheet is text here, except for the two that only wrap a text. */
function cellOf(text: string): Cell {
  if (!text.startsWith('=')) return { text }
  const [, kept] = /^="([^"]*)"$/.exec(text) ?? []
  if (kept !== undefined) return { text: kept }
  const [, link, label] = /^=\s*HYPERLINK\(\s*"([^"]*)"(?:\s*[,;]\s*"([^"]*)")?\s*\)$/i.exec(text) ?? []
  return link === undefined ? { text, doubt: 'formula' } : { text: label ?? link, link }
}
