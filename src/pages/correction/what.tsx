import { useState } from 'preact/hooks'
import type { DescribedAccount } from '../../browser/registry-status'
import { type Language, today } from '../../neutrality'
import { CopyButton } from '../shared/copy-button'
import { download } from '../shared/download'
import { Icon } from '../shared/icons'
import { correctionNote, type Wrong, wrongs } from './correction-note'
import { correctionText } from './text'

/** What is wrong, and the correction that comes of it, to copy or keep. */
export function What({ account, language }: { readonly account: DescribedAccount; readonly language: Language }) {
  const text = correctionText[language]
  const [wrong, setWrong] = useState<Wrong>()
  const [note, setNote] = useState('')
  const made = wrong && correctionNote(account, wrong, note, language)
  return (
    <section class="card">
      <fieldset class="choices">
        <legend><h2>{text.wrong}</h2></legend>
        {wrongs.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="wrong" value={one} checked={one === wrong} onChange={() => { setWrong(one) }} />
            <span>{text.reasons[one]}</span>
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for="note"><b>{text.note}</b></label>
        <textarea id="note" rows={3} maxLength={600} aria-describedby="note-more" value={note} onInput={({ currentTarget }) => { setNote(currentTarget.value) }} />
        <p id="note-more" class="quiet small">{text.noteMore}</p>
      </div>
      <h2>{text.result}</h2>
      {made === undefined
        ? <p class="small">{text.choose}</p>
        : (
          <>
            <pre class="made" tabIndex={0} aria-label={text.result}>{made}</pre>
            <div class="row">
              <CopyButton text={() => made} label={text.copy} language={language} />
              <button type="button" class="button" onClick={() => { download(`koreksi-${today()}.txt`, 'text/plain;charset=utf-8', made) }}><Icon name="save" />{text.save}</button>
            </div>
          </>
        )}
    </section>
  )
}
