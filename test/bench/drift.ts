import { drift as putThrough } from '../drift/drift'
import { cells, quietActs } from '../replicas/cells'
import type { Figure } from './run'

/** Every cell and quiet act of every replica under every mutation: half an hour. What it means: docs/drift.md. */
export async function drift(): Promise<Figure[]> {
  const sites = await putThrough([...cells, ...quietActs])
  return sites.map(({ site, failures }) => ({ what: `${site}: somebody else named, or not to be tried`, value: failures.length, unit: '', budget: 0 }))
}
