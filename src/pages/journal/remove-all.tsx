import { useState } from 'preact/hooks'
import type { Language } from '../../neutrality'
import { formatNumber } from '../shared/format'
import { Icon } from '../shared/icons'
import { sharedText } from '../shared/text'
import { journalText } from './text'

/** Deletes the whole journal, asked once more. */
export function RemoveAll({ count, language, onRemove }: { readonly count: number; readonly language: Language; readonly onRemove: () => void }) {
  const text = journalText[language]
  const [asking, setAsking] = useState(false)
  if (!asking) return <button type="button" class="button" onClick={() => { setAsking(true) }}><Icon name="bin" />{text.removeAll}</button>
  const question = text.removeSure(formatNumber(count, language))
  return (
    <div class="row" role="group" aria-label={question}>
      <span class="small">{question}</span>
      <button type="button" class="button" autofocus onClick={() => { setAsking(false) }}>{sharedText[language].cancel}</button>
      <button type="button" class="button" onClick={() => { setAsking(false); onRemove() }}>{text.removeYes}</button>
    </div>
  )
}
