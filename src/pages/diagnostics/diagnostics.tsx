import { useEffect, useState } from 'preact/hooks'
import { CopyButton } from '../shared/copy-button'
import { Frame } from '../shared/frame'
import { Icon } from '../shared/icons'
import type { PageProps } from '../shared/show-page'
import { asText, type Part, report } from './report'
import { diagnosticsText } from './text'

/** How this installation is, for whoever has to find out what is wrong. */
export function Diagnostics({ settings, change }: PageProps) {
  const { language } = settings
  const text = diagnosticsText[language]
  const [parts, setParts] = useState<readonly Part[]>()
  const look = () => { setParts(undefined); report(settings).then(setParts, (error: unknown) => { setParts([{ title: text.trouble, lines: [{ label: String(error), value: '', good: false }] }]) }) }
  useEffect(look, [language])
  return (
    <Frame language={language} here="diagnostics" main="diagnostics" onLanguage={(wanted) => { void change({ language: wanted }) }}>
      <main id="diagnostics" tabIndex={-1} class="column">
        <h1>{text.title}</h1>
        <p class="quiet">{text.lead}</p>
        <div class="row">
          <CopyButton text={() => asText(parts ?? [])} label={text.copy} language={language} />
          <button type="button" class="button" onClick={look}>{text.again}</button>
          <span role="status" class="quiet small">{parts === undefined ? text.working : ''}</span>
        </div>
        {parts === undefined
          ? [1, 2, 3].map((at) => <span key={at} class="skeleton" style="height: 160px" />)
          : parts.map(({ title, lines }) => (
            <section key={title} class="card">
              <h2>{title}</h2>
              <dl class="facts">
                {lines.map(({ label, value, good }, at) => (
                  <div key={`${label} ${String(at)}`} class={good === false ? 'bad' : good === true ? 'good' : ''}>
                    <dt>{good === undefined ? null : <Icon name={good ? 'check' : 'cross'} />}{label}</dt>
                    <dd>{value}{good === false && value !== text.bad ? <span class="unseen"> ({text.bad})</span> : null}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </main>
    </Frame>
  )
}
