import { onChange } from '../store'
import { onTap } from './tap'

type Value = string | number | boolean | undefined
/** Attributes; a function is a binding, looked at again on every change. `@click` listens, `@tap` hears Polymer's tap. */
export type Attributes = Readonly<Record<string, Value | ((event: never) => unknown)>>
export type Child = Node | string | false | undefined | (() => string | number) | readonly Child[]

/** A custom element stamped once from its template; new data or a change in the store run its bindings, the nodes stay. */
export interface Host<D> extends HTMLElement {
  data: D
}
/** Makes an element for its data; data given as a function is a binding. */
export type Factory<D> = (data: D | (() => D), attributes?: Attributes) => Host<D>

type Binding = () => void
/** Bindings of what belongs to no custom element. */
const loose: Binding[] = []
let bindings = loose
/** Tag whose template is being stamped; Polymer marks every node of it with `style-scope <tag>`. */
let scope = ''
const live = new Set<{ update(): void }>()
onChange(() => {
  for (const binding of loose) binding()
  for (const host of [...live]) host.update()
})

const within = <T>(into: Binding[], tag: string, make: () => T): T => {
  const [outerBindings, outerScope] = [bindings, scope];
  [bindings, scope] = [into, tag]
  try {
    return make()
  } finally {
    [bindings, scope] = [outerBindings, outerScope]
  }
}

const bind = (binding: Binding): void => {
  bindings.push(binding)
  binding()
}

const setAttribute = (node: Element, name: string, value: Value): void => {
  if (value === undefined || value === false) node.removeAttribute(name)
  else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value === true ? '' : String(value))
}

/** Puts attributes and listeners on an element, its own host included. */
export const assign = (node: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value !== 'function') setAttribute(node, name, value)
    else if (name === '@tap') onTap(node as HTMLElement, value as (event: Event) => void)
    else if (name.startsWith('@')) node.addEventListener(name.slice(1), value as (event: Event) => void)
    else bind(() => setAttribute(node, name, (value as () => Value)()))
  }
}

const add = (parent: Node, child: Child): void => {
  if (child === undefined || child === false) return
  if (Array.isArray(child)) return (child as readonly Child[]).forEach((one) => add(parent, one))
  if (typeof child === 'function') {
    const text = document.createTextNode('')
    bind(() => {
      const now = String(child())
      if (text.data !== now) text.data = now
    })
    parent.appendChild(text)
  } else parent.appendChild(typeof child === 'string' ? document.createTextNode(child) : child as Node)
}

/** `h('div#owner.item', { hidden: () => … }, children)`. */
export const h = (shape: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement => {
  const [, tag = 'div', id, classes = ''] = /^([\w-]+)(?:#([\w-]+))?((?:\.[\w-]+)*)$/.exec(shape) ?? []
  const node = document.createElement(tag)
  if (id !== undefined) node.id = id
  node.className = [scope && `style-scope ${scope}`, ...classes.split('.')].filter(Boolean).join(' ')
  assign(node, attributes)
  add(node, children)
  return node
}

/** What `make` makes while `key` is true-ish, made anew when the key changes. */
export const when = (key: () => unknown, make: () => Child): DocumentFragment => {
  const fragment = document.createDocumentFragment()
  const anchor = fragment.appendChild(document.createComment(''))
  const [from, own]: [string, Binding[]] = [scope, []]
  let [last, nodes]: [unknown, ChildNode[]] = [undefined, []]
  bind(() => {
    const now = key()
    if (now === last || (!now && !last)) return own.forEach((binding) => binding())
    last = now
    for (const node of nodes) node.remove()
    own.length = 0
    const made = document.createDocumentFragment()
    if (now) within(own, from, () => add(made, make()))
    nodes = [...made.childNodes]
    anchor.parentNode?.insertBefore(made, anchor)
  })
  return fragment
}

/** One element an item; their nodes are used again, by place, for other items. */
export const repeat = <D>(items: () => readonly D[], factory: Factory<D>, attributes?: Attributes): DocumentFragment => {
  const fragment = document.createDocumentFragment()
  const anchor = fragment.appendChild(document.createComment('dom-repeat'))
  const [from, nodes]: [string, Host<D>[]] = [scope, []]
  bind(() => {
    const all = items()
    for (const node of nodes.splice(all.length)) node.remove()
    all.forEach((item, at) => {
      const node = nodes[at]
      if (node !== undefined) return void (node.data !== item && (node.data = item))
      const made = within([], from, () => factory(item, attributes))
      nodes.push(made)
      anchor.parentNode?.insertBefore(made, anchor)
    })
  })
  return fragment
}

// View-models are not Polymer, nor is anything on the mobile site.
const scopeOf = (tag: string): string => (/-view-model$|^ytm-/.test(tag) ? '' : tag)

/** Defines a custom element in the light DOM and says how to make one. */
export const define = <D>(tag: string, template: (host: Host<D>) => Child): Factory<D> => {
  customElements.define(tag, class extends HTMLElement {
    #data: D | undefined
    #bindings: Binding[] | undefined
    #stale = false
    get data(): D {
      return this.#data as D
    }
    set data(data: D) {
      this.#data = data
      if (this.#bindings === undefined) within(this.#bindings = [], scopeOf(tag), () => add(this, template(this)))
      else this.update()
    }
    connectedCallback(): void {
      live.add(this)
      if (this.#stale) this.update()
      this.#stale = false
    }
    disconnectedCallback(): void {
      live.delete(this)
      this.#stale = true
    }
    update(): void {
      for (const binding of this.#bindings ?? []) binding()
    }
  })
  return (data, attributes = {}) => {
    const node = h(tag, attributes) as Host<D>
    if (typeof data !== 'function') node.data = data
    else bind(() => {
      const now = (data as () => D)()
      if (node.data !== now) node.data = now
    })
    return node
  }
}
