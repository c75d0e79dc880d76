import { parseSources, type Source, sourceId } from '../browser/registry-sources'
import { readSettings, type Settings } from '../browser/settings'
import { readRegistryEntry } from '../policy'

/** The registries an agency's policy names, in its order. */
export const agencySources = ({ policy: { registries = [] } }: Settings): Source[] => parseSources(registries.flatMap((line) => {
  const { entry } = readRegistryEntry(line)
  return entry === undefined ? [] : [{ kind: 'url', ...entry }]
})).sources

/**
 * The registries in force beside the bundled one, the one that decides first in front: those an agency's policy names,
 * and behind them the person's own.
 */
export function sourcesOf(settings: Settings): Source[] {
  const agency = agencySources(settings)
  const named = new Set(agency.map(sourceId))
  return [...agency, ...parseSources(settings.registries).sources.filter((one) => !named.has(sourceId(one)))]
}
export const sourcesInForce = async (): Promise<Source[]> => sourcesOf(await readSettings())
