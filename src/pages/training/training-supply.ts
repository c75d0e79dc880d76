import type { Briefing } from '../../browser'
import type { Settings } from '../../browser/settings'
import type { Supply } from '../../guard/supply'
import { today } from '../../neutrality'
import { activeKeys } from '../../registry/active'
import { buildIndex } from '../../registry/build-index'
import { confirm } from '../../registry/confirm'
import { asPublished } from '../../registry/publish'
import { trainingRecords as records } from '../../registry/bundled'
import look from '../../warning/warning.css?inline'

/** Where a training page gets things from; without an extension around it, from somewhere else. */
export interface TrainingSource {
  readonly settings: () => Promise<Settings>
  readonly onSettings: (listener: () => void) => void
  readonly record: Supply['record']
  readonly openPage: Supply['openPage']
  readonly alive: Supply['alive']
}

const training = { training: true } as const
const trainingRecords = asPublished(records)

/**
 * The supply of a guard on the training page: its index holds the fictional registrants, confirmation happens
 * here instead of in the background. It always holds and asks, and a simulated date does not reach it: its
 * candidates are candidates every day.
 */
export function trainingSupply({ settings, onSettings, record, openPage, alive }: TrainingSource): Supply {
  const index = buildIndex(activeKeys(trainingRecords, 'x', today(), training))
  return {
    briefing: async (): Promise<Briefing> => {
      const { language, badges, textSize } = await settings()
      return { active: true, language, mode: 'warn', badges, index, look, signs: [], ...(textSize !== 'normal' && { textSize }) }
    },
    // Everybody there is on the page's own site.
    index: () => Promise.resolve(new Uint8Array()),
    onBriefing: onSettings,
    confirm: async (key, interactions) => {
      const { language } = await settings()
      return confirm(trainingRecords, key, interactions, today(), language, training)
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
