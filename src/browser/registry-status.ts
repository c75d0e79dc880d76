import type { Day, OpenStage, Text } from '../neutrality'
import type { AccountKey, Registrant } from '../registry'
import type { Edition, PackEntry } from '../registry/edition'

/** Why the last attempt to read or fetch a registry failed, in words for a person. */
export interface Trouble {
  readonly code: string
  readonly text: Text
  /** When it was first seen, milliseconds since the epoch; the same trouble again keeps its time. */
  readonly since: number
}

/** One edition of a registry as screens name it. */
export interface EditionInfo {
  readonly name: string
  readonly version: number
  readonly published: Day
  readonly expires: Day
  /** Without the fictional ones for training. */
  readonly accounts: number
  /** Site packs it carries, and the smallest versions it still allows; absent where there are none. */
  readonly packs?: readonly PackEntry[]
  readonly least?: Readonly<Record<string, number>>
}

/** What of an edition is kept beside its files. */
export function infoOf({ name, version, published, expires, accounts, packs, least }: Edition): EditionInfo {
  return { name, version, published, expires, accounts, ...(packs.length > 0 && { packs }), ...(Object.keys(least).length > 0 && { least }) }
}

/** What became of a pack a registry carries. */
export interface PackStatus { readonly site: string; readonly version: number; readonly inUse: boolean; readonly trouble?: Trouble }

/** One registry in force, or one that should be and has not arrived yet. */
export interface RegistryStatus {
  readonly id: string
  readonly kind: 'bundled' | 'url' | 'folder' | 'desk'
  readonly signed: boolean
  /** Named by the agency's policy: it stays where it is. */
  readonly byAgency?: true
  /** Where it is fetched from. */
  readonly url?: string
  /** The folder's or the desk's own name for it. */
  readonly label?: string
  /** What is in use now; absent while nothing has been accepted. */
  readonly edition?: EditionInfo
  /** Days since `edition` expired, 1 or more; absent while it is in date. It stays in use. */
  readonly expiredDays?: number
  /** Milliseconds since the epoch; only for those that are fetched. */
  readonly checked?: number
  readonly next?: number
  readonly trouble?: Trouble
  /** May it replace site packs? Absent where it carries none and says nothing about any. */
  readonly packsAllowed?: boolean
  readonly packs?: readonly PackStatus[]
}

/** What a registry to be added turned out to hold, before anything is stored. */
export type Tried = { readonly edition: EditionInfo; readonly expiredDays?: number; readonly problem?: never } | { readonly problem: Text; readonly edition?: never }

/** The registry made on this computer by the registry desk. */
export interface LocalRegistry { readonly name: string; readonly accounts: number; readonly since: Day }

/** A listed account as a correction names it. */
export interface DescribedAccount {
  readonly registrant: Registrant
  readonly stage: OpenStage
  /** Every key the registry may know this very account by, the one asked for included. */
  readonly keys: readonly AccountKey[]
  /** The registries that list it. */
  readonly registries: readonly EditionInfo[]
  /** Stands for the registries in force now: another one means that they have changed. */
  readonly edition: string
}
