// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { useState } from 'preact/hooks'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ComponentChildren } from 'preact'
import { Grid } from '../../../../src/pages/desk/review/grid'
import { selected, type View, firstView } from '../../../../src/pages/desk/review/view'
import { type DeskAccess, DeskProvider } from '../../../../src/pages/desk/state/desk-context'
import { deskText } from '../../../../src/pages/desk/text'
import type { Row } from '../../../../src/pages/desk/state/rows'
import type { Decision } from '../../../../src/pages/desk/state/work'
import { id, proposal, rowsOf } from './things'

const decided: [string[], Decision][] = []
let view: View
const rows = rowsOf(Array.from({ length: 20_000 }, (_, at) => proposal(at + 2, at === 1 ? { verdict: 'hold', key: 'none' } : {})))

function Page({ children }: { readonly children: (view: View, onView: (view: View) => void) => ComponentChildren }) {
  const [now, setNow] = useState(firstView)
  view = now
  return <DeskProvider value={{ language: 'id', text: deskText.id } as DeskAccess}>{children(now, setNow)}</DeskProvider>
}
const draw = (shown: readonly Row[]) => act(() => {
  render(
    <Page>{(now, onView) => (
      <Grid rows={shown} view={now} chosen={new Set(selected(shown, now))} onView={onView} onDecide={(which, decision) => { decided.push([which.map((row) => row.id), decision]) }} />
    )}</Page>,
    document.getElementById('page')!,
  )
})
const grid = () => document.querySelector<HTMLElement>('[role="grid"]')!
const press = (key: string, more: KeyboardEventInit = {}) => act(() => { grid().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })) })
const described = () => document.getElementById(grid().getAttribute('aria-activedescendant') ?? '')

beforeEach(() => {
  decided.length = 0
  document.body.innerHTML = '<div id="page"></div>'
})
afterEach(() => { render(null, document.getElementById('page')!) })

describe('the list of rows', () => {
  it('draws a screenful of 20,000 rows and tells how many there are', async () => {
    await draw(rows)
    expect(document.querySelectorAll('[role="row"]').length).toBeLessThan(60)
    expect(grid().getAttribute('aria-rowcount')).toBe('20000')
  })
  it('moves by arrows and names the row it is on, with its number', async () => {
    await draw(rows)
    await press('ArrowDown')
    await press('ArrowDown')
    expect(view.active).toBe(id(3))
    expect(described()?.getAttribute('aria-rowindex')).toBe('2')
    expect(described()?.getAttribute('aria-selected')).toBe('true')
  })
  it('draws the rows at the end when the keyboard goes there', async () => {
    await draw(rows)
    await press('End')
    expect(view.active).toBe(id(20_001))
  })
  it('decides by letter and goes on to the next row', async () => {
    await draw(rows)
    await press('ArrowDown')
    await press('t')
    await press('x')
    expect(decided).toEqual([[[id(2)], 'accept'], [[id(3)], 'reject']])
    expect(view.active).toBe(id(4))
  })
  it('decides about all selected rows together and stays', async () => {
    await draw(rows)
    await press('ArrowDown')
    await press('ArrowDown', { shiftKey: true })
    await press('ArrowDown', { shiftKey: true })
    await press('h')
    expect(decided).toEqual([[[id(2), id(3), id(4)], 'hold']])
    expect(view.active).toBe(id(4))
  })
  it('opens the account in a new tab that knows nothing of this one', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null)
    await draw(rows)
    await press('ArrowDown')
    await press('o')
    expect(open).toHaveBeenCalledWith('https://www.instagram.com/contoh2/', '_blank', 'noopener,noreferrer')
    await press('ArrowDown')
    await press('o')
    expect(open).toHaveBeenCalledTimes(1)
  })
  it('links to the account without telling where from, and offers no acceptance without an account', async () => {
    await draw(rows)
    const [first, held] = document.querySelectorAll('[role="row"]')
    expect(first?.querySelector('a')?.rel).toBe('noopener noreferrer')
    expect([...first?.querySelectorAll('button') ?? []].map((button) => button.textContent)).toEqual(['Terima', 'Tahan', 'Tolak'])
    expect(held?.querySelector('a')).toBeNull()
    expect([...held?.querySelectorAll('button') ?? []].map((button) => button.textContent)).toEqual(['Tolak'])
  })
  it('says so when no row matches', async () => {
    await draw([])
    expect(grid().textContent).toBe('Tidak ada baris yang cocok.')
  })
})
