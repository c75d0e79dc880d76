import { browser } from './api'

/** Under which the last failure to brief the guards is kept: a sentence for people in both languages, or null. */
export const healthKey = 'health'

/** When a decision could last not be put into the journal, milliseconds since the epoch; null once one could again. */
export const journalTroubleKey = 'journal-trouble'

/** Set once the welcome page has been opened. */
export const welcomedKey = 'welcomed'

/** Reads one stored value; undefined where there is none. */
export async function readStored(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key]
}

/** Stores one value. Throws when the disk is full or the browser refuses. */
export async function writeStored(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value })
}

/** Calls back with a stored value whenever it changes. */
export function onStored(key: string, listener: (value: unknown) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[key] !== undefined) listener(changes[key].newValue)
  })
}
