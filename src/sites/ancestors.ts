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
  for (let from: Element | undefined = control; from !== undefined; from = parentOf(from)) {
    if (without !== undefined && from.matches(without)) return undefined
    const inside: Element = from
    if (holds.every((one) => inside.querySelector(one) !== null)) return without !== undefined && from.querySelector(without) !== null ? undefined : from
  }
  return undefined
}

function parentOf(element: Element): Element | undefined {
  if (element.parentElement !== null) return element.parentElement
  const root = element.parentNode
  return root instanceof ShadowRoot ? root.host : undefined
}
