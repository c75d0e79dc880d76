export const repairLimit = 5
export const repairWindowMs = 5_000

/** Counts repairs: true while another one is allowed, false once the page has undone five within five seconds. */
export function createRepairs() {
  let times: number[] = []
  return (nowMs: number): boolean => {
    times = times.filter((time) => nowMs - time < repairWindowMs)
    if (times.length >= repairLimit) return false
    times.push(nowMs)
    return true
  }
}

/**
 * Calls `look` when something happens to a host on its page: taken away or moved, attributes put on it or on
 * the root element. What no observer tells (another modal on top, the root not displayed) is looked for four
 * times a second. Calls `onWiped` when the page is written anew (`document.open`): that takes every listener off
 * every node, ours included, and the post with it.
 */
export function watchHost(host: HTMLElement, look: () => void, onWiped: () => void): () => void {
  const page = document.documentElement
  const observer = new MutationObserver(() => { if (document.documentElement === page) look(); else onWiped() })
  observer.observe(document, { childList: true })
  observer.observe(page, { childList: true, attributeFilter: ['aria-hidden'] })
  observer.observe(host, { attributes: true })
  const timer = setInterval(look, 250)
  return () => {
    observer.disconnect()
    clearInterval(timer)
  }
}

/**
 * Takes off what hides us from screen readers. Sight is not concerned: no attribute on the host outweighs
 * our styles, and a modal dialog is not made inert from outside.
 */
export function unhide(host: HTMLElement): void {
  for (const { name } of [...host.attributes]) host.removeAttribute(name)
  document.documentElement.removeAttribute('aria-hidden')
}

export const isHidden = (host: HTMLElement) => host.attributes.length > 0 || document.documentElement.hasAttribute('aria-hidden')
