import type { SitePack } from '../../src/sites'

/** One thing of a page that a pack goes by. */
export type Anchor =
  | { readonly kind: 'attribute' | 'value'; readonly attribute: string; readonly select: string }
  | { readonly kind: 'id'; readonly select: string }
  | { readonly kind: 'tag'; readonly name: string; readonly select: string }

const selectors = new Set(['select', 'within', 'not', 'on', 'onInside', 'find', 'badge', 'sight', 'submit', 'text', 'alone', 'inside', 'post', 'viewers'])
const noAttribute = /^(text|url|param:.*)$/

const parts = {
  attribute: /\[\s*([\w-]+)\s*(?:([~|^$*]?=)\s*("[^"]*"|'[^']*'|[^\]\s]+)\s*[iIsS]?\s*)?\]/g,
  id: /#([\w-]+)/g,
  class: /\.([\w-]+)/g,
  tag: /(?:^|[\s>+~,(])([a-z][\w-]*)/g,
}
/** Elements a page cannot do without, or whose change of name is a mutation of its own. */
const needed = new Set(['a', 'input', 'textarea', 'video', 'img', 'image', 'iframe', 'svg', 'path', 'html', 'body', 'form', 'button', 'div', 'span'])

/**
 * Every anchor a pack's own selectors and readers mention: whole attributes, single values of them, ids and element
 * names. A pack that grows a selector grows an anchor here. Words to be read are no selectors: they change all at once.
 */
export function anchorsOf(pack: SitePack): Anchor[] {
  const found = new Map<string, Anchor>()
  const add = (anchor: Anchor) => { found.set(`${anchor.kind} ${anchor.select}`, anchor) }
  for (const { selector, take } of mentioned(pack)) {
    if (take !== undefined && !noAttribute.test(take)) add({ kind: 'attribute', attribute: take, select: `[${take}]` })
    if (selector === undefined) continue
    for (const [select, attribute = '', operator] of selector.matchAll(parts.attribute)) {
      add({ kind: 'attribute', attribute, select: `[${attribute}]` })
      if (operator !== undefined && !select.includes('{')) add({ kind: 'value', attribute, select })
    }
    const bare = selector.replace(parts.attribute, '').replace(/:nth-[\w-]+\([^)]*\)/g, '').replace(/::?[\w-]+/g, ' ')
    for (const [select] of bare.matchAll(parts.id)) add({ kind: 'id', select })
    for (const [select] of bare.matchAll(parts.class)) add({ kind: 'value', attribute: 'class', select })
    for (const [, name = ''] of bare.replace(/[#.][\w-]+/g, '').matchAll(parts.tag)) if (!needed.has(name)) add({ kind: 'tag', name, select: name })
  }
  return [...found.values()]
}

interface Mention { readonly selector?: string; readonly take?: string }

function mentioned(from: unknown, key = ''): Mention[] {
  if (typeof from === 'string') return selectors.has(key) ? [{ selector: from }] : key === 'take' ? [{ take: from }] : []
  if (Array.isArray(from)) return from.flatMap((one) => mentioned(one, key))
  if (typeof from !== 'object' || from === null) return []
  return Object.entries(from).flatMap(([name, value]) => mentioned(value, name))
}
