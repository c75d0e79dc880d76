import { useState } from 'preact/hooks'
import { offices } from '../../../registry'
import type { Problem } from '../../../registry/check-records'
import type { CandidacyRecord } from '../../../registry/records'
import { useDesk, useField } from '../state/desk-context'
import { withCandidacy } from '../state/work'
import { candidacyOf, type CandidacyTexts, noTexts, textsOf } from './candidacy-texts'
import { Stages } from './stages'

interface CandidacyFormProps {
  /** Under which what is typed is kept. */
  readonly name: string
  readonly known?: CandidacyRecord
  /** What a new one starts with. */
  readonly start?: CandidacyTexts
  readonly onSaved?: (candidacy: CandidacyRecord) => void
}

/** A candidacy to enter or to change. What is typed is kept; it counts once it is saved without a problem. */
export function CandidacyForm({ name, known, start = noTexts, onSaved }: CandidacyFormProps) {
  const { text: { attach, words }, language, work, change, say } = useDesk()
  const [typed, setTyped] = useField(name)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const texts = typed === undefined ? known === undefined ? start : textsOf(known) : JSON.parse(typed) as CandidacyTexts
  const set = (part: Partial<CandidacyTexts>) => { setTyped(JSON.stringify({ ...texts, ...part })) }

  function save(): void {
    const read = candidacyOf(texts, known)
    const taken = known === undefined && 'candidacy' in read && work.candidacies[read.candidacy.id] !== undefined
    setProblems('problems' in read ? read.problems : taken ? [{ path: 'id', text: attach.taken }] : [])
    if ('problems' in read || taken) return
    change((now) => withCandidacy(now, read.candidacy))
    setTyped(undefined)
    say(attach.saved(read.candidacy.name))
    onSaved?.(read.candidacy)
  }
  const box = (field: Exclude<keyof CandidacyTexts, 'stages' | 'office'>, more?: string, list?: string) => (
    <label class="field"><span>{attach.fields[field]}</span>
      <input type="text" autocomplete="off" value={texts[field]} onInput={({ currentTarget }) => { set({ [field]: currentTarget.value }) }} {...(list !== undefined && { list })} />
      {more === undefined ? null : <small class="quiet">{more}</small>}
    </label>
  )
  return (
    <form class="candidacy" onSubmit={(event) => { event.preventDefault(); save() }}>
      <div class="two">
        {box('electionName', attach.electionMore)}
        {box('electionId', attach.electionIdMore)}
        {box('region', attach.regionMore, 'regions')}
        <label class="field"><span>{attach.office}</span>
          <select value={texts.office} onChange={({ currentTarget }) => { set({ office: currentTarget.value }) }}>
            <option value="">{attach.noOffice}</option>
            {offices.map((office) => <option key={office} value={office}>{words.offices[office]}</option>)}
          </select>
        </label>
        {box('ticket')}
        {known === undefined ? box('number', attach.numberMore) : null}
      </div>
      {box('name', attach.nameMore)}
      {box('parties', attach.partiesMore)}
      <Stages stages={texts.stages} onChange={(stages) => { set({ stages }) }} />
      <div role="alert">
        {problems.length === 0 ? null : (
          <ul class="notice">{problems.map(({ path, text }) => <li key={path}><b>{path.replace(/^candidacies\[0\]\.?/, '')}</b> {text[language]}</li>)}</ul>
        )}
      </div>
      <p class="row">
        <button type="submit" class="button strong" disabled={typed === undefined && start === noTexts}>{attach.save}</button>
        {typed === undefined ? null : <button type="button" class="button" onClick={() => { setTyped(undefined); setProblems([]) }}>{attach.discard}</button>}
      </p>
    </form>
  )
}
