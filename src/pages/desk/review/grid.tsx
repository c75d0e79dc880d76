import { useEffect } from 'preact/hooks'
import { useDesk } from '../state/desk-context'
import type { Row } from '../state/rows'
import type { Decision } from '../state/work'
import { GridRow } from './grid-row'
import { reviewKey } from './keys'
import { useWindow } from './use-window'
import type { View } from './view'

interface GridProps {
  readonly rows: readonly Row[]
  readonly view: View
  readonly chosen: ReadonlySet<string>
  readonly onView: (view: View) => void
  readonly onDecide: (rows: readonly Row[], decision: Decision) => void
}

/** All rows of a view in one box; only those in sight are drawn. The keyboard stays on the box and moves a row mark in it. */
export function Grid({ rows, view, chosen, onView, onDecide }: GridProps) {
  const { text: { review } } = useDesk()
  const { ref, first, last, row: height, page, show } = useWindow(rows.length)
  const at = rows.findIndex(({ id }) => id === view.active)
  useEffect(() => { if (at >= 0) show(at) }, [at])

  const moveTo = (wanted: number, extend: boolean) => {
    const target = rows[Math.max(0, Math.min(rows.length - 1, wanted))]
    if (target === undefined) return
    const { filter, search, anchor = view.active } = view
    onView({ filter, search, active: target.id, ...(extend && anchor !== undefined && { anchor }) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const wanted = reviewKey(event, page)
    if (wanted === undefined) return
    event.preventDefault()
    if ('by' in wanted) moveTo(at < 0 ? 0 : at + wanted.by, wanted.extend)
    else if ('to' in wanted) moveTo(wanted.to === 'first' ? 0 : rows.length - 1, wanted.extend)
    else if ('decide' in wanted) {
      onDecide(rows.filter(({ id }) => chosen.has(id)), wanted.decide)
      if (chosen.size === 1) moveTo(at + 1, false)
    } else if (wanted.does === 'all') {
      const [start, end] = [rows[0], rows.at(-1)]
      if (start !== undefined && end !== undefined) onView({ ...view, anchor: start.id, active: end.id })
    } else if (wanted.does === 'open') {
      const url = rows[at]?.account?.url
      if (url !== undefined) window.open(url, '_blank', 'noopener,noreferrer')
    } else document.getElementById('correction')?.focus()
  }
  const active = rows[at]
  return (
    <div class="grid">
      <div class="grid-head" aria-hidden="true"><span>{review.columns.raw}</span><span>{review.columns.account}</span><span>{review.columns.verdict}</span></div>
      <div ref={ref} class="grid-body" role="grid" tabIndex={0} aria-label={review.grid} aria-describedby="grid-keys" aria-multiselectable="true"
        aria-rowcount={rows.length} aria-colcount={3} onKeyDown={onKeyDown} onFocus={() => { if (at < 0) moveTo(0, false) }}
        {...(active !== undefined && at >= first && at < last ? { 'aria-activedescendant': `row-${at}` } : {})}>
        {rows.length === 0 ? <p class="quiet nothing">{review.noMatch}</p> : null}
        <div role="presentation" style={{ height: `${rows.length * height}px` }}>
          <div role="rowgroup" style={{ transform: `translateY(${first * height}px)` }}>
            {rows.slice(first, last).map((row, nth) => (
              <GridRow key={row.id} row={row} at={first + nth} active={row.id === view.active} chosen={chosen.has(row.id)}
                onPick={(extend) => { moveTo(first + nth, extend) }} onDecide={(decision) => { onDecide([row], decision) }} />
            ))}
          </div>
        </div>
      </div>
      <p id="grid-keys" class="quiet small">{review.keys}</p>
    </div>
  )
}
