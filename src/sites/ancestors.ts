import type { Scope } from './schema'

/** `closest`, across shadow roots. */
export function around(element: Element, select: string | undefined): Element | undefined {
  if (select === undefined) return undefined
  for (let from: Element | undefined = element; from !== undefined;) {
    const found = from.closest(select)
    if (found !== null) return found
    const root: Node = from.getRootNode()
    from = root instanceof ShadowRoot ? root.host : undefined
  }
  return undefined
}

/** The part of the page a scope means for a control in it. */
export function scopeAround(control: Element, { select, holds, without }: Scope, page: Document): Element | Document | undefined {
  if (holds === undefined) return select === undefined ? page : around(control, select)
  // What is larger than any post is not gone through: everything beyond holds all there is.
  const isEnd = (element: Element) => without !== undefined && element.matches(without)
  let from: Element | null = control
  while (from !== null && !isEnd(from) && holds.some((one) => from?.querySelector(one) === null)) from = from.parentElement
  return from === null || isEnd(from) || (without !== undefined && from.querySelector(without) !== null) ? undefined : from
}
