import type { PageReport } from '../../browser'
import type { Settings } from '../../browser/settings'
import type { Guarded } from '../../registry'
import type { Asked } from '../shared/use-asked'

/** What the popup says about the page in front of the person. */
export type SiteState =
  /** The page has not answered yet. */
  | { readonly kind: 'waiting' }
  /** No guard runs there: another site, or a page opened before the extension was there. */
  | { readonly kind: 'elsewhere' }
  /** A guard runs but does not answer. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'guarded' | 'reminding' | 'off' | 'stopped'; readonly site: Guarded }
  /** Paused in this tab until a moment, milliseconds since the epoch. */
  | { readonly kind: 'paused'; readonly site: Guarded; readonly until: number }

/**
 * The state by the page's answer and the settings. The settings decide on or off: the page hears of a
 * change a moment later, and the switch must not jump back meanwhile.
 */
export function siteState(report: Asked<PageReport | undefined>, { off, mode }: Settings, pausedUntil: number | null = null): SiteState {
  if (report.state === 'waiting') return { kind: 'waiting' }
  if (report.state === 'failed') return { kind: 'silent' }
  if (report.answer === undefined) return { kind: 'elsewhere' }
  const { site, stopped } = report.answer
  if (off.includes(site)) return { kind: 'off', site }
  if (stopped === true) return { kind: 'stopped', site }
  if (pausedUntil !== null) return { kind: 'paused', site, until: pausedUntil }
  return { kind: mode === 'warn' ? 'guarded' : 'reminding', site }
}
