import { version } from '../../browser/extension'
import { type Language, rulesAsOf } from '../../neutrality'
import { formatDay } from '../shared/format'
import { useOffered } from '../shared/offered'
import { optionsText } from './text'

/** What this is: its version, and what happens to data. */
export function About({ language }: { readonly language: Language }) {
  const text = optionsText[language].about
  return (
    <section class="card about" data-part>
      <h2>{text.title}</h2>
      <dl class="facts">
        <div><dt>{text.version}</dt><dd>{version()}</dd></div>
        <div><dt>{text.rules}</dt><dd>{formatDay(rulesAsOf, language)}</dd></div>
      </dl>
      <p><b>{text.privacy}</b></p>
      <p class="quiet small">{text.advice}</p>
      <p class="links">
        {useOffered(['handbook', 'welcome', 'training', 'desk', 'policy-builder', 'diagnostics'] as const).map((page) => <a key={page} href={`../${page}/index.html`}>{text[page]}</a>)}
      </p>
    </section>
  )
}
