/** Remembers where the focus and the caret are, and returns what puts them back there without scrolling. */
export function keepFocus(): () => void {
  const before = deepFocus()
  const selection = getSelection()
  const caret = before instanceof HTMLElement && before.isContentEditable && selection !== null && selection.rangeCount > 0
    ? selection.getRangeAt(0).cloneRange() : undefined
  return () => {
    if (before?.isConnected !== true) return
    if (deepFocus() !== before) before.focus({ preventScroll: true })
    // A click on text of ours has moved the selection; an editor without a caret would swallow what is typed.
    if (caret === undefined || selection === null || !caret.startContainer.isConnected) return
    selection.removeAllRanges()
    selection.addRange(caret)
  }
}

/** The focused element, through the page's open roots. */
function deepFocus(): HTMLElement | SVGElement | undefined {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement != null) focused = focused.shadowRoot.activeElement
  return focused instanceof HTMLElement || focused instanceof SVGElement ? focused : undefined
}
