import { send } from '../../browser'
import type { Language } from '../../neutrality'
import { formatAge, formatDay, formatNumber, plural } from '../shared/format'
import { useAsked } from '../shared/use-asked'
import { popupText } from './text'

/** Which registry is in use, how old it is and how much it holds. */
export function RegistryLine({ language }: { readonly language: Language }) {
  const text = popupText[language]
  const asked = useAsked(() => send('registry-info', {}))
  return (
    <section class="registry">
      <h2>{text.registry}</h2>
      {asked.state === 'waiting' ? <span class="skeleton" style="height: 42px" /> : null}
      {asked.state === 'failed' || (asked.state === 'answered' && asked.answer === null) ? <p class="quiet small">{text.noRegistry}</p> : null}
      {asked.state === 'answered' && asked.answer !== null
        ? (
          <>
            <p>{asked.answer.name}</p>
            <p class="quiet small">
              {text.version(formatNumber(asked.answer.version, language))} · {' '}
              <time dateTime={asked.answer.published} title={formatDay(asked.answer.published, language)}>
                {text.published(formatAge(asked.answer.published, language))}
              </time>
              {' '}· {formatNumber(asked.answer.accounts, language)} {plural(asked.answer.accounts, language, text.accounts)}
            </p>
          </>
        )
        : null}
    </section>
  )
}
