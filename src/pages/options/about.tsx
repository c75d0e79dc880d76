import { send } from '../../browser'
import { version } from '../../browser/extension'
import { type Language, rulesAsOf } from '../../neutrality'
import { formatDay, formatNumber, plural } from '../shared/format'
import { useAsked } from '../shared/use-asked'
import { optionsText } from './text'

/** What this is: its version, the registry in use, and what happens to data. */
export function About({ language }: { readonly language: Language }) {
  const text = optionsText[language].about
  const asked = useAsked(() => send('registry-info', {}))
  const info = asked.state === 'answered' ? asked.answer : null
  return (
    <section class="card about">
      <h2>{text.title}</h2>
      <dl>
        <dt>{text.version}</dt>
        <dd>{version()}</dd>
        <dt>{text.registry}</dt>
        <dd>
          {info === null
            ? asked.state === 'waiting' ? <span class="skeleton" /> : text.noRegistry
            : `${info.name}, ${text.registryLine(formatNumber(info.version, language), formatDay(info.published, language),
              `${formatNumber(info.accounts, language)} ${plural(info.accounts, language, text.accounts)}`)}`}
        </dd>
        <dt>{text.rules}</dt>
        <dd>{formatDay(rulesAsOf, language)}</dd>
      </dl>
      <p><b>{text.privacy}</b></p>
      <p class="quiet small">{text.advice}</p>
      <p class="links">
        <a href="../handbook/index.html">{text.handbook}</a>
        <a href="../training/index.html">{text.training}</a>
      </p>
    </section>
  )
}
