import { type Column, type Columns, guessColumns, type Proposal, proposals, type Table } from '../../../registry/import'
import type { Sheet } from './work'

/** The columns of a table: as guessed, and as a person corrected them. */
export function columnsOf(table: Table, { headerRow, roles }: Sheet): Columns {
  const guessed = guessColumns(typeof headerRow === 'number' ? { ...table, rows: table.rows.filter(({ row }) => row >= headerRow) } : table)
  const headings = typeof headerRow === 'number' ? table.rows.find(({ row }) => row === headerRow)?.cells : undefined
  return {
    headerRow: headerRow === 'none' ? undefined : headerRow ?? guessed.headerRow,
    columns: guessed.columns.map((column): Column => {
      const said = roles[column.at]
      const header = headings?.[column.at]?.text
      const { site, ...rest } = column
      return {
        ...rest,
        ...(header !== undefined && header !== '' && { header }),
        ...(said === undefined ? site !== undefined && { site } : { role: said.role, sure: true, ...(said.site !== undefined && { site: said.site }) }),
      }
    }),
  }
}

/** How long reading goes on before the page gets its turn, in ms. */
const turn = 12

/** Everything a table proposes, read in turns. Gives up, with undefined, when aborted. */
export async function readSheet(table: Table, columns: Columns, signal: AbortSignal, tell: (rows: number) => void = () => undefined): Promise<Proposal[] | undefined> {
  const found: Proposal[] = []
  let since = performance.now()
  for (const proposal of proposals(table, columns)) {
    found.push(proposal)
    if (performance.now() - since < turn) continue
    tell(found.length)
    await new Promise((next) => { setTimeout(next) })
    if (signal.aborted) return undefined
    since = performance.now()
  }
  return found
}
