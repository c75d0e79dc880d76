import { version } from '../../browser/extension'
import { type Language, rulesAsOf } from '../../neutrality'
import { formatDay } from '../shared/format'
import { optionsText } from './text'

/** What this is: its version, and what happens to data. */
export function About({ language }: { readonly language: Language }) {
  const text = optionsText[language].about
  return (
    <section class="card about">
      <h2>{text.title}</h2>
      <dl>
        <dt>{text.version}</dt>
        <dd>{version()}</dd>
        <dt>{text.rules}</dt>
        <dd>{formatDay(rulesAsOf, language)}</dd>
      </dl>
      <p><b>{text.privacy}</b></p>
      <p class="quiet small">{text.advice}</p>
      <p class="links">
        <a href="../handbook/index.html">{text.handbook}</a>
        <a href="../training/index.html">{text.training}</a>
        <a href="../desk/index.html">{text.desk}</a>
      </p>
    </section>
  )
}
