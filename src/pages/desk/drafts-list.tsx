import { useState } from 'preact/hooks'
import { type Language, today } from '../../neutrality'
import { formatDay, formatNumber, formatTime } from '../shared/format'
import type { Draft } from './state/draft'
import type { Phase, Session } from './state/use-session'
import { deskText } from './text'

interface DraftsProps {
  readonly session: Session
  readonly phase: Extract<Phase, { is: 'choosing' }>
  readonly language: Language
}

/** The drafts of this browser, and what is said when another tab has one open. */
export function Drafts({ session, phase: { drafts, taken }, language }: DraftsProps) {
  const { shell } = deskText[language]
  return (
    <main id="isi" tabIndex={-1} class="drafts">
      <h1>{shell.drafts}</h1>
      <div role="alert">
        {taken === undefined ? null : (
          <p class="notice">
            <b>{shell.taken(taken.name)}</b>
            <span>{shell.takenMore}</span>
            <span class="row"><button type="button" class="button" onClick={() => { void session.copy(taken, shell.copyOf(taken.name)) }}>{shell.copy}</button></span>
          </p>
        )}
      </div>
      <p><button type="button" class="button strong" onClick={() => { void session.start(shell.firstDraft(formatDay(today(), language))) }}>{shell.newDraft}</button></p>
      {drafts.length === 0 ? <p class="quiet">{shell.noDrafts}</p> : null}
      <ul>
        {drafts.map((draft) => <One key={draft.id} draft={draft} session={session} language={language} />)}
      </ul>
    </main>
  )
}

function One({ draft, session, language }: { readonly draft: Draft; readonly session: Session; readonly language: Language }) {
  const { shell } = deskText[language]
  const [asking, setAsking] = useState(false)
  const changed = new Date(draft.changed)
  return (
    <li class="card">
      <h2>{draft.name}</h2>
      <p class="quiet small">
        {shell.changed(formatDay(changed.toLocaleDateString('sv'), language), formatTime(changed, language))}
        {' · '}{shell.sheetCount(formatNumber(draft.work.sheets.length, language))}
      </p>
      <p class="row">
        {asking ? (
          <>
            <button type="button" class="button" onClick={() => { setAsking(false) }}>{shell.keep}</button>
            <button type="button" class="button danger" onClick={() => { void session.remove(draft) }}>{shell.removeSure}</button>
          </>
        ) : (
          <>
            <button type="button" class="button strong" onClick={() => { void session.open(draft.id) }} aria-label={`${shell.open}: ${draft.name}`}>{shell.open}</button>
            <button type="button" class="button" onClick={() => { setAsking(true) }} aria-label={`${shell.remove}: ${draft.name}`}>{shell.remove}</button>
          </>
        )}
      </p>
    </li>
  )
}
