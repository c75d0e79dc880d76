import { readGesture, readHover } from '../../src/guard/gestures'
import { createMemory, type Place, readAccounts } from '../../src/sites'
import { packs } from '../../src/sites/packs'
import { readPost } from '../../src/sites/read'

// Runs in the page of a replica, where no extension is: what a pack makes of every event, and of one element.
const pack = Object.values(packs).find(({ origin }) => location.hostname.endsWith(new URL(origin).hostname.replace(/^(www|web)\./, ''))) ?? packs.x
const landing = new URL(location.href)
const place: Place = { pack, page: document, url: () => new URL(location.href), landing: () => landing, memory: createMemory(() => performance.now()), concerns: () => true }
const events: string[] = []

function onEvent(event: Event): void {
  const hovered = readHover(event, place)
  if (hovered?.attempts[0] !== undefined && 'hover' in hovered.entry && hovered.entry.hover !== undefined) place.memory.remember(hovered.entry.hover, hovered.attempts[0])
  const located = readGesture(event, place)?.located
  if (located === undefined) return
  const { entry, attempts } = located
  events.push(`${event.type} ${entry.name}: ${attempts.map(({ interaction, keys, post, state, quoted }) => `${interaction} ${keys.join('+')} ${post ?? '-'} ${state}${quoted.length > 0 ? ` quotes ${quoted.join('+')}` : ''}`).join(' | ') || 'nobody'}`)
  if ('opens' in entry && entry.opens !== undefined && attempts[0] !== undefined) place.memory.remember(entry.opens, attempts[0], located.control)
}
for (const type of ['pointerover', 'pointerdown', 'focusin', 'click', 'dblclick', 'keydown', 'submit']) window.addEventListener(type, onEvent, true)

function outline(element: Element): string {
  const attributes = [...element.attributes].filter(({ name }) => /^(id|role|href|type|aria-|data-)/.test(name)).map(({ name, value }) => `${name}="${value.slice(0, 50)}"`)
  return `<${[element.localName, ...attributes].join(' ')}>${element.childElementCount === 0 ? (element.textContent ?? '').slice(0, 30) : ''}`
}

Object.assign(window, {
  /** What the pack knows of an element, told line by line; `up` also prints that many elements around it. */
  explainElement(css: string, up: number): string[] {
    const control = css.split(' >>> ').reduce<Element | null>((from, part, at) => (at === 0 ? document : from?.shadowRoot ?? null)?.querySelector(part) ?? null, null)
    const lines = events.splice(0).map((event) => `event   ${event}`)
    if (control === null) return [...lines, `nothing matches ${css}`]
    const chain: Element[] = []
    for (let from: Element | null = control; from !== null; from = from.parentElement ?? ((from.getRootNode() as ShadowRoot).host ?? null)) chain.push(from)
    for (const entry of [...pack.composers, ...pack.controls]) {
      const select = 'submit' in entry ? entry.submit : entry.select
      const at = chain.findIndex((element) => element.matches(select))
      if (at >= 0) lines.push(`matches ${entry.name} ${at === 0 ? '' : `(${at} up)`}`)
    }
    for (const scope of pack.scopes) {
      const element = scope.select === undefined ? document : chain.find((one) => one.matches(scope.select ?? ''))
      if (element === undefined) continue
      const ground = { pack, url: place.url(), page: document, scope: element, control }
      const keys = readAccounts(scope.author, ground)
      const alone = scope.alone === undefined ? 0 : element.querySelectorAll(scope.alone).length
      if (keys.length > 0) lines.push(`scope   ${scope.name}: ${keys.join('+')} ${readPost(scope.post, ground) ?? '-'}${alone > 1 ? ` (not alone: ${alone})` : ''} at ${element instanceof Element ? outline(element).slice(0, 120) : 'page'}`)
    }
    return [...lines, ...chain.slice(0, up).flatMap((element) => [`around  ${outline(element)}`, ...[...element.children].slice(0, 12).map((child) => `          ${outline(child)}`)])]
  },
})
