/** Changes to a page that are all taken back within the same task, so that the page's own code never sees them. */
export interface Surgery {
  /** Whether anything was changed. */
  touched(): boolean
  set(element: Element, attribute: string, value: string | undefined): void
  say(text: Text, words: string): void
  /** Another element in its place, with its attributes and what it holds. */
  rename(element: Element, name: string): Element
  /** A new element around these neighbours. */
  wrap(nodes: readonly Node[], name: string): Element | undefined
  /** The children of an element in another order. */
  order(parent: Element, children: readonly Element[]): void
  insert(parent: Element, child: Element): void
  /** What stands for an element now, and what it stands for. */
  now(element: Element): Element
  was(element: Element): Element
  undo(): void
}

type Parent = ParentNode & { moveBefore(node: Node, before: Node | null): void }

const inSvg = (element: Element) => element.namespaceURI === 'http://www.w3.org/2000/svg'

/** Nodes are moved without being taken out: frames keep their page, fields their focus. `box` hands a new element the place of an old one on the screen. */
export function createSurgery(box: (made: Element, from: Element) => void): Surgery {
  const undos: (() => void)[] = []
  const standIns = new Map<Element, Element>()
  const make = (like: Element, name: string) => like.ownerDocument.createElementNS(inSvg(like) ? like.namespaceURI : 'http://www.w3.org/1999/xhtml', name)
  const fill = (to: Element, nodes: readonly Node[]) => { for (const node of nodes) (to as Element & Parent).moveBefore(node, null) }

  return {
    touched: () => undos.length > 0,
    set(element, attribute, value) {
      const before = element.getAttribute(attribute)
      if (before === (value ?? null)) return
      undos.push(() => { if (before === null) element.removeAttribute(attribute); else element.setAttribute(attribute, before) })
      if (value === undefined) element.removeAttribute(attribute)
      else element.setAttribute(attribute, value)
    },
    say(text, words) {
      const before = text.data
      if (before === words) return
      undos.push(() => { text.data = before })
      text.data = words
    },
    rename(element, name) {
      const made = make(element, name)
      for (const { name: attribute, value } of element.attributes) made.setAttribute(attribute, value)
      element.before(made)
      fill(made, [...element.childNodes])
      element.remove()
      box(made, element)
      standIns.set(element, made)
      undos.push(() => {
        made.before(element)
        fill(element, [...made.childNodes])
        made.remove()
        standIns.delete(element)
      })
      return made
    },
    wrap(nodes, name) {
      const [first] = nodes
      const parent = first?.parentNode as Parent & Node | null | undefined
      if (first === undefined || parent == null) return undefined
      const element = nodes.find((node) => node.nodeType === Node.ELEMENT_NODE) as Element | undefined
      const made = (first.ownerDocument ?? document).createElement(name)
      parent.insertBefore(made, first)
      fill(made, nodes)
      if (element !== undefined) box(made, element)
      undos.push(() => {
        for (const node of nodes) parent.moveBefore(node, made)
        made.remove()
      })
      return made
    },
    order(parent, children) {
      const before = [...parent.childNodes]
      if (children.every((child, at) => child === parent.children[at])) return
      undos.push(() => { fill(parent, before) })
      fill(parent, children)
    },
    insert(parent, child) {
      parent.prepend(child)
      undos.push(() => { child.remove() })
    },
    now: (element) => standIns.get(element) ?? element,
    was: (element) => [...standIns].find(([, made]) => made === element)?.[0] ?? element,
    undo() {
      for (const undo of undos.splice(0).reverse()) undo()
    },
  }
}
