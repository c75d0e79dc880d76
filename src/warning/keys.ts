const scrolls: Readonly<Record<string, readonly [lines: number, pages: number]>> = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], PageUp: [0, -1], PageDown: [0, 1], Home: [0, -1e3], End: [0, 1e3],
}
const linePx = 48

/** Keeps Tab inside, and scrolls the dialog (never the page behind it) with the keys that scroll. */
export function steer(event: KeyboardEvent, sheet: HTMLElement, focused: Element | null): void {
  if (event.key === 'Tab') {
    const stops = tabStops(sheet)
    const end = event.shiftKey ? stops[0] : stops.at(-1)
    if (focused !== null && focused !== end && stops.includes(focused as HTMLElement)) return
    event.preventDefault()
    ;(event.shiftKey ? stops.at(-1) : stops[0])?.focus()
    return
  }
  const scroll = scrolls[event.key]
  if (scroll === undefined || isField(focused) || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  sheet.scrollBy({ top: scroll[0] * linePx + scroll[1] * sheet.clientHeight * 0.85 })
}

/** Where Tab stops, in order; of a group of choices only the one chosen, or the first. */
export function tabStops(sheet: HTMLElement): HTMLElement[] {
  const chosen = sheet.querySelector('input:checked') ?? sheet.querySelector('input')
  return [...sheet.querySelectorAll<HTMLElement>('button, summary, textarea, input')]
    .filter((stop) => (!stop.matches('input') || stop === chosen) && stop.getClientRects().length > 0)
}

/** Whether keys mean something to the field itself. */
export const isField = (element: Element | null) => element !== null && element.matches('textarea, input')
