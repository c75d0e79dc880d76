import { readBundled } from '../browser/extension'
import { bundledId } from '../browser/registry-sources'
import { type Place, readFile } from '../browser/registry-store'
import type { Interaction } from '../neutrality'
import { type Confirmed, parseKey } from '../registry'
import { confirm } from '../registry/confirm'
import { shardOfBytes } from '../registry/edition'
import { whereabouts } from './indexes'

/**
 * Who an account is on the effective day, by its whole key; null for nobody. Reads one page of the site's directory and
 * a few rows of the shard it names, so that it costs a background that was just woken milliseconds, however large the
 * registry. Rejects where that cannot be read.
 */
export async function confirmAccount(text: string, interactions: readonly Interaction[]): Promise<Confirmed | null> {
  const key = parseKey(text)
  if (key === undefined) return null
  const { spots, day, language } = await whereabouts(key)
  const answers = await Promise.all(spots.map(async ({ place, rows }) => confirm(await recordsAt(place, rows), key, interactions, day, language)))
  // Candidacies in several regions: the most severe stage counts.
  return answers.filter((answer) => answer !== null).sort((a, b) => severity[b.stage] - severity[a.stage])[0] ?? null
}

const severity = { calon: 2, bakal_calon: 1, unknown: 0 } as const satisfies Record<Confirmed['stage'], number>

/** The owners in those rows of a shard, with their candidacies. */
export const recordsAt = async (place: Place, rows: readonly number[]) => shardOfBytes(place, await bytesOf(place)).owners(rows)

async function bytesOf(place: Place): Promise<Uint8Array> {
  const bytes = place.registry === bundledId ? await readBundled(`registry/${place.path}`) : await readFile(place)
  if (bytes === undefined) throw new Error(`${place.registry}: ${place.path} is not there`)
  return bytes
}
