import type { Day, OpenStage, Text } from '../neutrality'
import type { AccountKey, Registrant } from '../registry'

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
}

/** One registry in force, or one that should be and has not arrived yet. */
export interface RegistryStatus {
  readonly id: string
  readonly kind: 'bundled' | 'url' | 'folder' | 'desk'
  readonly signed: boolean
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
