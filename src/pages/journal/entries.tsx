import { useState } from 'preact/hooks'
import { outcomes } from '../../browser/messages'
import { type Language, today } from '../../neutrality'
import { type AccountKey, guardedPlaces } from '../../registry'
import { accountName, siteNames } from '../../warning/people'
import { download } from '../shared/download'
import { formatMoment, formatNumber } from '../shared/format'
import { Icon } from '../shared/icons'
import { sharedText } from '../shared/text'
import { entriesCsv, entriesJson } from './entries-file'
import { everything, filtered, type Filter } from './filter'
import { RemoveAll } from './remove-all'
import { journalText } from './text'
import type { Entries as Kept } from './use-entries'

const page = 100

interface EntriesProps { readonly kept: Kept; readonly language: Language }

/** Every decision that was kept, filtered; one or all deleted; as a file. */
export function Entries({ kept: { list, stuck, remove, removeAll }, language }: EntriesProps) {
  const text = journalText[language]
  const shared = sharedText[language]
  const [filter, setFilter] = useState(everything)
  const [length, setLength] = useState(page)
  const shown = filtered(list, filter)
  const set = (part: Partial<Filter>) => { setFilter({ ...filter, ...part }); setLength(page) }
  const number = (count: number) => formatNumber(count, language)
  if (list.length === 0) return <p class="small">{text.none}</p>
  return (
    <>
      <div class="row filters">
        <label class="search">
          <span class="unseen">{text.search}</span><Icon name="search" />
          <input type="search" placeholder={text.search} value={filter.words} onInput={({ currentTarget }) => { set({ words: currentTarget.value }) }} />
        </label>
        <label class="field"><span class="small">{text.site}</span>
          <select value={filter.site} onChange={({ currentTarget }) => { set({ site: currentTarget.value }) }}>
            <option value="">{text.all}</option>
            {guardedPlaces.map((site) => <option key={site} value={site}>{siteNames[site]}</option>)}
          </select>
        </label>
        <label class="field"><span class="small">{text.decision}</span>
          <select value={filter.outcome} onChange={({ currentTarget }) => { set({ outcome: currentTarget.value }) }}>
            <option value="">{text.all}</option>
            {outcomes.map((outcome) => <option key={outcome} value={outcome}>{shared.outcomes[outcome]}</option>)}
          </select>
        </label>
      </div>
      <p role="status" class="quiet small">{shown.length === 0 ? text.noMatch : text.shown(number(shown.length), number(list.length))}</p>
      <ul class="entries">
        {shown.slice(0, length).map((one) => {
          const when = formatMoment(one.at, language)
          return (
            <li key={one.id}>
              <p><b>{shared.outcomes[one.outcome]}</b>: {shared.interactions[one.interaction]}</p>
              <p>{one.name ?? text.unknown}{one.key === undefined ? '' : ` (${accountName(one.key as AccountKey, language)})`}</p>
              <p class="quiet small">{siteNames[one.site]} · <time dateTime={new Date(one.at).toISOString()}>{when}</time></p>
              {one.reason === undefined ? null : <p class="small">{text.reason}: {one.reason}</p>}
              <button type="button" class="button" aria-label={text.removeNamed(when)} onClick={() => { remove(one.id) }}><Icon name="bin" />{text.remove}</button>
            </li>
          )
        })}
      </ul>
      {shown.length > length ? <button type="button" class="button" onClick={() => { setLength(length + page) }}>{text.more(number(Math.min(page, shown.length - length)))}</button> : null}
      <div class="row">
        <button type="button" class="button" onClick={() => { download(`jurnal-${today()}.csv`, 'text/csv', entriesCsv(shown, language)) }}><Icon name="save" />{text.csv}</button>
        <button type="button" class="button" onClick={() => { download(`jurnal-${today()}.json`, 'application/json', entriesJson(shown)) }}><Icon name="save" />{text.json}</button>
        <RemoveAll count={list.length} language={language} onRemove={removeAll} />
      </div>
      <p role="status" class="small">{stuck ? text.failed : ''}</p>
    </>
  )
}
