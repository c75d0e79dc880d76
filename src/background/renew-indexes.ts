import { bundledId, type Source } from '../browser/registry-sources'
import { type RegistryState, type SiteIndex, writeSiteIndexes, writeState } from '../browser/registry-store'
import { type Edition, shardsOf } from '../registry/fetch-edition'
import { deriveIndexes, type Part } from './derive'
import { bundledEdition, storedEdition } from './editions'
import type { InForce } from './in-force'
import { damaged } from './trouble'

/** Derives the index of every site anew, and stores them. Throws when a registry in force cannot be read. */
export async function renewIndexes({ registries: own, day, stamp }: InForce): Promise<SiteIndex[]> {
  const registries: Part[][] = []
  for (const { source, state } of own) {
    const edition = state && await opened(source, state)
    if (edition) registries.push(partsOf(state.id, edition))
  }
  registries.push(partsOf(bundledId, await bundledEdition()))
  const made = deriveIndexes(registries, day, stamp)
  // Without a database they are derived again at the next start.
  await writeSiteIndexes(made).catch(() => undefined)
  return made
}

const partsOf = (registry: string, edition: Edition): Part[] =>
  shardsOf(edition).map(({ code, path, records }) => ({ registry, code, path, records }))

/** A registry whose files are damaged keeps its last good indexes in use, and is fetched anew at once. */
async function opened(source: Source, state: RegistryState): Promise<Edition | undefined> {
  try {
    return await storedEdition(source, state)
  } catch (error) {
    await writeState({ ...state, damaged: true, next: Date.now(), trouble: damaged(Date.now(), state.trouble) })
    throw error
  }
}
