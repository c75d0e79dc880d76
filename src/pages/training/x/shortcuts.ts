/** The site's shortcuts for a focused post: which button each key presses. */
const buttons: Readonly<Record<string, string>> = {
  l: '[data-testid="like"], [data-testid="unlike"]',
  t: '[data-testid="retweet"], [data-testid="unretweet"]',
  r: '[data-testid="reply"]',
  s: '.share',
}

/** Answers `l` `t` `r` `s` on the focused post and moves between posts with `j` and `k`. */
export function onShortcut(event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement) || target.isContentEditable || target.matches('input, select, textarea')) return
  if (document.querySelector('#layers > *') !== null) return
  const post = target.closest<HTMLElement>('[data-testid="tweet"]')
  if (key === 'j' || key === 'k') {
    const posts = [...document.querySelectorAll<HTMLElement>('[data-testid="tweet"]')]
    const at = post === null ? (key === 'j' ? -1 : 1) : posts.indexOf(post)
    posts[Math.max(0, at + (key === 'j' ? 1 : -1))]?.focus()
    return
  }
  const button = post?.querySelector<HTMLElement>(buttons[key] ?? ':not(*)')
  if (button == null) return
  event.preventDefault()
  button.focus()
  button.click()
}
