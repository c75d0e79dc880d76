import type { Day } from '../neutrality'
import { joined, type PublishedRecords } from './published-records'
import { readOwners, readShard } from './read-shard'

/** A site pack as an edition names it; one that is larger than a pack may be has no file. */
export interface PackEntry { readonly site: string; readonly version: number; readonly path: string }

/** All files of one verified edition of a registry by path, exactly as published, and what they say of themselves. */
export interface Edition {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly name: string
  readonly version: number
  readonly published: Day
  readonly expires: Day
  /** Without the fictional ones for training; an account of two provinces counts in both. */
  readonly accounts: number
  /** Days since it, or a part of it, expired. */
  readonly expiredDays?: number
  /** The number of the root file in force; 0 where the pinned keys sign directly. */
  readonly root: number
  /** Province and version of each part under a key of its own. */
  readonly parts: readonly { readonly code: string; readonly version: number }[]
  readonly shards: readonly { readonly code: string; readonly path: string; readonly accounts: number }[]
  /** Only their bytes are verified here: what a pack says is for those who use it to check. */
  readonly packs: readonly PackEntry[]
  /** By site, the smallest version of its pack that may still be used. */
  readonly least: Readonly<Record<string, number>>
}

/** One shard of an edition; read when asked, each time anew. */
export interface Shard {
  readonly code: string
  readonly path: string
  records(): PublishedRecords
  /** Only the owners in those rows, counted from 0 among the owners of `records`. */
  owners(rows: readonly number[]): PublishedRecords
}

/** The shards of an edition, none of them read yet. */
export function shardsOf({ files, shards }: Edition): Shard[] {
  return shards.map(({ code, path }) => shardOfBytes({ code, path }, files.get(path)!))
}

/** One shard from bytes that were verified with their edition before, such as a stored file of it. */
export function shardOfBytes(name: { readonly code: string; readonly path: string }, bytes: Uint8Array): Shard {
  return { ...name, records: () => readShard(name, bytes), owners: (rows) => readOwners(name, bytes, rows) }
}

/** Everything an edition says. Large editions are better read shard by shard. */
export function recordsOf(edition: Edition): PublishedRecords {
  return joined(shardsOf(edition).map((shard) => shard.records()))
}
