import { guessColumns, type Proposal, proposals, readTables, type Table } from '../../../../src/registry/import'

export const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The one table of a pasted or delimited text. */
export async function tableOf(text: string, name = 'daftar.csv'): Promise<Table> {
  const { tables } = await readTables({ name, text })
  return tables[0] ?? { name, rows: [] }
}

export const proposalsOf = (table: Table): Proposal[] => [...proposals(table, guessColumns(table))]

/** A proposal in one line: `row verdict key-or-reason`, with the reason behind an account that is not plainly sure. */
export function brief({ row, verdict, account, why }: Proposal): string {
  const about = account === undefined ? why : why === 'sure' ? account.key : `${account.key}#${why}`
  return `${row} ${verdict} ${about}`
}

export async function briefs(text: string, name?: string): Promise<string[]> {
  return proposalsOf(await tableOf(text, name)).map(brief)
}
