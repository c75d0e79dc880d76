import { mkdir, open, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { GetFile } from '../registry/fetch-edition'
import { partPath, rootPath, stampPath } from '../registry/registry-files'

/** Reads a published registry from a folder, as a browser would from a server. */
export function folderReader(folder: string): GetFile {
  return async (path, maxBytes) => {
    const file = await open(join(folder, path)).catch(() => { throw new Error(`there is no such file in ${folder}`) })
    try {
      const { size } = await file.stat()
      if (size > maxBytes) throw new Error(`${String(size)} bytes are more than the ${String(maxBytes)} expected`)
      return new Uint8Array(await file.readFile())
    } finally {
      await file.close()
    }
  }
}

/**
 * Writes the files of a registry. Those whose bytes are for good come first and timestamp.json last, each put in place
 * whole: whoever reads meanwhile finds the old edition or the new one. Throws, writing nothing, where a file would change for which that is not allowed.
 */
export async function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>, mayChange: (path: string) => boolean): Promise<void> {
  for (const [path, bytes] of files) {
    const there = await readFile(join(folder, path)).catch(() => undefined)
    if (there && !mayChange(path) && !there.equals(bytes)) throw new Error(`${join(folder, path)} is out already with other contents; give a higher --version.`)
  }
  for (const [path, bytes] of [...files].sort(([a], [b]) => Number(a === stampPath) - Number(b === stampPath))) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(`${target}.new`, bytes)
    await rename(`${target}.new`, target)
  }
}

/** The numbers for which a folder has such a file, ascending: its snapshots, roots, or parts of one province. */
export async function numbersOf(folder: string, pathOf: (number: number) => string): Promise<number[]> {
  const names = new Set(await readdir(folder).catch(() => []))
  const numbers = new Set([...names].map((name) => Number(/\.(\d+)\.json$/.exec(name)?.[1] ?? 0)))
  return [...numbers].filter((number) => number > 0 && names.has(pathOf(number))).sort((a, b) => a - b)
}

export const latestRoot = async (folder: string): Promise<number | undefined> => (await numbersOf(folder, rootPath)).at(-1)
export const latestPart = async (folder: string, code: string): Promise<number | undefined> => (await numbersOf(folder, (number) => partPath(code, number))).at(-1)
