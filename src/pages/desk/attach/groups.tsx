import { useMemo } from 'preact/hooks'
import { formatNumber } from '../../shared/format'
import { useDesk } from '../state/desk-context'
import { attached, attachedAsGuessed, type Group, groups } from './attach-rows'
import { CandidacyBox } from './candidacy-box'
import { CandidacyForm } from './candidacy-form'
import { textsFrom } from './candidacy-texts'
import { GuessLine } from './guess-line'

/** How many groups are worth drawing at once; attaching some brings the next into sight. */
const most = 60

/** The owners the lists name that are not attached to a candidacy yet. */
export function Groups() {
  const { text: { attach }, language, rows, change, say } = useDesk()
  const all = useMemo(() => groups(rows), [rows])
  const number = (count: number) => formatNumber(count, language)
  const sure = rows.filter(({ state, guess, candidacies }) => state !== 'reject' && candidacies.length === 0 && guess?.sure === true)
  return (
    <section class="waiting">
      <h3>{attach.waiting}</h3>
      {all.length === 0 ? <p class="quiet">{attach.noneWaiting}</p> : (
        <p class="row">
          <button type="button" class="button strong" disabled={sure.length === 0} onClick={() => {
            change((work) => attachedAsGuessed(work, sure))
            say(attach.attachedSure(number(sure.length)))
          }}>{attach.attachSure(number(sure.length))}</button>
          <span class="quiet small">{attach.sureMore}</span>
        </p>
      )}
      <ul>{all.slice(0, most).map((group) => <One key={group.id} group={group} />)}</ul>
      {all.length > most ? <p class="quiet">{attach.moreGroups(number(all.length - most))}</p> : null}
    </section>
  )
}

function One({ group: { id, label, rows } }: { readonly group: Group }) {
  const { text: { attach }, language, goTo, change } = useDesk()
  const start = useMemo(() => textsFrom(rows[0]?.proposal), [rows])
  const ids = rows.map((row) => row.id)
  const guesses = new Map(rows.flatMap(({ guess }) => guess === undefined ? [] : [[guess.pair.id, guess] as const]))
  return (
    <li class="card">
      <h4>{label}</h4>
      <p class="quiet small">{attach.accounts(formatNumber(rows.length, language))}: {rows.slice(0, 4).map(({ raw }) => raw).join(' · ')}{rows.length > 4 ? ' …' : ''}{' '}
        <button type="button" class="link" onClick={() => { goTo('periksa', ids[0]) }}>{attach.look}</button></p>
      {[...guesses.values()].slice(0, 3).map((guess) => (
        <GuessLine key={guess.pair.id} guess={guess} ids={rows.filter((row) => row.guess?.pair.id === guess.pair.id).map((row) => row.id)} />
      ))}
      <CandidacyBox name={`attach ${id}`} ids={ids} />
      <details>
        <summary>{attach.newFor}</summary>
        <CandidacyForm name={`new for ${id}`} start={start} onSaved={(candidacy) => { change((work) => attached(work, ids, candidacy)) }} />
      </details>
    </li>
  )
}
