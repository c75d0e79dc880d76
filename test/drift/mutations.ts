import type { SitePack } from '../../src/sites'
import { type Anchor, anchorsOf } from './anchors'
import type { Surgery } from './surgery'
import { hash, translated } from './words'

/** One way a site may change. `all` finds elements everywhere: in the page, its frames and its shadow roots. */
export interface Mutation {
  readonly name: string
  readonly change: (to: Surgery, all: (select: string) => Element[]) => void
}

const button = 'button, [role="button"], [role^="menuitem"], tp-yt-paper-button'
const post = 'article, [role="article"], [role="listitem"], li, [aria-posinset], [data-pressable-container], [data-testid="cellInnerDiv"], section, [role="dialog"]'
const spoken = ['aria-label', 'title', 'placeholder', 'aria-placeholder', 'alt', 'aria-description', 'aria-roledescription', 'data-tooltip']

const unreadable = (token: string) => `x${hash(token).toString(36)}`
const hashed = (tokens: string) => tokens.split(/\s+/).filter((token) => token !== '').map(unreadable).join(' ')

/** What an attribute becomes when it is no longer what it was. Without these a page would not work at all. */
const instead: Record<string, string> = { contenteditable: 'plaintext-only', d: 'M0 0h9v9H0z' }

/** The pack's anchors, gone one at a time. */
function without(anchor: Anchor): Mutation {
  if (anchor.kind === 'tag') return { name: `<${anchor.name}> renamed`, change: (to, all) => { for (const one of all(anchor.name)) if (!one.matches('meta')) to.rename(one, one.namespaceURI?.endsWith('svg') === true ? 'g' : 'div') } }
  const attribute = 'attribute' in anchor ? anchor.attribute : 'id'
  return {
    name: `without ${anchor.select}`,
    change: (to, all) => {
      for (const one of all(anchor.select)) {
        // A frame or a video would load anew, a chosen file would be gone.
        if ((attribute === 'src' && !one.matches('img')) || (attribute === 'type' && one.matches('[type="file"]'))) continue
        to.set(one, attribute, attribute === 'class' ? hashed(one.getAttribute('class') ?? '') : instead[attribute])
      }
    },
  }
}

/** Rows of actions: three or more children that are or hold one button or two, and nothing to read, write or watch. */
function rows(all: (select: string) => Element[]): Element[] {
  const buttons = (child: Element) => child.querySelectorAll(button).length + Number(child.matches(button))
  return all('*').filter((element) => element.childElementCount >= 3
    && [...element.children].filter((child) => [1, 2].includes(buttons(child))).length >= 3
    && element.querySelector('[contenteditable], input, textarea, article, video, p, h1, h2, h3') === null)
}

/** A button nobody has seen before, of the make of its neighbours. */
function novelty(row: Element): Element | undefined {
  const made = row.firstElementChild?.cloneNode(true) as Element | undefined
  if (made === undefined) return undefined
  for (const one of [made, ...made.querySelectorAll('*')]) {
    for (const { name } of [...one.attributes]) if (/^(id|aria-label|title|data-)/.test(name)) one.removeAttribute(name)
    if (one.hasAttribute('d')) one.setAttribute('d', instead['d'] ?? '')
    for (const node of one.childNodes) if (node.nodeType === Node.TEXT_NODE) node.nodeValue = ''
  }
  return made
}

function texts(all: (select: string) => Element[]): Text[] {
  return all('*').filter((element) => !element.matches('script, style')).flatMap((element) => [...element.childNodes].filter((node): node is Text => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== ''))
}

/** What a link leads to reads the same in every language. */
const named = (text: Text): ReadonlySet<string> =>
  new Set((text.parentElement?.closest('a[href]')?.getAttribute('href') ?? '').toLowerCase().split(/[/?#=&]/))

const translateAttributes: Mutation['change'] = (to, all) => {
  for (const name of spoken) for (const one of all(`[${name}]`)) to.set(one, name, translated(one.getAttribute(name) ?? ''))
}
const translateTexts: Mutation['change'] = (to, all) => { for (const text of texts(all)) to.say(text, translated(text.data, named(text))) }

/** Attributes that say what a thing is or does, not how it looks: a page never loses its links, fields and pictures to a new build. */
const stripped = (prefix: string): Mutation['change'] => (to, all) => {
  for (const one of all('*')) for (const { name } of [...one.attributes]) if (name.startsWith(prefix)) to.set(one, name, undefined)
}

const linked = (change: (href: string, at: URL) => string): Mutation['change'] => (to, all) => {
  for (const one of all('a[href]')) {
    const href = one.getAttribute('href') ?? ''
    if (/^(\/|https:)/.test(href)) to.set(one, 'href', change(href, new URL(href, location.href)))
  }
}

const whole: readonly Mutation[] = [
  { name: 'classes hashed', change: (to, all) => { for (const one of all('[class]')) to.set(one, 'class', hashed(one.getAttribute('class') ?? '')) } },
  { name: 'classes dropped', change: (to, all) => { for (const one of all('[class]')) to.set(one, 'class', undefined) } },
  { name: 'ids hashed', change: (to, all) => { for (const one of all('[id]')) to.set(one, 'id', hashed(one.id)) } },
  { name: 'every data-* dropped', change: stripped('data-') },
  { name: 'every aria-* dropped', change: stripped('aria-') },
  { name: 'labels translated', change: translateAttributes },
  { name: 'texts translated', change: translateTexts },
  { name: 'labels and texts translated', change: (to, all) => { translateAttributes(to, all); translateTexts(to, all) } },
  { name: 'links absolute', change: linked((_, at) => at.href) },
  { name: 'links relative', change: linked((href, at) => (at.origin === location.origin ? at.href.slice(at.origin.length) : href)) },
  { name: 'links tracked', change: linked((href, at) => { at.searchParams.append('__trk', 'a1'); return href.startsWith('/') ? at.href.slice(at.origin.length) : at.href }) },
  { name: 'buttons wrapped', change: (to, all) => { for (const one of all(button)) to.wrap([one], 'div') } },
  { name: 'a layer more inside buttons', change: (to, all) => { for (const one of all(button)) to.wrap([...one.childNodes], 'span') } },
  { name: 'posts wrapped', change: (to, all) => { for (const one of all(post)) to.wrap([one], 'div') } },
  { name: 'a layer more inside posts', change: (to, all) => { for (const one of all(post)) to.wrap([...one.childNodes], 'div') } },
  { name: 'everything wrapped', change: (to, all) => { for (const one of all('body *')) if (one.childElementCount > 0 && one.closest('svg, video, [contenteditable]') === null) to.wrap([one], 'div') } },
  { name: 'rows reversed', change: (to, all) => { for (const row of rows(all)) to.order(row, [...row.children].reverse()) } },
  { name: 'rows rotated', change: (to, all) => { for (const row of rows(all)) to.order(row, [...row.children].slice(1).concat([...row.children].slice(0, 1))) } },
  { name: 'a new button first', change: (to, all) => { for (const row of rows(all)) { const made = novelty(row); if (made !== undefined) to.insert(row, made) } } },
  { name: '<button> to div[role=button]', change: (to, all) => { for (const one of all('button')) { const made = to.rename(one, 'div'); if (!made.hasAttribute('role')) to.set(made, 'role', 'button') } } },
  { name: 'div[role=button] to <button>', change: (to, all) => { for (const one of all(':not(button, a)[role="button"]')) { const made = to.rename(one, 'button'); to.set(made, 'role', undefined); to.set(made, 'type', 'button') } } },
]

/** Every mutation a site's replica is put through; those of the pack's own anchors are read off the pack. */
export const mutationsOf = (pack: SitePack): Mutation[] => [...whole, ...anchorsOf(pack).filter((anchor) => anchor.select !== '[class]').map(without)]
