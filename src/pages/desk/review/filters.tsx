import type { ComponentChildren } from 'preact'
import { formatNumber } from '../../shared/format'
import { useDesk } from '../state/desk-context'
import { counts, type Filter, type View } from './view'

const states = ['all', 'open', 'accept', 'hold', 'reject'] as const
const kinds = ['conflict', 'twin', 'many', 'repeated'] as const

interface FiltersProps { readonly view: View; readonly onView: (view: View) => void; readonly children: ComponentChildren }

/** Which rows are shown: by where they stand, by notice, by words. */
export function Filters({ view, onView, children }: FiltersProps) {
  const { text: { review, words }, language, rows, notices } = useDesk()
  const many = counts(rows, notices)
  const name = (one: Filter) => one === 'all' ? review.all : (kinds as readonly string[]).includes(one) ? review.kinds[one as (typeof kinds)[number]] : words.states[one as 'open']
  return (
    <div class="filters">
      <fieldset class="chips">
        <legend class="unseen">{review.filters}</legend>
        {[...states, ...kinds.filter((kind) => many[kind] > 0 || view.filter === kind)].map((one) => (
          <label key={one} data-state={one}>
            <input type="radio" name="filter" checked={view.filter === one} onChange={() => { onView({ ...view, filter: one }) }} />
            {name(one)} <span class="count">{formatNumber(many[one], language)}</span>
          </label>
        ))}
      </fieldset>
      <label class="search"><span>{review.search}</span>
        <input type="search" value={view.search} placeholder={review.searchMore} onInput={({ currentTarget }) => { onView({ ...view, search: currentTarget.value }) }} />
      </label>
      {children}
    </div>
  )
}
