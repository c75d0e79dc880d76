import { downloader } from '../browser/download'
import { type Source, trustOf } from '../browser/registry-sources'
import type { Tried } from '../browser/registry-status'
import { today } from '../neutrality'
import { fetchEdition } from '../registry/fetch-edition'
import { inUse } from './status'
import { troubleOf } from './trouble'

/** Fetches and verifies a registry the person thinks of adding, and stores nothing. */
export async function tryRegistry(source: Source): Promise<Tried> {
  try {
    if (source.kind !== 'url') throw new Error('Only an address can be tried')
    const edition = await fetchEdition(downloader(source.url), trustOf(source), undefined, today())
    return inUse(edition as Exclude<typeof edition, 'current'>)
  } catch (error) {
    return { problem: troubleOf(error, Date.now()).text }
  }
}
