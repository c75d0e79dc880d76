import type { Candidacy, Day, ExplainedItem, Explanation, Interaction, OpenStage } from '../neutrality'

/** The sites guarded, in the order screens list them. */
export const sites = ['facebook', 'instagram', 'x', 'threads', 'tiktok', 'youtube', 'bluesky'] as const
export type Site = (typeof sites)[number]

/** Hosts that send on what a share link hands them. They have no accounts of their own here; what is shared is on a site. */
export const destinations = ['whatsapp', 'telegram', 'linkedin'] as const
/** Where a guard runs. */
export type Guarded = Site | (typeof destinations)[number]
export const guardedPlaces: readonly Guarded[] = [...sites, ...destinations]

/** u = handle, n = the site's own id that never changes (a number; on Bluesky a DID), c = YouTube channel id, g = group. */
export type KeyKind = 'u' | 'n' | 'c' | 'g'

/** Canonical identity of an account on a site, e.g. `x:u:handle`, `facebook:n:100064573920202`, `youtube:c:UC…`. */
export type AccountKey = `${Site}:${KeyKind}:${string}` | HashtagKey

/** A campaign's hashtag, the same on every site: `*:h:duajarijuara`. Listed, dated and confirmed as an account is. */
export type HashtagKey = `*:h:${string}`

export const registrantKinds = ['candidate', 'running-mate', 'pair', 'party', 'campaign-team', 'supporter-group'] as const
export type RegistrantKind = (typeof registrantKinds)[number]

export const offices = [
  'presiden', 'wakil-presiden', 'gubernur', 'wakil-gubernur', 'bupati', 'wakil-bupati',
  'wali-kota', 'wakil-wali-kota', 'dpr', 'dpd', 'dprd-provinsi', 'dprd-kabupaten-kota',
] as const
export type Office = (typeof offices)[number]

/** What a candidacy can become, and why. */
export const stageNames = ['bakal_calon', 'calon', 'ended'] as const
export const stageReasons = ['registered', 'fixed', 'rerun', 'result', 'withdrawn', 'disqualified', 'annulled'] as const

/** Who a confirmed account belongs to: all a page needs to name them, and nothing more. */
export interface Registrant extends Candidacy {
  /** The key that was confirmed. */
  readonly key: AccountKey
  readonly kind: RegistrantKind
  /** Name of the account's owner as the source prints it. */
  readonly name: string
  readonly office?: Office
  /** Kemendagri code and name; absent for national candidacies. */
  readonly region?: { readonly code: string; readonly name: string }
  readonly ticket?: number
  readonly parties?: readonly string[]
  /** E.g. `Pemilu Presiden 2024`. */
  readonly election: string
  /** Whether registration with KPU is documented, or only attributed by the source. */
  readonly registration: 'registered' | 'not-known'
  /** Where the account comes from: an https address or a document reference. */
  readonly source: string
  readonly validFrom: Day
  readonly validUntil?: Day
  /** Plainly fictional; active on the training page only. */
  readonly training?: true
}

/** The registry in use, for people: shown in popup and settings. */
export interface RegistryInfo {
  readonly name: string
  readonly version: number
  readonly published: Day
  /** How many accounts it lists, without the fictional ones for training. */
  readonly accounts: number
}

/** A registrant with what they are in words of one language: a page needs no more than these. */
export interface Told extends Registrant {
  /** Whom an interaction concerns, without a name: "seorang calon". */
  readonly who: string
  /** "calon wali kota". */
  readonly role: string
}

/** A registrant whose record was compared whole, and the law in words for each interaction that is prohibited towards them on that day. */
export interface Confirmed {
  readonly registrant: Told
  readonly stage: OpenStage
  /** What comes on top where the person acts through an account of the office. */
  readonly office: ExplainedItem
  readonly explanations: Partial<Readonly<Record<Interaction, Explanation>>>
}
