import { countOutcome } from '../browser/counts'
import { addToJournal } from '../browser/journal'
import type { Message } from '../browser/messages'
import { readSettings } from '../browser/settings'
import { countLate } from '../browser/site-health'
import { journalTroubleKey, readStored, writeStored } from '../browser/store'
import { confirmAccount } from './confirm-account'

/**
 * Counts a decision, and keeps it with whom it concerned only where the person switched the journal on. What a guard
 * sends beyond the outcome is otherwise dropped here.
 */
export async function recordDecision({ site, interaction, outcome, key, reason }: Message<'record-decision'>): Promise<void> {
  await countOutcome(outcome)
  if (outcome === 'late') await countLate(site)
  const { journal, journalDays } = await readSettings()
  if (!journal) return
  const known = key === undefined ? null : await confirmAccount(key, []).catch(() => null)
  const stored = await addToJournal({
    at: Date.now(), site, interaction, outcome,
    ...(key !== undefined && { key }), ...(known !== null && { name: known.registrant.name }), ...(reason !== undefined && { reason }),
  }, journalDays).then(() => true, () => false)
  // The person hears of it where they look for the entry.
  if (!stored || await readStored(journalTroubleKey) != null) await writeStored(journalTroubleKey, stored ? null : Date.now())
}
