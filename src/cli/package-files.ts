import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** Files by their paths, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>

export interface BuiltManifest {
  readonly version: string
  readonly minimum_chrome_version?: string
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string; readonly strict_min_version: string; readonly update_url?: string } }
}

/** Everything in a folder and those below it. */
export async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1))
  return new Map(await Promise.all(paths.map(async (path) => [path.split(sep).join('/'), await readFile(join(folder, path))] as const)))
}

/** The manifest of a built extension. Throws where there is none. */
export function manifestIn(files: Files): BuiltManifest {
  const bytes = files.get('manifest.json')
  if (bytes === undefined) throw new Error('The build has no manifest.json.')
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as BuiltManifest
}

/** The files with another manifest. */
export const withManifest = (files: Files, manifest: object): Files =>
  new Map([...files, ['manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)]])

/** What Chrome and Edge take from a server of one's own: the manifest says where updates are. Stores refuse one that does. */
export const selfHostedChrome = (files: Files, base: string): Files =>
  withManifest(files, { ...manifestIn(files), update_url: `${base}updates.xml` })

/** The same for Firefox; `id` in place of ours where the agency has Mozilla sign it, for an id belongs to whoever handed it in first. */
export function selfHostedFirefox(files: Files, base: string, id?: string): Files {
  const manifest = manifestIn(files)
  const gecko = { ...manifest.browser_specific_settings?.gecko, ...(id !== undefined && { id }), update_url: `${base}updates.json` }
  return withManifest(files, { ...manifest, browser_specific_settings: { ...manifest.browser_specific_settings, gecko } })
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Sums as `sha256sum --check` reads them. */
export const sumsOf = (files: Files): string =>
  [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('')
