/** Unfolds everything on paper, and folds it again afterwards. Returns the way to stop doing so. */
export function openForPrint(): () => void {
  let folded: HTMLDetailsElement[] = []
  const unfold = () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const details of folded) details.open = true
  }
  const fold = () => {
    for (const details of folded) details.open = false
    folded = []
  }
  addEventListener('beforeprint', unfold)
  addEventListener('afterprint', fold)
  return () => {
    removeEventListener('beforeprint', unfold)
    removeEventListener('afterprint', fold)
  }
}
