import { useEffect } from 'preact/hooks'
import { prohibitions } from '../../neutrality'
import { listName, rulesAsOf } from '../../neutrality/details'
import { formatDay } from '../shared/format'
import { isExtensionPage } from '../../browser/extension'
import { Frame, places, sessionPlaces } from '../shared/frame'
import { Icon } from '../shared/icons'
import { Brand } from '../shared/parts'
import { SearchBox } from '../shared/search-box'
import type { PageProps } from '../shared/show-page'
import { Contents } from './contents'
import { Item } from './item'
import { openForPrint } from './open-for-print'
import { Asking, Covered, Disputed, NotProhibited } from './sections'
import { handbookText } from './text'
import { useTarget } from './use-target'

/** "Kenali 16 larangan": all sixteen items with what they rest on. */
export function Handbook({ settings: { language }, change }: PageProps) {
  const text = handbookText[language]
  const target = useTarget()
  useEffect(openForPrint, [])
  const name = listName[language]
  return (
    <Frame language={language} here="handbook" among={isExtensionPage() ? places : sessionPlaces} main="larangan" onLanguage={(wanted) => { void change({ language: wanted }) }}>
      <main class="sheet">
        <div class="opening">
          <h1>{text.title}</h1>
          <p><b>{name.charAt(0).toUpperCase() + name.slice(1)}</b>, {text.asOf(formatDay(rulesAsOf, language))}.</p>
          <p class="quiet">{text.lead}</p>
          <SearchBox language={language} parts="[data-part]" label={text.search} none={text.foundNone} some={text.found} />
          <div class="row">
            <button type="button" class="button" onClick={() => { print() }}><Icon name="print" />{text.print}</button>
            <a class="button" href="../handouts/index.html"><Icon name="sheet" />{text.handouts}</a>
          </div>
        </div>
        <Contents language={language} target={target} />
        <div class="text">
          <section aria-labelledby="larangan">
            <h2 id="larangan" tabIndex={-1}>{text.sections.larangan}</h2>
            {prohibitions.map((prohibition) => (
              <Item key={prohibition.item} prohibition={prohibition} language={language} isTarget={target === `larangan-${prohibition.item}`} />
            ))}
          </section>
          <NotProhibited language={language} />
          <Covered language={language} />
          <Disputed language={language} />
          <Asking language={language} />
          <p class="quiet small">{text.advice}</p>
        </div>
      </main>
    </Frame>
  )
}

/** The page's outline until the settings are read. */
export function HandbookSkeleton() {
  return (
    <>
      <header class="top"><Brand /></header>
      <main class="sheet" aria-busy="true">{[48, 96, 320].map((height) => <span key={height} class="skeleton" style={`height: ${height}px`} />)}</main>
    </>
  )
}
