import { parseSources, type Source } from '../browser/registry-sources'
import { readSettings, type Settings } from '../browser/settings'

/**
 * The registries in force beside the bundled one, the one that decides first in front. The person's own for now:
 * those an agency's policy names are to be put in front of them here, and nowhere else.
 */
export const sourcesOf = ({ registries }: Settings): Source[] => parseSources(registries).sources
export const sourcesInForce = async (): Promise<Source[]> => sourcesOf(await readSettings())
