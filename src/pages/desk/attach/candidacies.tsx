import { useMemo } from 'preact/hooks'
import { formatNumber } from '../../shared/format'
import { useDesk } from '../state/desk-context'
import { withCandidacy } from '../state/work'
import { CandidacyForm } from './candidacy-form'
import { regionLabels } from './candidacy-texts'
import { candidacyLabel, stageToday } from './labels'

/** The candidacies of this draft with their stages, and a form for one that is in no list. */
export function Candidacies() {
  const { text: { attach }, language, work, rows, change, say } = useDesk()
  const all = Object.values(work.candidacies)
  const number = (count: number) => formatNumber(count, language)
  const accounts = useMemo(() => {
    const found = new Map<string, number>()
    for (const { candidacies, state } of rows) if (state === 'accept') for (const id of candidacies) found.set(id, (found.get(id) ?? 0) + 1)
    return found
  }, [rows])
  return (
    <section class="candidacies">
      <h3>{attach.candidacies}</h3>
      <datalist id="regions">{regionLabels().map((label) => <option key={label} value={label} />)}</datalist>
      {all.length === 0 ? <p class="quiet">{attach.noCandidacies}</p> : null}
      {all.map((candidacy) => {
        const same = all.filter(({ id, election }) => election.id === candidacy.election.id && id !== candidacy.id)
        return (
          <details key={candidacy.id} class="card">
            <summary>{candidacyLabel(candidacy)} <span class="tag">{stageToday(candidacy, language)}</span> <span class="quiet small">{attach.accounts(number(accounts.get(candidacy.id) ?? 0))}</span></summary>
            <CandidacyForm name={`candidacy ${candidacy.id}`} known={candidacy} />
            {same.length === 0 || candidacy.stages.length === 0 ? null : (
              <p><button type="button" class="button" onClick={() => {
                change((now) => same.reduce((next, one) => withCandidacy(next, { ...one, stages: candidacy.stages }), now))
                say(attach.copiedStages(number(same.length)))
              }}>{attach.copyStages(number(same.length), candidacy.election.name)}</button></p>
            )}
          </details>
        )
      })}
      <details class="card">
        <summary>{attach.newCandidacy}</summary>
        <CandidacyForm name="candidacy new" />
      </details>
    </section>
  )
}
