import type { SiteHealth } from '../../browser/site-health'
import type { Language } from '../../neutrality'
import type { Guarded } from '../../registry'
import { siteNames } from '../../warning/people'
import { HealthNote } from '../shared/health-note'
import { Icon } from '../shared/icons'
import { Switch } from '../shared/parts'
import type { SiteState } from './site-state'
import { popupText } from './text'

interface SiteCardProps {
  readonly state: SiteState
  readonly health: readonly SiteHealth[]
  readonly language: Language
  /** Who decided it, where the switch is not the person's. */
  readonly locked: string | undefined
  readonly onTurn: (site: Guarded, on: boolean) => void
}

/** How things stand on the site in front, and the switch for it. */
export function SiteCard({ state, health, language, locked, onTurn }: SiteCardProps) {
  const text = popupText[language]
  if (state.kind === 'waiting') return <section class="site" aria-busy="true"><span class="skeleton" style="height: 62px" /></section>
  const { kind } = state
  const own = kind === 'guarded' || kind === 'reminding' ? health.find(({ site }) => site === state.site) : undefined
  return (
    <section class={`site ${kind}`}>
      <h2>{'site' in state ? text.state[state.kind](siteNames[state.site]) : text.state[state.kind]}</h2>
      <p class="quiet small">{text.more[kind]}</p>
      {own === undefined ? null : <HealthNote health={own} language={language} />}
      {locked === undefined ? null : <p class="quiet small"><Icon name="lock" />{text.locked(locked)}</p>}
      {'site' in state && kind !== 'stopped' && locked === undefined
        ? <Switch label={text.guardSite(siteNames[state.site])} on={kind !== 'off'} onChange={(on) => { onTurn(state.site, on) }} />
        : null}
    </section>
  )
}
