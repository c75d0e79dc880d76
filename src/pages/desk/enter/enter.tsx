import { formatNumber } from '../../shared/format'
import { useDesk, useField } from '../state/desk-context'
import { Drop } from './drop'
import { Problems } from './problems'
import { SheetCard } from './sheet-card'
import { useReading } from './use-reading'

/** First step: lists go in, and their columns are looked over. */
export function Enter() {
  const { text: { enter, shell }, language, sheets, work, earlier } = useDesk()
  const { reading, problems, readFiles, readText, cancel } = useReading()
  const [paste = '', setPaste] = useField('paste')
  const number = (count: number) => formatNumber(count, language)
  return (
    <>
      <h2 tabIndex={-1}>{enter.title}</h2>
      <p class="quiet">{work.sheets.length === 0 ? `${shell.lead} ` : ''}{enter.lead}</p>
      <div class="ways">
        <Drop label={enter.drop} onFiles={(files) => { void readFiles(files) }} />
        <div class="paste">
          <label for="paste"><b>{enter.paste}</b></label>
          <p id="paste-more" class="quiet small">{enter.pasteMore}</p>
          <textarea id="paste" rows={5} value={paste} aria-describedby="paste-more" spellcheck={false} onInput={({ currentTarget }) => { setPaste(currentTarget.value) }} />
          <button type="button" class="button" disabled={paste.trim() === ''} onClick={() => { void readText(paste).then((taken) => { if (taken) setPaste(undefined) }) }}>{enter.readPaste}</button>
        </div>
      </div>
      <div class="reading" role="status">
        {reading === undefined ? null : (
          <p><progress aria-label={reading.name} /> <span>{enter.reading(reading.name, number(reading.rows))}</span> <button type="button" class="button" onClick={cancel}>{enter.cancel}</button></p>
        )}
      </div>
      <Problems problems={problems} />
      <section class="lists">
        <h2>{enter.lists}</h2>
        {sheets.length === 0 ? <p class="quiet">{enter.none}</p> : null}
        {sheets.map((sheet) => <SheetCard key={sheet.sheet.id} read={sheet} />)}
        {sheets.some(({ proposals }) => proposals.length > 0) ? <p><a class="button strong" href="#periksa">{enter.toReview}</a></p> : null}
      </section>
      <section>
        <h2>{enter.earlier}</h2>
        <p class="quiet">{work.earlier === undefined ? enter.noEarlier : enter.earlierMore(work.earlier.name, number(earlier?.accounts.length ?? 0))}</p>
      </section>
    </>
  )
}
