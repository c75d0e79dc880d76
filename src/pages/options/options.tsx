import { guardedPlaces } from '../../registry'
import { siteNames } from '../../warning/people'
import { Brand, Languages, SavingNote, Switch } from '../shared/parts'
import type { PageProps } from '../shared/show-page'
import { turned } from '../shared/turned'
import { About } from './about'
import { Mode } from './mode'
import { Registries } from './registries'
import { SimulatedDate } from './simulated-date'
import { optionsText } from './text'

/** The settings. Every change is stored at once. */
export function Options(props: PageProps) {
  const { settings, saving, change } = props
  const { language, mode, badges, off, simulatedDate } = settings
  const text = optionsText[language]
  return (
    <>
      <header><Brand /></header>
      <main>
        <h1>{text.title}</h1>
        <p class="quiet">{text.lead}</p>
        <section class="card beside">
          <div><h2>{text.language}</h2><p class="quiet small">{text.languageMore}</p></div>
          <Languages language={language} onChange={(wanted) => { void change({ language: wanted }) }} />
        </section>
        <section class="card">
          <Mode language={language} mode={mode} onChange={(wanted) => { void change({ mode: wanted }) }} />
        </section>
        <section class="card">
          <h2>{text.sites.title}</h2>
          {guardedPlaces.map((site) => (
            <Switch key={site} label={text.sites.label(siteNames[site])} on={!off.includes(site)}
              onChange={(on) => { void change({ off: turned(off, site, on) }) }} />
          ))}
          <p class="quiet small">{text.sites.more}</p>
        </section>
        <section class="card">
          <h2>{text.badges.title}</h2>
          <Switch label={text.badges.label} more={text.badges.more} on={badges} onChange={(on) => { void change({ badges: on }) }} />
        </section>
        <SimulatedDate language={language} day={simulatedDate} onChange={(day) => { void change({ simulatedDate: day }) }} />
        <Registries {...props} />
        <About language={language} />
      </main>
      <SavingNote saving={saving} language={language} />
    </>
  )
}

/** The page's outline until the settings are read. */
export function OptionsSkeleton() {
  return (
    <>
      <header><Brand /></header>
      <main aria-busy="true">{[48, 96, 220, 120].map((height) => <span key={height} class="skeleton" style={`height: ${height}px`} />)}</main>
    </>
  )
}
