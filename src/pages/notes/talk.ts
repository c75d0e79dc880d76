import type { Language, NamedStage } from '../../neutrality'

/** What the window with notes is told of the session. */
export interface Told {
  readonly scene: string
  readonly step: string
  readonly stage: NamedStage
  readonly language: Language
  /** When the clock began, milliseconds since the epoch. */
  readonly since: number
  readonly heard: number
  readonly outcome?: 'cancelled' | 'continued'
}

/** What goes between the projected window and the one with notes, by `postMessage`: the one way that pages from files have, too. */
export type Talk =
  | { readonly jaga: 'hello'; /** The scene whose notes are shown, once one is. */ readonly shows?: string }
  | { readonly jaga: 'told'; readonly told: Told }
  | { readonly jaga: 'command'; readonly command: string | number }

/** Whether something that arrived is of ours. Whom it came from is for the receiver to look at. */
export const isTalk = (data: unknown): data is Talk =>
  typeof data === 'object' && data !== null && 'jaga' in data && typeof data.jaga === 'string'
