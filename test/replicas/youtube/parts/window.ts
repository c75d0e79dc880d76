import { h, repeat, type Factory } from '../base/element'
import { refresh } from '../store'

const pool = 24

/** A long list in a window of nodes that are used again for other items while it is scrolled; rows are of one height. */
export const windowed = <D>(items: () => readonly D[], factory: Factory<D>, row: { height: number; columns: number }): HTMLElement => {
  let first = 0
  const slice = () => items().slice(first, first + pool)
  const list = h('div#contents', {
    style: () => `padding-top:${Math.floor(first / row.columns) * row.height}px;height:${Math.ceil(items().length / row.columns) * row.height}px`,
  }, repeat(slice, factory, { style: `height:${row.height}px;overflow:hidden` }))
  addEventListener('scroll', () => {
    const rows = Math.floor(-list.getBoundingClientRect().top / row.height) - 2
    const next = Math.max(0, Math.min(rows * row.columns, items().length - pool))
    if (next === first) return
    first = next - next % row.columns
    refresh()
  }, { passive: true })
  return list
}
