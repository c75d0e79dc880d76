import type { Briefing } from '../../browser'
import type { Settings } from '../../browser/settings'
import type { Supply } from '../../guard/supply'
import { type NamedStage, today } from '../../neutrality'
import type { Site } from '../../registry'
import { activeKeys } from '../../registry/active'
import { buildIndex } from '../../registry/build-index'
import { confirm } from '../../registry/confirm'
import { parseKey } from '../../registry/account-key'
import look from '../../warning/warning.css?inline'
import { atStage, ownStages } from './training-records'

/** Where a training page gets things from; without an extension around it, from somewhere else. */
export interface TrainingSource {
  readonly settings: () => Promise<Settings>
  readonly onSettings: (listener: () => void) => void
  readonly record: Supply['record']
  readonly openPage: Supply['openPage']
  readonly alive: Supply['alive']
}

/** What is played at the moment, where a page plays one scene after the other. */
export interface Playing {
  readonly site?: Site
  readonly stage: NamedStage
  /** The office's account that is signed in. */
  readonly office?: string
  /** Added to the look of the warning: larger type for a projector. */
  readonly look: string
}

const training = { training: true } as const

/**
 * The supply of a guard on the training page: its index holds the fictional registrants of one site, confirmation
 * happens here instead of in the background. It always holds and asks, and a simulated date does not reach it: its
 * candidates are candidates every day. While something else is played the guard is off, as for a site that is.
 */
export function trainingSupply({ settings, onSettings, record, openPage, alive }: TrainingSource, site: Site = 'x', playing?: () => Playing): Supply {
  const index = buildIndex(activeKeys(ownStages, site, today(), training))
  return {
    briefing: async (): Promise<Briefing> => {
      const { language, badges, textSize } = await settings()
      const now = playing?.()
      const office = now?.office === undefined ? undefined : parseKey(`${site}:u:${now.office}`)
      return {
        active: now === undefined || now.site === site, language, mode: 'warn', badges, index, look: `${look}${now?.look ?? ''}`, signs: [],
        ...(textSize !== 'normal' && { textSize }),
        ...(office && { officeAccounts: [office] }),
      }
    },
    // Everybody there is on the page's own site.
    index: () => Promise.resolve(new Uint8Array()),
    onBriefing: onSettings,
    confirm: async (key, interactions) => {
      const { language } = await settings()
      const now = playing?.()
      return confirm(now === undefined ? ownStages : atStage[now.stage], key, interactions, today(), language, training)
    },
    record,
    // Its page never changes under it.
    recordSightings: () => undefined,
    packUnreadable: () => undefined,
    openPage,
    // The popup asks the pages of real sites only.
    onReport: () => undefined,
    alive,
  }
}
