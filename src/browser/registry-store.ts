import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { Day } from '../neutrality'
import type { Site } from '../registry'
import type { EditionInfo, Trouble } from './registry-status'

/** What is known of one registry beside its files. */
export interface RegistryState {
  readonly id: string
  /** The edition whose files are stored; `mark` is the SHA-256 of its timestamp.json, `accepted` the day it was verified. */
  readonly edition?: EditionInfo & { readonly mark: string; readonly accepted: Day }
  /** Its files were found unsound since: they are all to be fetched anew. */
  readonly damaged?: true
  /** Last time its server was asked, and the next; milliseconds since the epoch. */
  readonly checked?: number
  readonly next: number
  /** Attempts that failed since the last that did not. */
  readonly failures: number
  readonly trouble?: Trouble
}

/** A shard of a registry: whose it is, which part of it, and the path of its file. */
export interface Place { readonly registry: string; readonly code: string; readonly path: string }

/** The accounts of one site that are registrants on one day, over all registries. */
export interface SiteIndex {
  readonly site: Site
  /** What it was derived from; another stamp means it is out of date. */
  readonly stamp: string
  /** Index bytes as the guards hold them. */
  readonly bytes: Uint8Array
  /** Where each account is to be confirmed; every page, also an empty one. */
  readonly pages: readonly DirectoryPage[]
}

/**
 * Where the accounts whose fingerprints fall on this page are listed: for the n-th of `prints`, row `rows[n]` among the
 * owners of shard `places[at[n]]`. A print is there as often as it is listed. In pages, because a background that was
 * just woken for one account should not have to read them all.
 */
export interface DirectoryPage {
  readonly page: number
  readonly stamp: string
  readonly places: readonly Place[]
  readonly prints: Float64Array
  readonly at: Uint16Array
  readonly rows: Uint32Array
}

interface Tables extends DBSchema {
  files: { key: [registry: string, path: string]; value: Uint8Array }
  states: { key: string; value: RegistryState }
  indexes: { key: Site; value: Omit<SiteIndex, 'pages'> }
  directory: { key: [site: Site, page: number]; value: DirectoryPage }
}
type Table = 'files' | 'states' | 'indexes' | 'directory'
type Writing = IDBPTransaction<Tables, Table[], 'readwrite'>

let opening: Promise<IDBPDatabase<Tables>> | undefined

function database(): Promise<IDBPDatabase<Tables>> {
  const forget = () => { opening = undefined }
  opening ??= openDB<Tables>('registries', 1, {
    upgrade(db) {
      db.createObjectStore('files')
      db.createObjectStore('states', { keyPath: 'id' })
      db.createObjectStore('indexes', { keyPath: 'site' })
      db.createObjectStore('directory')
    },
    blocking: (_, __, event) => { (event.target as IDBDatabase).close(); forget() },
    terminated: forget,
  })
  // A database that could not be opened once may be there the next time.
  opening.catch(forget)
  return opening
}

/**
 * All or nothing: whatever `work` throws, and whatever stops the browser, the tables are as they were before.
 * `work` hands each request to `ask`, and waits for those only whose answer it needs.
 */
async function write(tables: Table[], work: (tx: Writing, ask: (request: Promise<unknown>) => void) => Promise<void> | void): Promise<void> {
  const tx = (await database()).transaction(tables, 'readwrite')
  // When one request stops the rest, the rest has nothing more to tell.
  const unheard = (request: Promise<unknown>) => { request.catch(() => undefined) }
  unheard(tx.done)
  try {
    await work(tx, unheard)
    await tx.done
  } catch (error) {
    try { tx.abort() } catch { /* It is over already. */ }
    // A full disk is told by the transaction, not by the request it stopped.
    throw tx.error ?? error
  }
}

/** Every key that begins with this. */
const under = (id: string) => IDBKeyRange.bound([id], [id, []])

export const readStates = async (): Promise<RegistryState[]> => (await database()).getAll('states')
export const readState = async (id: string): Promise<RegistryState | undefined> => (await database()).get('states', id)
export const writeState = (state: RegistryState): Promise<void> => write(['states'], (tx, ask) => { ask(tx.objectStore('states').put(state)) })

/** One stored file of a registry; undefined where there is none. */
export const readFile = async ({ registry, path }: Pick<Place, 'registry' | 'path'>): Promise<Uint8Array | undefined> => (await database()).get('files', [registry, path])

/** Every stored file of a registry by path, as of one moment. */
export async function readFiles(id: string): Promise<Map<string, Uint8Array>> {
  const { store } = (await database()).transaction('files')
  const [keys, files] = await Promise.all([store.getAllKeys(under(id)), store.getAll(under(id))])
  return new Map(keys.map(([, path], at) => [path, files[at]!]))
}

/**
 * Puts an edition in place of the one before: its files, its state, in one transaction. Throws when the browser
 * cannot store them; then everything is as before. Files that are the very objects of `stored`, read from here
 * and found sound, are not written again.
 */
export function switchTo(state: RegistryState, files: ReadonlyMap<string, Uint8Array>, stored?: ReadonlyMap<string, Uint8Array>): Promise<void> {
  return write(['files', 'states'], async (tx, ask) => {
    const store = tx.objectStore('files')
    const known = await store.getAllKeys(under(state.id))
    ask(tx.objectStore('states').put(state))
    for (const key of known) if (!files.has(key[1])) ask(store.delete(key))
    for (const [path, bytes] of files) if (stored?.get(path) !== bytes) ask(store.put(bytes, [state.id, path]))
  })
}

/** Removes the files and states of every registry but these. */
export function keepOnly(ids: readonly string[]): Promise<void> {
  return write(['files', 'states'], async (tx, ask) => {
    const gone = (await tx.objectStore('states').getAllKeys()).filter((id) => !ids.includes(id))
    for (const id of gone) {
      ask(tx.objectStore('states').delete(id))
      ask(tx.objectStore('files').delete(under(id)))
    }
  })
}

/** A site's index without its directory. */
export const readSiteIndex = async (site: Site): Promise<Omit<SiteIndex, 'pages'> | undefined> => (await database()).get('indexes', site)
export const readDirectoryPage = async (site: Site, page: number): Promise<DirectoryPage | undefined> => (await database()).get('directory', [site, page])

/** Puts indexes and directories of whole sites in place of those before. */
export const writeSiteIndexes = (indexes: readonly SiteIndex[]): Promise<void> => write(['indexes', 'directory'], (tx, ask) => {
  for (const { pages, ...index } of indexes) {
    ask(tx.objectStore('indexes').put(index))
    ask(tx.objectStore('directory').delete(under(index.site)))
    for (const page of pages) ask(tx.objectStore('directory').put(page, [index.site, page.page]))
  }
})
export const forgetSiteIndexes = (): Promise<void> => write(['indexes', 'directory'], (tx, ask) => {
  ask(tx.objectStore('indexes').clear())
  ask(tx.objectStore('directory').clear())
})
