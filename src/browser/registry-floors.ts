import * as z from 'zod/mini'
import { type Edition, RegistryProblem } from '../registry/fetch-edition'
import { stampPath } from '../registry/registry-files'
import { readStored, writeStored } from './store'

/** The highest version of a registry ever accepted, and the number of its root file. */
const floorSchema = z.object({ version: z.int(), root: z.int() })
type Floor = z.infer<typeof floorSchema>

const key = 'registry-floors'

/*
 * Kept apart from the registries' files and states: a browser that lost its database must still refuse an
 * older edition from a server that would like it to forget.
 */

/** Throws where this edition would take back one accepted before: versions only rise. */
export async function refuseOlder(id: string, { version, root }: Edition): Promise<void> {
  const floor = await readFloor(id)
  if (floor !== undefined && (version < floor.version || root < floor.root)) throw older(version, floor.version)
}

/** Remembers that this edition was accepted. */
export async function raiseFloor(id: string, { version, root }: Edition): Promise<void> {
  await navigator.locks.request(key, async () => {
    await writeStored(key, { ...await readFloors(), [id]: { version, root } })
  })
}

async function readFloors(): Promise<Record<string, unknown>> {
  const parsed = z.record(z.string(), z.unknown()).safeParse(await readStored(key))
  return parsed.success ? parsed.data : {}
}

async function readFloor(id: string): Promise<Floor | undefined> {
  const parsed = floorSchema.safeParse((await readFloors())[id])
  return parsed.success ? parsed.data : undefined
}

function older(version: number, accepted: number): RegistryProblem {
  return new RegistryProblem('rollback', stampPath, {
    id: `adalah versi ${String(version)}, padahal versi ${String(accepted)} sudah pernah diterima`,
    en: `is version ${String(version)}, but version ${String(accepted)} was accepted before`,
  })
}
