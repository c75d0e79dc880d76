import type { JournalEntry } from '../../browser/journal'

/** What of the journal is shown; an empty choice leaves nothing out. */
export interface Filter { readonly words: string; readonly site: string; readonly outcome: string }
export const everything: Filter = { words: '', site: '', outcome: '' }

/** The entries that fit: each word somewhere in name, account or reason. */
export function filtered(entries: readonly JournalEntry[], { words, site, outcome }: Filter): JournalEntry[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return entries.filter((one) => {
    const told = [one.name, one.key, one.reason].join(' ').toLowerCase()
    return (site === '' || one.site === site) && (outcome === '' || one.outcome === outcome) && wanted.every((word) => told.includes(word))
  })
}
