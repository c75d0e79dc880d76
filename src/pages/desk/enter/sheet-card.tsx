import { useMemo } from 'preact/hooks'
import { formatNumber } from '../../shared/format'
import { useDesk } from '../state/desk-context'
import type { ReadSheet } from '../state/use-sheets'
import { withoutSheet, withSheet } from '../state/work'
import { ColumnRow } from './column-row'

/** How many rows may carry the headings, and how many are looked at for examples. */
const headingRows = 12
const sampled = 12

/** One list: how it was read, and what a person says about that. */
export function SheetCard({ read: { sheet, table, columns, proposals, ready } }: { readonly read: ReadSheet }) {
  const { text: { enter, shell }, language, change } = useDesk()
  const number = (count: number) => formatNumber(count, language)
  const first = table.rows.findIndex(({ row }) => row > (columns.headerRow ?? 0))
  const data = first < 0 ? [] : table.rows.slice(first, first + sampled)
  const found = useMemo(() => proposals.filter(({ verdict }) => verdict !== 'drop').length, [proposals])
  const without = !columns.columns.some(({ role }) => role === 'account' || role === 'link' || role === 'numericId')
  return (
    <article class="card sheet">
      <h3>{sheet.name}</h3>
      <p class="quiet small">{ready ? enter.counts(number(table.rows.length), number(found)) : shell.reading}</p>
      {without ? <p class="notice">{enter.noAccount}</p> : null}
      <details open={without || columns.columns.some(({ sure }) => !sure)}>
        <summary>{enter.columns}</summary>
        <label class="field short"><span>{enter.header}</span>
          <select value={columns.headerRow ?? 'none'} onChange={({ currentTarget: { value } }) => {
            change((work) => withSheet(work, { ...sheet, headerRow: value === 'none' ? 'none' : Number(value) }))
          }}>
            <option value="none">{enter.noHeader}</option>
            {table.rows.slice(0, headingRows).map(({ row, cells }) => (
              <option key={row} value={row}>{row}: {cells.map(({ text }) => text).filter((text) => text !== '').join(' | ').slice(0, 60)}</option>
            ))}
          </select>
        </label>
        <div class="wide" tabIndex={0} role="group" aria-label={enter.columns}>
          <table>
            <thead><tr><th scope="col">{enter.column}</th><th scope="col">{enter.sample}</th><th scope="col">{enter.meaning}</th></tr></thead>
            <tbody>
              {columns.columns.map((column) => (
                <ColumnRow key={column.at} column={column} samples={[...new Set(data.map(({ cells }) => cells[column.at]?.text ?? '').filter((text) => text !== ''))].slice(0, 3)}
                  onRole={(said) => { change((work) => withSheet(work, { ...sheet, roles: { ...sheet.roles, [column.at]: said } })) }} />
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <p><button type="button" class="button" onClick={() => { change((work) => withoutSheet(work, sheet.id)) }} aria-label={`${enter.removeList}: ${sheet.name}`}>{enter.removeList}</button></p>
    </article>
  )
}
