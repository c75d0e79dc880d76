import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundledRecords } from '../registry/bundled'
import { type Edition, publish } from '../registry/publish'
import { readPublished } from '../registry/published'

const edition: Edition = { name: 'Registri bawaan Jaga Netral', version: 1, published: '2026-11-22', expires: '2027-11-22' }

/**
 * The published registry a build carries, as path → bytes: the default one, or with `dir` the one in that folder.
 * Only files the registry names are taken. Throws one sentence where the folder holds no sound registry.
 */
export async function bundledRegistry(dir?: string): Promise<Map<string, Uint8Array>> {
  if (dir === undefined || dir === '') return publish(bundledRecords, edition)
  const files = new Map<string, Uint8Array>()
  try {
    await readPublished(async (path) => {
      const bytes = new Uint8Array(await readFile(join(dir, path)))
      files.set(path, bytes)
      return bytes
    })
  } catch (error) {
    throw new Error(`${dir} holds no registry that can be bundled: ${error instanceof Error ? error.message : String(error)}`)
  }
  return files
}
