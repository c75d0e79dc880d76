import { readBundled } from '../browser/extension'
import { type Source, trustOf } from '../browser/registry-sources'
import { readFiles, type RegistryState } from '../browser/registry-store'
import { today } from '../neutrality'
import { type Edition, fetchEdition, openEdition } from '../registry/fetch-edition'

let reading: Promise<Edition> | undefined

/**
 * The registry bundled with the extension, read and checked once while the background is awake. Unsigned: it is as
 * trustworthy as the extension around it. Rejects with a sentence for people.
 */
export function bundledEdition(): Promise<Edition> {
  reading ??= readBundledEdition().catch((error: unknown) => {
    reading = undefined
    throw error
  })
  return reading
}

async function readBundledEdition(): Promise<Edition> {
  const edition = await fetchEdition((path) => readBundled(`registry/${path}`), undefined, undefined, today())
  if (edition === 'current') throw new Error('There is nothing the bundled registry could be the same as')
  return edition
}

/**
 * The stored edition of a registry, every byte verified once more, however long ago it expired; undefined where none
 * was accepted yet. Rejects where its files are damaged.
 */
export async function storedEdition(source: Source, { id, edition }: RegistryState): Promise<Edition | undefined> {
  return edition && openEdition(await readFiles(id), trustOf(source), today())
}
