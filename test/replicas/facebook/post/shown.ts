import type { Scope } from '../ids'
import type { Post } from '../posts'

/** What an element shows at this moment, for the page's own shortcuts; a recycled element changes its entry. */
export interface Shown {
  readonly post: Post
  readonly scope: Scope
}
const shown = new WeakMap<Element, Shown>()
const marks = new Set<WeakRef<Element>>()

export const showing = (element: Element, what: Shown): void => {
  if (!shown.has(element)) marks.add(new WeakRef(element))
  shown.set(element, what)
}

/** The innermost element around `element` that shows a post. */
export const shownAt = (element: Element | null): Shown | undefined => {
  for (let at = element; at !== null; at = at.parentElement) {
    const found = shown.get(at)
    if (found) return found
  }
  return undefined
}

/** Every element on the page that shows a post. */
export const units = (): HTMLElement[] =>
  [...marks].map((mark) => mark.deref()).filter((one): one is HTMLElement => one instanceof HTMLElement && one.isConnected)
