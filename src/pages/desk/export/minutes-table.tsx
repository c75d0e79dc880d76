import { formatNumber } from '../../shared/format'
import { useDesk } from '../state/desk-context'

interface MinutesTableProps {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly numbered?: boolean
  /** All rows, as on paper; on the screen the first ones do. */
  readonly whole: boolean
}

const most = 100

/** One table of the minutes; it says so where there is nothing in it. */
export function MinutesTable({ title, heads, rows, numbered = false, whole }: MinutesTableProps) {
  const { text: { minutes: text }, language } = useDesk()
  return (
    <section>
      <h5>{title}</h5>
      {rows.length === 0 ? <p>{text.none}</p> : (
        <div class="wide" tabIndex={0} role="group" aria-label={title}><table>
          {heads.length === 0 ? null : <thead><tr>{numbered ? <th scope="col">{text.cols.no}</th> : null}{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>}
          <tbody>
            {rows.slice(0, whole ? undefined : most).map((row, at) => (
              <tr key={at}>{numbered ? <td>{at + 1}</td> : null}{row.map((cell, nth) => nth === 0 && !numbered ? <th key={nth} scope="row">{cell}</th> : <td key={nth}>{cell}</td>)}</tr>
            ))}
          </tbody>
        </table></div>
      )}
      {whole || rows.length <= most ? null : <p><b>{text.onPaper(formatNumber(rows.length - most, language))}</b></p>}
    </section>
  )
}
