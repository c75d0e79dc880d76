import * as z from 'zod/mini'
import { type Line, editsBetween, withEdits } from './line-edits'
import { readFrame } from './read-frame'
import { format } from './published-records'
import { encode } from './registry-files'

const count = z.int().check(z.minimum(0))
const edit = z.tuple([count, count], z.string())
const deltaFile = z.tuple([z.object({ format: z.literal(format) })], z.tuple([z.string(), z.string()], edit))

/**
 * The lines in which some files differ from their forerunners, one file a line: `[old path, new path, [at, removed, ...lines], …]`.
 * What comes of it is checked against the hashes of the new files, so nothing depends on who made it.
 */
export function makeDelta(pairs: readonly (readonly [oldPath: string, old: Uint8Array, path: string, bytes: Uint8Array])[]): Uint8Array {
  const rows = pairs.map(([oldPath, old, path, bytes]) => `,${JSON.stringify([oldPath, path, ...editsBetween(linesOf(old), linesOf(bytes)).map(([at, removed, lines]) => [at, removed, ...lines])])}\n`)
  return encode(`[{"format":${String(format)}}\n${rows.join('')}]\n`)
}

/** The new files a delta makes of old ones, unverified. Files whose forerunner is missing are left out; throws where the delta is none. */
export function applyDelta(path: string, delta: Uint8Array, held: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const [, ...rows] = readFrame(deltaFile, path, delta)
  const made = new Map<string, Uint8Array>()
  for (const [oldPath, newPath, ...edits] of rows) {
    const old = held.get(oldPath)
    if (old) made.set(newPath, encode(withEdits(linesOf(old), edits.map(([at, removed, ...lines]) => [at, removed, lines])).join('\n')))
  }
  return made
}

const linesOf = (bytes: Uint8Array): Line[] => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).split('\n')
