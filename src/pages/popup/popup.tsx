import { ask } from '../../browser'
import { currentTab } from '../../browser/extension'
import { healthOf, siteHealthKey } from '../../browser/site-health'
import { healthKey } from '../../browser/store'
import type { Text } from '../../neutrality'
import { formatDay } from '../shared/format'
import { useOffered } from '../shared/offered'
import { Brand, SavingNote } from '../shared/parts'
import type { PageProps } from '../shared/show-page'
import { turned } from '../shared/turned'
import { useAsked, useStored } from '../shared/use-asked'
import { Decisions } from './decisions'
import { Found } from './found'
import { Pause, usePause } from './pause'
import { RegistryLine } from './registry-line'
import { SiteCard } from './site-card'
import { siteState } from './site-state'
import { popupText } from './text'

/** A page that has no briefing yet never answers; a second is long enough to say so. */
const patienceMs = 1_000

const askPage = () => Promise.race([
  currentTab().then((tab) => (tab === undefined ? undefined : ask(tab.id, 'page-report', {}))),
  new Promise<never>((_, reject) => { setTimeout(() => { reject(new Error('no answer')) }, patienceMs) }),
])

/** The toolbar popup: this site, this page, this month, this registry. */
export function Popup({ settings, saving, change }: PageProps) {
  const { language, simulatedDate, off, region } = settings
  const text = popupText[language]
  const report = useAsked(askPage)
  const health = useStored(healthKey)
  const sites = healthOf(useStored(siteHealthKey))
  const pause = usePause()
  const state = siteState(report, settings, pause.until)
  const people = report.state === 'answered' && report.answer !== undefined && state.kind !== 'off' && state.kind !== 'stopped' ? report.answer.found : undefined

  return (
    <main>
      <header><Brand /></header>
      <h1 class="unseen">Jaga Netral</h1>
      {simulatedDate === undefined
        ? null
        : <p class="notice small"><b>{text.simulated(formatDay(simulatedDate, language))}</b><span>{text.simulatedMore}</span></p>}
      {typeof health === 'object' && health !== null
        ? <p class="notice small"><b>{text.unwell}</b><span>{(health as Text)[language]}</span><span>{text.unwellMore}</span></p>
        : null}
      <SiteCard state={state} health={sites} language={language} locked={settings.locked.includes('off') ? settings.agency ?? text.agency : undefined}
        onTurn={(site, on) => { void change({ off: turned(off, site, on) }) }} />
      <Pause state={state} pause={pause} language={language} />
      {saving.outcome === 'failed' ? <SavingNote saving={saving} language={language} /> : null}
      {people === undefined ? null : <Found found={people} language={language} {...(simulatedDate === undefined ? {} : { day: simulatedDate })} {...(region === undefined ? {} : { region })} />}
      <Decisions language={language} />
      <RegistryLine language={language} />
      <nav aria-label={text.pages}>
        {useOffered(['handbook', 'journal', 'training', 'options'] as const).map((page) => <a key={page} href={`../${page}/index.html`} target="_blank">{text.links[page]}</a>)}
      </nav>
    </main>
  )
}

/** The popup's outline, drawn before anything is known. */
export function PopupSkeleton() {
  return (
    <main aria-busy="true">
      <header><Brand /></header>
      <span class="skeleton" style="height: 104px" />
      <span class="skeleton" style="height: 72px" />
      <span class="skeleton" style="height: 44px" />
    </main>
  )
}
