import type { Briefing, Message, PageReport } from '../browser'
import type { Interaction } from '../neutrality'
import type { AccountKey, Confirmed, Site } from '../registry'

/** All a guard needs from outside the page. The extension gives one; a page without extension can give its own. */
export interface Supply {
  /** The current briefing; never settles while there is none. */
  readonly briefing: () => Promise<Briefing>
  /** The index of a site other than the page's own. */
  readonly index: (site: Site) => Promise<Uint8Array>
  readonly onBriefing: (listener: () => void) => void
  /** Who an account is on the effective day, or null for nobody. Rejects when it cannot be found out. */
  readonly confirm: (key: AccountKey, interactions: readonly Interaction[]) => Promise<Confirmed | null>
  readonly record: (decision: Message<'record-decision'>) => void
  /** What was counted for the pack's health. */
  readonly recordSightings: (sightings: Message<'record-sightings'>) => void
  /** A pack that came with the briefing has selectors this browser does not know. */
  readonly packUnreadable: (pack: Message<'pack-unreadable'>) => void
  readonly openPage: (page: Message<'open-page'>) => void
  readonly onReport: (report: () => Promise<PageReport>) => void
  /** False once the extension behind this script is gone. */
  readonly alive: () => boolean
}
