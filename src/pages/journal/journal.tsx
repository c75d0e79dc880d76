import { journalTroubleKey } from '../../browser/store'
import { formatMoment, formatNumber } from '../shared/format'
import { Frame } from '../shared/frame'
import { SavingNote } from '../shared/parts'
import type { PageProps } from '../shared/show-page'
import { useStored } from '../shared/use-asked'
import { Entries } from './entries'
import { journalText } from './text'
import { useEntries } from './use-entries'
import { Weeks } from './weeks'

/** What was decided: how often, and one by one where the person wants that. */
export function Journal({ settings: { language, journal, journalDays, locked, agency }, saving, change }: PageProps) {
  const text = journalText[language]
  const kept = useEntries(journalDays)
  const lost = useStored(journalTroubleKey)
  return (
    <Frame language={language} here="journal" main="journal" onLanguage={(wanted) => { void change({ language: wanted }) }}>
      <main id="journal" tabIndex={-1} class="column">
        <h1>{text.title}</h1>
        <p class="quiet">{text.lead}</p>
        <Weeks language={language} />
        <section class="card">
          <h2>{journal ? text.onTitle : text.offTitle}</h2>
          <p class="quiet small">
            {journal ? text.on(formatNumber(journalDays, language)) : text.off}{' '}
            {journal ? <a href="../options/index.html">{text.settings}</a> : null}
          </p>
          {!journal && kept.list.length > 0 ? <p class="notice small">{text.stillThere}</p> : null}
          {locked.includes('journal')
            ? <p class="notice small">{text.forbidden(agency ?? text.agency)}</p>
            : <button type="button" class="button" onClick={() => { void change({ journal: !journal }) }}>{journal ? text.turnOff : text.turnOn}</button>}
          {typeof lost === 'number' ? <p class="notice small">{text.lost(formatMoment(lost, language))}</p> : null}
          {kept.state === 'failed' ? <p class="notice">{text.unread}</p> : null}
          {kept.state === 'read' && (journal || kept.list.length > 0) ? <Entries kept={kept} language={language} /> : null}
        </section>
      </main>
      <SavingNote saving={saving} language={language} />
    </Frame>
  )
}
