import type { Act, Day, Explanation, Language } from '../neutrality'
import type { AccountKey, Told } from '../registry'

/** What an agency says in its own name, and what it asks for; plain text. */
export interface AgencyWords {
  readonly agency?: { readonly name?: string; readonly advice?: string; readonly contact?: string } | undefined
  /** Going on asks for a reason first; presets are offered, own words always. */
  readonly requireReason?: { readonly presets: readonly string[] } | undefined
}

/** All the dialog needs to know of one attempt. */
export interface WarningView extends AgencyWords {
  readonly language: Language
  readonly registrant: Told
  /** The law in words, in the same language. */
  readonly explanation: Explanation
  /** The effective day: today, or the simulated one. */
  readonly day: Day
  /** Set while a person pretends it is another day: shown as a band. */
  readonly simulatedDate?: Day
  /** Shown as a band: everybody in it is fictional. */
  readonly training?: boolean
  /** The account of the office that is used here: shown as a band. */
  readonly office?: AccountKey | undefined
  /** The registrant's post is shared inside somebody else's. */
  readonly shared?: true
  /** A registrant quoted inside the post: a softer note. */
  readonly quoted?: Told
  readonly textSize?: 'large' | 'larger' | undefined
  /** The dialog's style sheet, src/warning/warning.css. Guards get it with their briefing; without it the dialog is plain and works. */
  readonly look: string
  /** Ends the dialog as Batal does, while it is up. */
  readonly calledOff?: AbortSignal | undefined
  /** Shows the item in the full list, or says whose account this is not, elsewhere; the dialog stays. */
  readonly openPage: (page: { readonly item: number } | { readonly key: string }) => void
}

/** The person's answer; `lost` when the page took the dialog away again and again: nothing was done, and a note says so. */
export type Decision =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'continued'; readonly reason?: string }
  | { readonly kind: 'lost' }

interface AboutSomebody {
  readonly language: Language
  readonly registrant: Told
  readonly day: Day
}

/**
 * A note beside the page. `remind`: the action goes on. `quoted`: a registrant inside somebody else's post.
 * `composer`: a reply to a registrant was begun. `again`: one more press is needed. `unchecked`: could not be
 * checked, not done. `lost`: the page took the warning away, not done. `too-late`: done before it could be checked.
 */
export type NoteView =
  | (AboutSomebody & { readonly kind: 'remind' | 'too-late'; readonly act: Act })
  | (AboutSomebody & { readonly kind: 'quoted' | 'composer' })
  | { readonly kind: 'again' | 'unchecked' | 'lost'; readonly language: Language }
export type NoteKind = NoteView['kind']
