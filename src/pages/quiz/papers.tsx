import { useState } from 'preact/hooks'
import { type Language, today } from '../../neutrality'
import { Icon } from '../shared/icons'
import { Attendance } from './attendance'
import { Certificate } from './certificate'
import type { Game } from './game'
import { resultText } from './result-text'

export const kinds = ['certificate', 'attendance'] as const
export type Kind = (typeof kinds)[number]

const fields = { certificate: ['name', 'unit', 'place', 'day', 'trainer'], attendance: ['activity', 'place', 'day', 'trainer'] } as const
/** What somebody wrote on a sheet; `day` as `YYYY-MM-DD`. Lives as long as the page. */
export type Written = Readonly<Record<(typeof fields)[Kind][number], string>>

interface PapersProps { readonly game: Game; readonly language: Language }

/** A certificate or an attendance list: fields, the sheet as it will be, and the printer. */
export function Papers({ game, language }: PapersProps) {
  const text = resultText[language]
  const [kind, setKind] = useState<Kind>(game.mode === 'alone' ? 'certificate' : 'attendance')
  const [written, setWritten] = useState<Written>({ name: '', unit: '', activity: '', place: '', day: today(), trainer: '' })
  const writing = (name: keyof Written) => ({
    value: written[name],
    onInput: ({ currentTarget: { value } }: { currentTarget: HTMLInputElement }) => { setWritten({ ...written, [name]: value }) },
  })
  const sheet = { game, language, written }
  return (
    <section class="papers" aria-labelledby="papers">
      <div class="card">
        <h2 id="papers">{text.paper}</h2>
        <p class="quiet small">{text.paperMore}</p>
        <div class="fields">
          <div class="field">
            <label for="kind"><b>{text.kind}</b></label>
            <select id="kind" value={kind} onChange={({ currentTarget }) => { setKind(kinds.find((one) => one === currentTarget.value) ?? kind) }}>
              {kinds.map((one) => <option key={one} value={one}>{text.kinds[one]}</option>)}
            </select>
          </div>
          {fields[kind].map((name) => (
            <div key={name} class="field">
              <label for={`paper-${name}`}><b>{text.fields[name]}</b></label>
              {name === 'day'
                ? <input id="paper-day" type="date" {...writing(name)} />
                : <input id={`paper-${name}`} type="text" maxLength={80} autocomplete="off" {...writing(name)} />}
            </div>
          ))}
        </div>
        <button type="button" class="button strong print" onClick={() => { print() }}><Icon name="print" />{text.print}</button>
      </div>
      {kind === 'certificate' ? <Certificate {...sheet} /> : <Attendance {...sheet} />}
    </section>
  )
}
