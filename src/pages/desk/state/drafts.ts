import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Draft, draftVersion } from './draft'

interface DeskDatabase extends DBSchema {
  drafts: { key: string; value: Draft }
  /** Tables and earlier records, under `draft/part`. */
  parts: { key: string; value: unknown }
}

/** What lies beside a draft because it is large and never changes: tables and earlier records, by id. */
export type Parts = ReadonlyMap<string, unknown>

/** The drafts of this browser. Every function rejects where the browser refuses: full, private, broken. */
export interface Drafts {
  /** All drafts, the one last changed first. */
  readonly list: () => Promise<Draft[]>
  /** Undefined where there is none, or one of a later version. */
  readonly read: (id: string) => Promise<{ draft: Draft; parts: Parts } | undefined>
  /** Stores a draft, and with it the parts that are new, in one go. */
  readonly write: (draft: Draft, parts: Parts) => Promise<void>
  readonly remove: (id: string) => Promise<void>
}

export async function openDrafts(name = 'jaga-netral-desk'): Promise<Drafts> {
  const database: IDBPDatabase<DeskDatabase> = await openDB<DeskDatabase>(name, 1, {
    upgrade(made) {
      made.createObjectStore('drafts', { keyPath: 'id' })
      made.createObjectStore('parts')
    },
  })
  return {
    list: async () => (await database.getAll('drafts')).sort((a, b) => b.changed - a.changed),
    read: async (id) => {
      const draft = await database.get('drafts', id)
      if (draft === undefined || draft.version > draftVersion) return undefined
      const [keys, values] = await Promise.all([database.getAllKeys('parts', partsOf(id)), database.getAll('parts', partsOf(id))])
      return { draft, parts: new Map(keys.map((key, at) => [key.slice(id.length + 1), values[at]])) }
    },
    write: async (draft, parts) => {
      const transaction = database.transaction(['drafts', 'parts'], 'readwrite')
      // Every request is made before the first wait: a page that is closing gets no second turn.
      const requests = [
        ...[...parts].map(([part, value]) => transaction.objectStore('parts').put(value, `${draft.id}/${part}`)),
        transaction.objectStore('drafts').put(draft),
      ]
      transaction.commit()
      await Promise.all([...requests, transaction.done])
    },
    remove: async (id) => {
      const transaction = database.transaction(['drafts', 'parts'], 'readwrite')
      await Promise.all([transaction.objectStore('drafts').delete(id), transaction.objectStore('parts').delete(partsOf(id)), transaction.done])
    },
  }
}

const partsOf = (id: string) => IDBKeyRange.bound(`${id}/`, `${id}/\uffff`)
