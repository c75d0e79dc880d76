import { formatNumber } from '../shared/format'
import { Switch } from '../shared/parts'
import type { PageProps } from '../shared/show-page'
import { Setting } from './setting'
import { optionsText } from './text'

const spans = [7, 30, 90, 365] as const

/** Whether decisions are kept one by one, and how long. The person's own: a policy can only take it away. */
export function JournalSetting({ settings, change }: PageProps) {
  const { language, journal, journalDays } = settings
  const text = optionsText[language].journal
  const choices = [...new Set([...spans, journalDays])].sort((a, b) => a - b)
  return (
    <Setting settings={settings} name="journal" title={text.title}>
      <Switch label={text.label} more={text.more} on={journal} onChange={(on) => { void change({ journal: on }) }} />
      {journal
        ? (
          <div class="row">
            <label for="journal-days"><b>{text.days}</b></label>
            <select id="journal-days" value={String(journalDays)} onChange={({ currentTarget }) => { void change({ journalDays: Number(currentTarget.value) }) }}>
              {choices.map((days) => <option key={days} value={String(days)}>{text.daysOf(formatNumber(days, language))}</option>)}
            </select>
          </div>
        )
        : <p class="quiet small">{text.off}</p>}
      <a href="../journal/index.html">{text.open}</a>
    </Setting>
  )
}
