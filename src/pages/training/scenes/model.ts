import type { Interaction, ItemNumber, Text } from '../../../neutrality'
import type { RegistrantKind } from '../../../registry'

/** The sites that scenes are played on, in the manner of. */
export const sceneSites = ['x', 'facebook', 'instagram', 'threads', 'tiktok', 'youtube'] as const
export type SceneSite = (typeof sceneSites)[number]

/** One thing the presenter's key does for the hand: the first element that matches is pressed, or given the key. */
export interface Press {
  readonly css: string
  readonly how: 'click' | 'twice' | 'key'
  readonly key?: string
}

/** Why a choice of a story is what it is: an example of the item (or of what it is not), by its place in `neutrality/examples`; asking first; or staying out. */
export type Rests = { readonly of: 'is' | 'isNot'; readonly at: number } | { readonly of: 'ask' | 'out' }

export interface Choice {
  readonly text: Text
  readonly rests: Rests
}

interface Common {
  /** Stable short name, for addresses. */
  readonly id: string
  /** The item it is about; every one of the sixteen has a scene. */
  readonly item: ItemNumber
  readonly title: Text
  /** What has happened, spoken to the person it happens to. */
  readonly situation: Text
  /** What one can do instead; practical, and no statement of law. */
  readonly instead: Text
  /** For the trainer alone: what to say and ask. */
  readonly notes: Text
}

/** Happens on the screen by doing it: a feed in the manner of a site, under the real guard. */
export interface Acted extends Common {
  readonly kind: 'acted'
  readonly site: SceneSite
  /** Which arrangement of the site's feed. */
  readonly set: string
  /** The site's address the page stands for. */
  readonly url: string
  /** What to press, in words. */
  readonly todo: Text
  /** What the guard holds, and whose. */
  readonly interaction: Interaction
  readonly towards: RegistrantKind
  readonly presses: readonly Press[]
  /** The same by mistake. */
  readonly accident?: { readonly text: Text; readonly presses: readonly Press[] }
  /** The account of an office that is signed in, where the scene is about that. */
  readonly office?: string
}

/** A form on some other site, which no guard sees: the person stops themselves. */
export interface Filled extends Common {
  readonly kind: 'filled'
  readonly interaction: Interaction
  readonly towards: RegistrantKind
  readonly form: {
    readonly title: Text
    readonly fields: readonly { readonly label: Text; readonly value: Text }[]
    /** A card that is uploaded. */
    readonly card?: Text
    readonly send: Text
  }
}

/** Happens off the screen: told in a few sentences, with a choice. */
export interface Told extends Common {
  readonly kind: 'told'
  readonly choices: readonly Choice[]
}

export type Scene = Acted | Filled | Told
