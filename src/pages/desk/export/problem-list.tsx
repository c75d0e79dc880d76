import { formatNumber } from '../../shared/format'
import { useDesk } from '../state/desk-context'
import type { Outcome } from './build-records'

const most = 100

/** What the check of the format says, each with the way to its row. */
export function ProblemList({ problems }: Pick<Outcome, 'problems'>) {
  const { text: { output }, language, goTo } = useDesk()
  if (problems.length === 0) return <p class="quiet">{output.noProblems}</p>
  return (
    <section class="notice">
      <h3>{output.problems}</h3>
      <ul>
        {problems.slice(0, most).map(({ path, text, row }) => (
          <li key={`${path} ${text.en}`}><code>{path}</code> {text[language]}{' '}
            {row === undefined ? null : <button type="button" class="link" onClick={() => { goTo('periksa', row) }}>{output.look}</button>}
          </li>
        ))}
      </ul>
      {problems.length > most ? <p>{output.rest(formatNumber(problems.length - most, language))}</p> : null}
    </section>
  )
}
