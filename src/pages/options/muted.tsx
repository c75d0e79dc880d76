import { send } from '../../browser'
import type { AccountKey } from '../../registry'
import { accountOnSite } from '../../warning/people'
import type { PageProps } from '../shared/show-page'
import { useAsked } from '../shared/use-asked'
import { Setting } from './setting'
import { optionsText } from './text'

/** The accounts the person said are not a candidate's, and the way to have them guarded again. */
export function Muted({ settings, change }: PageProps) {
  const { language, muted } = settings
  const text = optionsText[language].muted
  const edition = useAsked(() => send('edition', {}))
  return (
    <Setting settings={settings} title={text.title}>
      <p class="quiet small">{text.more}</p>
      {muted.length === 0 ? <p class="small">{text.none}</p> : null}
      <ul class="plain">
        {muted.map((one) => {
          const key = one.key as AccountKey
          const name = accountOnSite(key, language)
          const isOld = edition.state === 'answered' && edition.answer !== one.edition
          return (
            <li key={key} class="row">
              <span>{name}{isOld ? <span class="quiet small">: {text.old}</span> : null}</span>
              <button type="button" class="button" aria-label={text.againNamed(name)} onClick={() => { void change({ muted: muted.filter((other) => other !== one) }) }}>{text.again}</button>
            </li>
          )
        })}
      </ul>
    </Setting>
  )
}
