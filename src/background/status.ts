import { bundledId, givesPacks, type Source, sourceId, trustOf } from '../browser/registry-sources'
import type { EditionInfo, PackStatus, RegistryStatus } from '../browser/registry-status'
import { type PackBook, readPackBook } from '../browser/site-packs'
import { readStates, type RegistryState } from '../browser/registry-store'
import { readSettings } from '../browser/settings'
import { today } from '../neutrality'
import { bundledEdition } from './editions'
import { agencySources, sourcesOf } from './sources'
import { troubleOf } from './trouble'

/** Every registry in force, in order of precedence, and how it is; the bundled one is last. */
export async function registryStatuses(): Promise<RegistryStatus[]> {
  const settings = await readSettings()
  const [sources, byAgency] = [sourcesOf(settings), agencySources(settings).length]
  const bundled = await bundledStatus()
  try {
    const [states, book] = sources.length === 0 ? [[], undefined] : await Promise.all([readStates(), readPackBook()])
    return [...sources.map((source, at) => statusOf(source, at < byAgency, states.find(({ id }) => id === sourceId(source)), book)), bundled]
  } catch (error) {
    const trouble = troubleOf(error, Date.now())
    return [...sources.map((source, at) => ({ ...statusOf(source, at < byAgency), trouble })), bundled]
  }
}

function statusOf(source: Source, byAgency: boolean, state?: RegistryState, book?: PackBook): RegistryStatus {
  const { edition, checked, next, trouble } = state ?? {}
  return {
    id: sourceId(source), kind: source.kind, signed: trustOf(source) !== undefined, ...(byAgency && { byAgency }),
    ...(source.kind === 'url' ? { url: source.url, ...(checked !== undefined && { checked }), ...(next !== undefined && { next }) } : { label: source.name }),
    ...(edition && inUse(edition)),
    ...(trouble && { trouble }),
    ...((edition?.packs ?? edition?.least) !== undefined && trustOf(source) !== undefined && { packsAllowed: givesPacks(source), packs: packStatuses(state!, book) }),
  }
}

function packStatuses({ id, edition }: RegistryState, book: PackBook | undefined): PackStatus[] {
  return (edition?.packs ?? []).map(({ site, version, path }) => {
    const refused = book?.refused.find((one) => one.registry === id && one.path === path)
    return {
      site, version, inUse: book?.inUse[site]?.path === path && book.inUse[site].registry === id,
      ...(refused && { trouble: { code: 'pack', text: refused.why, since: refused.since } }),
    }
  })
}

async function bundledStatus(): Promise<RegistryStatus> {
  const is = { id: bundledId, kind: 'bundled', signed: false } as const
  try {
    return { ...is, ...inUse(await bundledEdition()) }
  } catch (error) {
    return { ...is, trouble: troubleOf(error, Date.now()) }
  }
}

/** An edition for the screens, without its files. */
export function inUse({ name, version, published, expires, accounts }: EditionInfo): { edition: EditionInfo; expiredDays?: number } {
  const days = Math.round((Date.parse(today()) - Date.parse(expires)) / 86_400_000)
  return { edition: { name, version, published, expires, accounts }, ...(days > 0 && { expiredDays: days }) }
}
