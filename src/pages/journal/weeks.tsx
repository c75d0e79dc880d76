import { type Counts, countsKey, forgetCounts, lastWeeks, parseCounts } from '../../browser/counts'
import { type Language, today } from '../../neutrality'
import { formatDay, formatNumber } from '../shared/format'
import { sharedText } from '../shared/text'
import { useStored } from '../shared/use-asked'
import { journalText } from './text'

/** What the chart shows of each week; the rest is rare and told by diagnostics. */
const kinds = ['cancelled', 'continued', 'reminded'] as const

/** How many decisions each of the last weeks: bars for eyes, a table for everybody else, from the counts alone. */
export function Weeks({ language }: { readonly language: Language }) {
  const text = journalText[language]
  const counts: Counts = parseCounts(useStored(countsKey))
  const weeks = lastWeeks(today()).map((day) => ({ day, of: (kind: (typeof kinds)[number]) => counts[day]?.[kind] ?? 0 }))
  const total = (week: (typeof weeks)[number]) => kinds.reduce((sum, kind) => sum + week.of(kind), 0)
  const most = Math.max(1, ...weeks.map(total))
  const names = sharedText[language].outcomes
  return (
    <section class="card" aria-labelledby="weeks-title">
      <h2 id="weeks-title">{text.weeks}</h2>
      <p class="quiet small">{text.weeksMore}</p>
      {weeks.every((week) => total(week) === 0)
        ? <p class="small">{text.noCounts}</p>
        : (
          <>
            <div class="bars" aria-hidden="true">
              {weeks.map((week) => (
                <div key={week.day} class="bar" title={`${text.week(formatDay(week.day, language))}: ${formatNumber(total(week), language)}`}>
                  <span class="number">{total(week) > 0 ? formatNumber(total(week), language) : ''}</span>
                  {kinds.toReversed().map((kind) => (week.of(kind) > 0 ? <i key={kind} class={kind} style={`height: ${String(week.of(kind) / most * 120)}px`} /> : null))}
                  <span class="day">{shortDay(week.day, language)}</span>
                </div>
              ))}
            </div>
            <p class="legend small" aria-hidden="true">{kinds.map((kind) => <span key={kind}><i class={kind} />{names[kind]}</span>)}</p>
            <table class="unseen">
              <caption>{text.weeks}</caption>
              <thead><tr><th scope="col">{text.when}</th>{kinds.map((kind) => <th key={kind} scope="col">{names[kind]}</th>)}</tr></thead>
              <tbody>
                {weeks.map((week) => (
                  <tr key={week.day}><th scope="row">{text.week(formatDay(week.day, language))}</th>{kinds.map((kind) => <td key={kind}>{formatNumber(week.of(kind), language)}</td>)}</tr>
                ))}
              </tbody>
            </table>
            <button type="button" class="button" onClick={() => { void forgetCounts().catch(() => undefined) }}>{text.forgetCounts}</button>
          </>
        )}
    </section>
  )
}

const shortDay = (day: string, language: Language) =>
  new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { day: 'numeric', month: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
