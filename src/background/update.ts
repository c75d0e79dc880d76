import { downloader } from '../browser/download'
import { raiseFloor, refuseOlder } from '../browser/registry-floors'
import { sourceId, trustOf, type UrlSource } from '../browser/registry-sources'
import { infoOf } from '../browser/registry-status'
import { type RegistryState, readState, switchTo, writeState } from '../browser/registry-store'
import { today } from '../neutrality'
import { fetchEdition, type GetFile } from '../registry/fetch-edition'
import { digest, limits, stampPath } from '../registry/registry-files'
import { storedEdition } from './editions'
import { nextAttempt, nextCheck } from './schedule'
import { retryAfterOf, troubleOf } from './trouble'

/** Where an attempt gets things from; another one in tests. */
export interface Surroundings {
  readonly download: (base: string) => GetFile
  readonly now: () => number
  readonly random: () => number
  /** Hours between two looks, where an agency decides. */
  readonly hours?: number | undefined
}
const real: Surroundings = { download: downloader, now: Date.now, random: Math.random }

/**
 * Asks one registry's server for news. Whatever is wrong with what comes back, what is stored stays in use, and its
 * state says why; a newer edition takes its place in one step once every byte of it is verified.
 * True where another edition is stored now. Rejects only where the browser's storage cannot even be read.
 */
export async function updateRegistry(source: UrlSource, given: Partial<Surroundings> = {}): Promise<boolean> {
  const { download, now, random, hours } = { ...real, ...given }
  const id = sourceId(source)
  const before = await readState(id) ?? { id, failures: 0, next: now() }
  try {
    const get = download(source.url)
    const stamp = await get(stampPath, limits.envelope)
    const mark = await digest(stamp)
    // The very bytes accepted before: nothing to verify and nothing to read.
    if (mark === before.edition?.mark && before.damaged === undefined) {
      await writeState(settled(before, now(), random, hours))
      return false
    }
    // Damaged files are no hindrance: all are fetched anew.
    const held = await storedEdition(source, before).catch(() => undefined)
    const news = await fetchEdition(async (path, most) => (path === stampPath ? stamp : get(path, most)), trustOf(source), held, today())
    if (news === 'current') {
      await writeState(settled(before, now(), random, hours))
      return false
    }
    await refuseOlder(id, news)
    // Before the switch: whatever stops the browser in between, nothing older is taken afterwards.
    await raiseFloor(id, news)
    await switchTo({ ...settled(before, now(), random, hours), edition: { ...infoOf(news), mark, accepted: today() } }, news.files, held?.files)
    return true
  } catch (error) {
    const failures = before.failures + 1
    await writeState({
      ...before, failures, checked: now(), next: nextAttempt(now(), failures, random, retryAfterOf(error, now())), trouble: troubleOf(error, now(), before.trouble),
    })
    return false
  }
}

/** After an attempt without trouble. */
function settled({ id, edition }: RegistryState, now: number, random: () => number, hours?: number): RegistryState {
  return { id, ...(edition && { edition }), failures: 0, checked: now, next: nextCheck(now, random, hours) }
}
