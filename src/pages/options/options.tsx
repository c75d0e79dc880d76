import { guardedPlaces } from '../../registry'
import { siteNames } from '../../warning/people'
import { Frame, FrameSkeleton } from '../shared/frame'
import { SavingNote, Switch } from '../shared/parts'
import { RegionField } from '../shared/region-field'
import { SearchBox } from '../shared/search-box'
import type { PageProps } from '../shared/show-page'
import { turned } from '../shared/turned'
import { About } from './about'
import { JournalSetting } from './journal-setting'
import { Look } from './look'
import { Mode } from './mode'
import { Muted } from './muted'
import { OfficeAccounts } from './office-accounts'
import { Registries } from './registries'
import { Setting } from './setting'
import { SimulatedDate } from './simulated-date'
import { optionsText } from './text'
import { Transfer } from './transfer'

/** The settings. Every change is stored at once. */
export function Options(props: PageProps) {
  const { settings, saving, change } = props
  const { language, badges, off, simulatedDate, region, officeAccounts = [] } = settings
  const text = optionsText[language]
  return (
    <Frame language={language} here="options" main="settings" onLanguage={(wanted) => { void change({ language: wanted }) }}>
      <main id="settings" tabIndex={-1} class="column">
        <h1>{text.title}</h1>
        <p class="quiet">{text.lead}</p>
        <SearchBox language={language} parts="[data-part]" label={text.search} none={text.searchNone} some={text.searchSome} />
        <Look {...props} />
        <Mode {...props} />
        <Setting settings={settings} name="off" title={text.sites.title}>
          {guardedPlaces.map((site) => (
            <Switch key={site} label={text.sites.label(siteNames[site])} on={!off.includes(site)}
              onChange={(on) => { void change({ off: turned(off, site, on) }) }} />
          ))}
          <p class="quiet small">{text.sites.more}</p>
        </Setting>
        <Setting settings={settings} name="badges" title={text.badges.title}>
          <Switch label={text.badges.label} more={text.badges.more} on={badges} onChange={(on) => { void change({ badges: on }) }} />
        </Setting>
        <JournalSetting {...props} />
        <Setting settings={settings} title={text.region.title}>
          <p class="quiet small">{text.region.more}</p>
          <RegionField language={language} region={region} onChange={(wanted) => { void change({ region: wanted }) }} />
        </Setting>
        <OfficeAccounts settings={settings} accounts={officeAccounts} onChange={(accounts) => { void change({ officeAccounts: accounts }) }} />
        <Setting settings={settings} name="simulatedDate" title={text.simulated.title}>
          <SimulatedDate language={language} day={simulatedDate} onChange={(day) => { void change({ simulatedDate: day }) }} />
        </Setting>
        <Registries {...props} />
        <Muted {...props} />
        <Transfer {...props} />
        <About language={language} />
      </main>
      <SavingNote saving={saving} language={language} />
    </Frame>
  )
}

/** The page's outline until the settings are read. */
export const OptionsSkeleton = () => <FrameSkeleton />
