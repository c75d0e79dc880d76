import { parseSources, type Source } from '../browser/registry-sources'
import { readSettings } from '../browser/settings'

/**
 * The registries in force beside the bundled one, the one that decides first in front. The person's own for now:
 * those an agency's policy names are to be put in front of them here, and nowhere else.
 */
export async function sourcesInForce(): Promise<Source[]> {
  return parseSources((await readSettings()).registries).sources
}
