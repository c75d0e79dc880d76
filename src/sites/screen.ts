/** While a feed snaps from one post to the next, both are on the screen. */
export function midmost(elements: readonly Element[]): Element | undefined {
  const away = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return Math.abs(top + bottom - element.ownerDocument.documentElement.clientHeight)
  }
  return elements.reduce<Element | undefined>((best, one) => (best === undefined || away(one) < away(best) ? one : best), undefined)
}

/**
 * Everything on the screen, in document order. What lies above or below is passed over with all that is in it: a long feed
 * costs one box a post. Things without a box of their own are gone into.
 */
export function shownOn(page: Document): Element[] {
  const shown: Element[] = []
  const walk = (parent: Element) => {
    for (const element of parent.children) {
      const isShown = isOnScreen(element)
      if (isShown) shown.push(element)
      if (isShown || element.getBoundingClientRect().height === 0) walk(element)
    }
  }
  walk(page.documentElement)
  return shown
}

/** A viewer keeps its neighbours mounted above and below the screen. */
export function isOnScreen(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect()
  return height > 0 && bottom > 0 && top < element.ownerDocument.documentElement.clientHeight
}

/** What a panel beside a feed, or a menu drawn elsewhere, is about: viewers open over a feed come after it. */
export function acrossTheMiddle(select: string, page: Document): Element | undefined {
  const middle = page.documentElement.clientHeight / 2
  return [...page.querySelectorAll(select)].filter((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top <= middle && bottom > middle
  }).at(-1)
}
