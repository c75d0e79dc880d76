import { send } from '../../browser'
import { accountOnSite } from '../../warning/people'
import { formatDay, formatNumber } from '../shared/format'
import { Frame } from '../shared/frame'
import { SavingNote } from '../shared/parts'
import type { PageProps } from '../shared/show-page'
import { useAsked } from '../shared/use-asked'
import { Mute } from './mute'
import { correctionText } from './text'
import { What } from './what'

/** For an account that a warning was wrong about: a correction to send on, and quiet until the registry changes. */
export function Correction({ settings, saving, change }: PageProps) {
  const { language } = settings
  const text = correctionText[language]
  const key = decodeURIComponent(location.hash.slice(1))
  const asked = useAsked(() => (key === '' ? Promise.resolve(null) : send('describe-account', { key })))
  const account = asked.state === 'answered' ? asked.answer : null
  return (
    <Frame language={language} main="correction" onLanguage={(wanted) => { void change({ language: wanted }) }}>
      <main id="correction" tabIndex={-1} class="column">
        <h1>{text.title}</h1>
        <p class="quiet">{text.lead}</p>
        {asked.state === 'waiting' ? <span class="skeleton" style="height: 160px" /> : null}
        {asked.state === 'failed' ? <p class="notice">{text.failed}</p> : null}
        {asked.state === 'answered' && account === null ? <p class="notice">{key === '' ? text.noAccount : text.nobody} <a href="../options/index.html">{text.settings}</a></p> : null}
        {account === null
          ? null
          : (
            <>
              <section class="card">
                <dl class="facts">
                  <div><dt>{text.account}</dt><dd><b>{accountOnSite(account.registrant.key, language)}</b></dd></div>
                  <div><dt>{text.owner}</dt><dd>{account.registrant.name}</dd></div>
                  <div><dt>{text.election}</dt><dd>{account.registrant.election}</dd></div>
                  <div><dt>{text.source}</dt><dd>{account.registrant.source}</dd></div>
                  {account.registries.map(({ name, version, published }) => (
                    <div key={name}><dt>{text.registry}</dt><dd>{text.edition(name, formatNumber(version, language), formatDay(published, language))}</dd></div>
                  ))}
                </dl>
              </section>
              <What account={account} language={language} />
              <Mute account={account} settings={settings} change={change} />
            </>
          )}
      </main>
      <SavingNote saving={saving} language={language} />
    </Frame>
  )
}
