export type Child = Node | string | readonly Child[] | undefined

type Attributes = Readonly<Record<string, string>>

/** Makes an element with attributes and children; `undefined` children are left out. Never parses markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[Tag] {
  return fill(document.createElement(tag), attributes, children)
}

/** The same for a drawing. */
export function svg<Tag extends keyof SVGElementTagNameMap>(tag: Tag, attributes: Attributes = {}, ...children: Child[]): SVGElementTagNameMap[Tag] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children)
}

function fill<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  for (const child of children.flat(9) as (Node | string | undefined)[]) if (child !== undefined) element.append(child)
  return element
}
