import type { Language } from '../../neutrality'
import { channels, listName, rolesText, rulesAsOf } from '../../neutrality/details'
import { formatDay } from '../shared/format'
import { handoutsText } from './text'

interface InLanguage { readonly language: Language }

/** What the list is called and when it was last checked. */
export function Provenance({ language }: InLanguage) {
  const name = listName[language]
  return <p class="provenance">{name.charAt(0).toUpperCase() + name.slice(1)}, {handoutsText[language].asOf(formatDay(rulesAsOf, language))}</p>
}

/** Where to ask first, who judges, and that this is no advice. */
export function Foot({ language, note }: InLanguage & { readonly note?: string }) {
  const text = handoutsText[language]
  const first = channels.find(({ use }) => use === 'ask')
  return (
    <footer>
      {first === undefined ? null : <p class="ask"><b>{text.ask}</b> {first.text[language]} {first.name[language]}.</p>}
      <p class="fine">{text.advice} {rolesText[language]}{note === undefined ? null : ` ${note}`}</p>
    </footer>
  )
}
