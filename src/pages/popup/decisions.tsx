import { readCounts } from '../../browser/counts'
import { type Language, today } from '../../neutrality'
import { formatMonth, formatNumber } from '../shared/format'
import { useAsked } from '../shared/use-asked'
import { popupText } from './text'

/** This month's decisions, in numbers. */
export function Decisions({ language }: { readonly language: Language }) {
  const text = popupText[language]
  const counts = useAsked(readCounts)
  const day = today()
  const month = counts.state === 'answered' ? counts.answer[day.slice(0, 7)] ?? {} : undefined
  const figure = (count: number | undefined) => month === undefined ? <span class="skeleton" /> : formatNumber(count ?? 0, language)
  const reminded = month?.['reminded'] ?? 0
  return (
    <section>
      <h2>{text.month(formatMonth(day, language))}</h2>
      <dl class="figures">
        <div><dt>{text.cancelled}</dt><dd>{figure(month?.['cancelled'])}</dd></div>
        <div><dt>{text.continued}</dt><dd>{figure(month?.['continued'])}</dd></div>
      </dl>
      <p class="quiet small">{reminded > 0 ? `${text.reminded(formatNumber(reminded, language))} ` : ''}{text.onlyCounts}</p>
    </section>
  )
}
