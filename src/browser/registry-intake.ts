import { type Day, today } from '../neutrality'
import type { Edition } from '../registry/fetch-edition'
import { digest, stampPath } from '../registry/registry-files'
import { infoOf } from './registry-status'
import { raiseFloor, refuseOlder } from './registry-floors'
import { parseSources, type Source, sourceId, trustOf } from './registry-sources'
import { keepOnly, switchTo } from './registry-store'
import { changeSettings, readSettings } from './settings'

const lock = 'stored-registries'

/**
 * Stores a verified edition of a registry that is not fetched, and puts it in force: the desk's before all others,
 * any other right behind that. Throws when it is older than one accepted before, or when the browser cannot store it;
 * then nothing has changed.
 */
export async function putInForce(source: Source, edition: Edition): Promise<void> {
  const { files } = edition
  const [id, mark] = [sourceId(source), await digest(files.get(stampPath)!)]
  if (trustOf(source) !== undefined) {
    await refuseOlder(id, edition)
    await raiseFloor(id, edition)
  }
  await navigator.locks.request(lock, async () => {
    await switchTo({ id, failures: 0, next: 0, edition: { ...infoOf(edition), mark, accepted: today() } }, files)
    await changeSettings({ registries: withSource((await readSettings()).registries, source) })
  })
}

/** The entries with one more source: the desk's in front, any other behind that; the same source twice counts once. */
export function withSource(entries: readonly unknown[], source: Source): unknown[] {
  const others = withoutSource(entries, sourceId(source))
  const [first] = parseSources(others.slice(0, 1)).sources
  const at = source.kind !== 'desk' && first?.kind === 'desk' ? 1 : 0
  return [...others.slice(0, at), source, ...others.slice(at)]
}

/** The entries without one source; broken ones stay as they are. */
export const withoutSource = (entries: readonly unknown[], id: string): unknown[] =>
  entries.filter((entry) => !parseSources([entry]).sources.some((one) => sourceId(one) === id))

/** Removes what is stored of registries that are not among those in force, which is asked when it is this one's turn. */
export async function forgetOthers(inForce: () => Promise<string[]>): Promise<void> {
  await navigator.locks.request(lock, async () => { await keepOnly(await inForce()) })
}

/** The same day a year later, by which a registry made by hand should have been renewed. */
export const inAYear = (day: Day): Day => new Date(Date.parse(day) + 365 * 86_400_000).toISOString().slice(0, 10)
