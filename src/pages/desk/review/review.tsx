import { useMemo } from 'preact/hooks'
import { formatNumber } from '../../shared/format'
import { useDesk } from '../state/desk-context'
import type { Row } from '../state/rows'
import type { Decision } from '../state/work'
import { decide, sureOnes } from './decide'
import { Details } from './details'
import { Filters } from './filters'
import { Grid } from './grid'
import { selected, shown, type View } from './view'

interface ReviewProps { readonly view: View; readonly onView: (view: View) => void }

/** Second step: every proposed account gets a decision by a person. */
export function Review({ view, onView }: ReviewProps) {
  const { text: { review, words, shell }, language, rows, notices, sheets, work, change, say } = useDesk()
  const list = useMemo(() => shown(rows, view, notices), [rows, view.filter, view.search, notices])
  const chosen = useMemo(() => new Set(selected(list, view)), [list, view])
  const picked = list.filter(({ id }) => chosen.has(id))
  const number = (count: number) => formatNumber(count, language)

  function settle(which: readonly Row[], decision: Decision): void {
    if (which.length === 0) return
    const { without } = decide(work, which, decision)
    change((now) => decide(now, which, decision).work)
    if (without.length === which.length && decision === 'accept') say(review.needsAccount)
    else if (without.length > 0) say(review.someWithout(number(without.length)))
    else if (which.length > 1) say(review.decided(number(which.length), words.states[decision]))
  }

  const sure = sureOnes(list)
  return (
    <>
      <h2 tabIndex={-1}>{review.title}</h2>
      <p class="quiet">{review.lead}</p>
      {rows.length === 0 ? <p class="card">{sheets.some(({ ready }) => !ready) ? shell.reading : review.none}</p> : (
        <>
          <Filters view={view} onView={onView}>
            <button type="button" class="button" disabled={sure.length === 0} onClick={() => {
              settle(sure, 'accept')
              say(review.acceptedSure(number(sure.length)))
            }}>{review.acceptSure(number(sure.length))}</button>
          </Filters>
          <div class="review">
            <Grid rows={list} view={view} chosen={chosen} onView={onView} onDecide={settle} />
            <Details rows={picked} onDecide={(decision) => { settle(picked, decision) }} />
          </div>
        </>
      )}
    </>
  )
}
