import { accountOnSite } from '../../../warning/people'
import { useDesk, useField } from '../state/desk-context'
import type { Row } from '../state/rows'
import { accepted, edited } from '../state/work'
import { readCorrection } from './correct'

/** A box to type or paste the right account into. It says what it reads before it is used, or why it reads none. */
export function Correction({ row }: { readonly row: Row }) {
  const { text: { review }, language, change } = useDesk()
  const [typed = '', setTyped] = useField(`correct ${row.id}`)
  const read = typed.trim() === '' ? undefined : readCorrection(typed, row.site)
  const use = () => {
    if (read === undefined || !('key' in read)) return
    change((work) => accepted(work, [{ id: row.id, key: read.key }]))
    setTyped(undefined)
  }
  return (
    <form class="correct" onSubmit={(event) => { event.preventDefault(); use() }}>
      <label for="correction"><b>{review.correct}</b></label>
      <p id="correction-more" class="quiet small">{review.correctMore}</p>
      <div class="row">
        <input id="correction" type="text" autocomplete="off" spellcheck={false} value={typed} aria-invalid={read !== undefined && 'why' in read}
          aria-describedby="correction-more correction-read" onInput={({ currentTarget }) => { setTyped(currentTarget.value) }} />
        <button type="submit" class="button" disabled={read === undefined || !('key' in read)}>{review.use}</button>
      </div>
      <p id="correction-read" class="small" role="status">
        {read === undefined ? '' : 'why' in read ? read.why[language] : `${review.would(accountOnSite(read.key, language))} ${read.note?.[language] ?? ''}`}
      </p>
      {row.corrected ? <button type="button" class="button" onClick={() => { change((work) => edited(work, [row.id], { key: undefined, decision: undefined })) }}>{review.asListed}</button> : null}
    </form>
  )
}
