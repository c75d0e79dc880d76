import { type Zippable, zipSync } from 'fflate'

/**
 * A zip of files by their paths. The same files give the same bytes wherever and whenever it is made: sorted by path, every
 * time the first day zip can hold, packed by code that is the same everywhere.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  // Written as local time, so the local start of that day: it is the same text in every time zone.
  const mtime = new Date(1980, 0, 1)
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  const zippable: Zippable = Object.fromEntries(sorted.map(([path, bytes]) => [path, [bytes, { level: 9, mtime }]]))
  return zipSync(zippable) as Uint8Array<ArrayBuffer>
}
