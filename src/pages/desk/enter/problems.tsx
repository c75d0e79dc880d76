import type { ImportProblem } from '../../../registry/import'
import { useDesk } from '../state/desk-context'

/** How many are worth reading one by one. */
const most = 200

/** What was wrong with files: where, and what it means. */
export function Problems({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const { text: { enter }, language } = useDesk()
  if (problems.length === 0) return null
  return (
    <section class="notice problems">
      <h3>{enter.problems}</h3>
      <div class="wide" tabIndex={0} role="group" aria-label={enter.problems}>
        <table>
          <thead><tr><th scope="col">{enter.place.file}</th><th scope="col">{enter.place.row}</th><th scope="col">{enter.place.column}</th><th scope="col">{enter.place.text}</th></tr></thead>
          <tbody>
            {problems.slice(0, most).map(({ file, row, column, text, fatal }, at) => (
              <tr key={at}><td>{file}</td><td>{row}</td><td>{column}</td><td>{fatal ? <b>{enter.fatal}: </b> : null}{text[language]}</td></tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.length > most ? <p class="small">+ {problems.length - most}</p> : null}
    </section>
  )
}
