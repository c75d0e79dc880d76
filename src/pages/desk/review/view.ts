import type { Notice } from '../../../registry/import'
import type { Row, RowState } from '../state/rows'

export type Filter = 'all' | RowState | Notice['kind']

/** What of the rows is shown, and where the keyboard is. Rows between anchor and active are selected. */
export interface View {
  readonly filter: Filter
  readonly search: string
  readonly active?: string
  readonly anchor?: string
}

export const firstView: View = { filter: 'all', search: '' }

/** The rows a view shows, in their order. Every word searched for must occur in the row. */
export function shown(rows: readonly Row[], { filter, search }: Pick<View, 'filter' | 'search'>, notices: readonly Notice[]): readonly Row[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '')
  const noticed = filter === 'conflict' || filter === 'twin' || filter === 'many' || filter === 'repeated'
    ? new Set(notices.filter(({ kind }) => kind === filter).flatMap(({ rows: ids }) => ids))
    : undefined
  if (filter === 'all' && words.length === 0) return rows
  return rows.filter((row) =>
    (noticed === undefined ? filter === 'all' || row.state === filter : noticed.has(row.id))
    && (words.length === 0 || words.every((word) => textOf(row).includes(word))))
}

const texts = new WeakMap<Row, string>()

function textOf(row: Row): string {
  const known = texts.get(row)
  if (known !== undefined) return known
  const { proposal } = row
  const text = [row.raw, row.account?.key, row.owner, proposal.listedFor, proposal.column, proposal.region?.text, proposal.table, proposal.row, ...row.candidacies]
    .join(' ').toLowerCase()
  texts.set(row, text)
  return text
}

/** How many rows stand where, and how many each kind of notice concerns. */
export function counts(rows: readonly Row[], notices: readonly Notice[]): Readonly<Record<Filter, number>> {
  const all: Record<Filter, number> = { all: rows.length, open: 0, accept: 0, hold: 0, reject: 0, conflict: 0, twin: 0, many: 0, repeated: 0 }
  for (const { state } of rows) all[state] += 1
  for (const { kind, rows: ids } of notices) all[kind] += ids.length
  return all
}

/** The ids between anchor and active, both included, as far as they are shown. */
export function selected(rows: readonly Row[], { active, anchor }: View): readonly string[] {
  const to = rows.findIndex(({ id }) => id === active)
  const from = anchor === undefined ? to : rows.findIndex(({ id }) => id === anchor)
  if (to < 0) return []
  return rows.slice(Math.min(from < 0 ? to : from, to), Math.max(from, to) + 1).map(({ id }) => id)
}
