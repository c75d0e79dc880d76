import { useState } from 'preact/hooks'
import type { Language } from '../../neutrality'
import { Icon } from './icons'
import { sharedText } from './text'

/** Puts a text on the clipboard, and says whether that worked. */
export function CopyButton({ text, label, language }: { readonly text: () => string; readonly label: string; readonly language: Language }) {
  const [said, setSaid] = useState('')
  const { copied, notCopied } = sharedText[language]
  return (
    <>
      <button type="button" class="button" onClick={() => { navigator.clipboard.writeText(text()).then(() => { setSaid(copied) }, () => { setSaid(notCopied) }) }}>
        <Icon name="copy" />{label}
      </button>
      <span role="status" class="small">{said}</span>
    </>
  )
}
