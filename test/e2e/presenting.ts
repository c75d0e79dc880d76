// Functions that run inside a page. Each is sent as text, so it may use nothing outside itself.

/** Where the session is: scene and step, what the site has heard, and what is on the screen. */
export const presented = () => ({
  scene: document.querySelector('[data-scene]')?.getAttribute('data-scene') ?? '',
  step: document.querySelector('[data-step]')?.getAttribute('data-step') ?? '',
  heard: document.querySelector('.heard .total')?.textContent ?? '',
  text: document.querySelector<HTMLElement>('main')?.innerText ?? '',
})

/** Text smaller than a projector can carry: what it says, and its size in pixels. */
export const tooSmall = (least: number): string[] => {
  const walker = document.createTreeWalker(document.querySelector('.presenter') ?? document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode() !== null) {
    const { textContent, parentElement } = walker.currentNode
    if ((textContent ?? '').trim() === '' || parentElement === null || parentElement.closest('.unseen, option') !== null || parentElement.getClientRects().length === 0) continue
    const size = parseFloat(getComputedStyle(parentElement).fontSize)
    if (size < least) found.push(`${String(size)} px: ${(textContent ?? '').trim().slice(0, 40)}`)
  }
  return found
}

/** Above everything on a page our furniture hangs beside the body; its root is closed, so that much is all to be seen. */
export const isWarningUp = (): boolean => document.documentElement.lastElementChild !== document.body

/** What the page has fetched, beyond itself and what it brought along. */
export const fetched = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !/^(data|blob):/.test(name))
