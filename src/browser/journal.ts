import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Interaction } from '../neutrality'
import type { Guarded } from '../registry'
import type { Outcome } from './messages'

/** One decision, kept only where the person asked for it. */
export interface JournalEntry {
  readonly id: number
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly site: Guarded
  readonly interaction: Interaction
  readonly outcome: Outcome
  /** Whose account, and how the registry named them then; absent where it was not known. */
  readonly key?: string
  readonly name?: string
  readonly reason?: string
}

interface Tables extends DBSchema {
  entries: { key: number; value: Omit<JournalEntry, 'id'> & { readonly id?: number }; indexes: { at: number } }
}

let opening: Promise<IDBPDatabase<Tables>> | undefined

function database(): Promise<IDBPDatabase<Tables>> {
  const forget = () => { opening = undefined }
  opening ??= openDB<Tables>('journal', 1, {
    upgrade(db) { db.createObjectStore('entries', { keyPath: 'id', autoIncrement: true }).createIndex('at', 'at') },
    blocking: (_, __, event) => { (event.target as IDBDatabase).close(); forget() },
    terminated: forget,
  })
  // A database that could not be opened once may be there the next time.
  opening.catch(forget)
  return opening
}

const dayMs = 86_400_000

/** Every entry that is still to be kept, the newest first. */
export async function readJournal(days: number): Promise<JournalEntry[]> {
  await forgetBefore(Date.now() - days * dayMs)
  return (await (await database()).getAllFromIndex('entries', 'at')).reverse() as JournalEntry[]
}

/** Adds an entry, and removes those that are older than `days`. Throws where the browser cannot store it. */
export async function addToJournal(entry: Omit<JournalEntry, 'id'>, days: number): Promise<void> {
  await (await database()).add('entries', entry)
  await forgetBefore(Date.now() - days * dayMs)
}

/** Removes every entry from before a moment, milliseconds since the epoch. */
export async function forgetBefore(moment: number): Promise<void> {
  const { store, done } = (await database()).transaction('entries', 'readwrite')
  for (let cursor = await store.index('at').openCursor(IDBKeyRange.upperBound(moment, true)); cursor !== null; cursor = await cursor.continue()) await cursor.delete()
  await done
}

/** Removes one entry. */
export const forgetEntry = async (id: number): Promise<void> => (await database()).delete('entries', id)

/** Removes all. */
export const forgetJournal = async (): Promise<void> => (await database()).clear('entries')
