import Papa from 'papaparse'

/** What a spreadsheet would run: also the wide forms that some fold into plain ones, and what hides behind spaces. */
const formula = /^\s*[=+\-@\t\r＝＋－＠|%]/

/**
 * Rows as CSV for a spreadsheet: UTF-8 with its mark, CRLF, every cell that could start a formula behind an apostrophe.
 * The semicolon is what Excel expects where Indonesian is set; `readTables` reads either back, apostrophe and all.
 */
export function toCsv(rows: readonly (readonly string[])[], { delimiter = ';' }: { delimiter?: ',' | ';' } = {}): string {
  return `\ufeff${Papa.unparse(rows as string[][], { delimiter, newline: '\r\n', escapeFormulae: formula })}\r\n`
}
