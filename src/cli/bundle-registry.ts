import { today } from '../neutrality'
import { bundledRecords } from '../registry/bundled'
import { fetchEdition } from '../registry/fetch-edition'
import { type EditionLabel, publish } from '../registry/publish'
import { folderReader } from './folder'

const label: EditionLabel = { name: 'Registri bawaan Jaga Netral', version: 1, published: '2026-11-22', expires: '2027-11-22' }

/**
 * The published registry a build carries, as path → bytes: the default one, or with `dir` the one in that folder.
 * Only files the registry names are taken. Throws one sentence where the folder holds no sound registry.
 */
export async function bundledRegistry(dir?: string): Promise<ReadonlyMap<string, Uint8Array>> {
  if (dir === undefined || dir === '') return publish(bundledRecords, label)
  try {
    const edition = await fetchEdition(folderReader(dir), undefined, undefined, today())
    if (edition === 'current') throw new Error('nothing was held before')
    return edition.files
  } catch (error) {
    throw new Error(`${dir} holds no registry that can be bundled: ${error instanceof Error ? error.message : String(error)}`)
  }
}
