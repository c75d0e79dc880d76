import type { SiteHealth } from '../../browser/site-health'
import type { Language } from '../../neutrality'
import { formatNumber } from './format'
import { healthSaid, healthText } from './health-text'

/** From how many gestures a month it is no accident that the list of accounts came late. */
const oftenLate = 3

/** What of a site the guard may miss since its pages changed, and what still works. Nothing where all is well. */
export function HealthNote({ health, language }: { readonly health: SiteHealth; readonly language: Language }) {
  const text = healthText[language]
  const { state, late } = health
  if (state !== 'incomplete' && late < oftenLate) return null
  return (
    <div class="notice small">
      {state !== 'incomplete'
        ? null
        : (
          <>
            <b>{text.incomplete}</b>
            <span>{healthSaid(health, language)}</span>
            <span>{text.careful}</span>
          </>
        )}
      {late < oftenLate ? null : <span>{text.late(formatNumber(late, language))}</span>}
    </div>
  )
}
