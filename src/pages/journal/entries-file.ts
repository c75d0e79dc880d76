import type { JournalEntry } from '../../browser/journal'
import type { Language } from '../../neutrality'
import { toCsv } from '../../registry/import/to-csv'
import { siteNames } from '../../warning/people'
import { sharedText } from '../shared/text'
import { journalText } from './text'

/** Entries for a spreadsheet, in words; nothing in it can run. */
export function entriesCsv(entries: readonly JournalEntry[], language: Language): string {
  const { when, site, who, what, decision, reason } = journalText[language]
  const { outcomes, interactions } = sharedText[language]
  return toCsv([
    [when, site, who, 'id', what, decision, reason],
    ...entries.map((one) => [
      new Date(one.at).toISOString(), siteNames[one.site], one.name ?? '', one.key ?? '', interactions[one.interaction], outcomes[one.outcome], one.reason ?? '',
    ]),
  ])
}

/** Entries for another program, as they are kept. */
export const entriesJson = (entries: readonly JournalEntry[]): string =>
  `${JSON.stringify({ format: 'jaga-netral-journal', version: 1, entries: entries.map((one) => ({ ...one, id: undefined, at: new Date(one.at).toISOString() })) }, null, 2)}\n`
