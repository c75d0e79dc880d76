import { formatNumber } from '../../shared/format'
import { useDesk } from '../state/desk-context'
import { Compare } from './compare'
import { download } from '../../shared/download'
import { fileName } from './file-name'
import { Lacking } from './lacking'
import { Local } from './local'
import { ProblemList } from './problem-list'
import { reviewCsv } from './review-csv'
import { useOutcome } from './use-outcome'

/** Last step: what was decided becomes files. */
export function Output() {
  const desk = useDesk()
  const { text, text: { output }, language, draft, rows, say, earlier } = desk
  const made = useOutcome()
  const number = (count: number) => formatNumber(count, language)
  const able = made !== undefined && made.problems.length === 0 && made.records.accounts.length > 0
  const save = (name: string, type: string, content: string) => {
    download(name, type, content)
    say(output.saved(name))
  }
  const standing = (state: string) => number(rows.filter((row) => row.state === state).length)
  return (
    <>
      <h2 tabIndex={-1}>{output.title}</h2>
      <p class="quiet">{output.lead}</p>
      <div class="made" aria-busy={made === undefined}>
        {made === undefined ? <p class="card" role="status">{output.working}</p> : (
          <>
            <dl class="card numbers">
              <div><dt>{output.counts.accounts}</dt><dd>{number(made.records.accounts.length)}</dd></div>
              <div><dt>{output.counts.fresh}</dt><dd>{number(made.records.accounts.length - (earlier?.accounts.length ?? 0))}</dd></div>
              <div><dt>{output.counts.candidacies}</dt><dd>{number(made.records.candidacies.length)}</dd></div>
              <div><dt>{output.counts.already}</dt><dd>{number(made.already.length)}</dd></div>
              <div><dt>{output.counts.open}</dt><dd>{standing('open')}</dd></div>
              <div><dt>{output.counts.held}</dt><dd>{standing('hold')}</dd></div>
              <div><dt>{output.counts.rejected}</dt><dd>{standing('reject')}</dd></div>
            </dl>
            <Lacking lacking={made.lacking} />
            <ProblemList problems={made.problems} />
          </>
        )}
      </div>
      <section class="card takeaways">
        <p>
          <button type="button" class="button strong" disabled={!able} aria-describedby="records-more" onClick={() => { if (made) save(fileName(draft.name, 'rekaman', 'json'), 'application/json', made.file) }}>{output.records}</button>
          <small id="records-more" class="quiet">{made === undefined || able ? output.recordsMore : made.problems.length > 0 ? output.blocked : output.empty}</small>
        </p>
        <p>
          <button type="button" class="button" disabled={rows.length === 0} aria-describedby="csv-more" onClick={() => { save(fileName(draft.name, 'pemeriksaan', 'csv'), 'text/csv', reviewCsv(rows, text, language)) }}>{output.csv}</button>
          <small id="csv-more" class="quiet">{output.csvMore}</small>
        </p>
        <Local records={able ? made.records : undefined} />
      </section>
      {made === undefined ? null : <Compare made={made} file={fileName(draft.name, 'rekaman', 'json')} />}
    </>
  )
}
