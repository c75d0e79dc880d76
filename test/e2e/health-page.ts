import { createMemory, locate, locateControl, type Place, type SitePack } from '../../src/sites'
import { readGesture, readHover } from '../../src/guard/gestures'
import { isDue, isHeld } from '../../src/sites/health'
import { locateComposer, selectorsOf } from '../../src/sites/locate'
import { namesOf, says } from '../../src/sites/says'
import { isOnScreen } from '../../src/sites/screen'
import { signsOf } from '../../src/sites/signs'
import { packs as packsOf } from '../../src/sites/packs'
import type { Sign } from '../../src/sites/schema'

// Runs in the page of a replica, where no extension is: what the signs of a pack find, as the page is and with one anchor gone.
const packs: readonly SitePack[] = Object.values(packsOf)
const pack = packs.find(({ origin }) => location.hostname.endsWith(new URL(origin).hostname.replace('www.', ''))) ?? packsOf.x
const place: Place = { pack, page: document, url: () => new URL(location.href), landing: () => undefined, memory: createMemory(() => performance.now()), concerns: () => true }
const kinds: Readonly<Record<string, string>> = {
  like: 'like', react: 'like', comment: 'comment', reply: 'comment', chat: 'comment', share: 'share', repost: 'share', quote: 'share', send: 'share', story: 'share',
  follow: 'follow', subscribe: 'follow', friend: 'follow', join: 'follow',
}

// What openers name is remembered as the guard does it.
for (const type of ['pointerover', 'pointerdown', 'focusin', 'click', 'keydown']) {
  window.addEventListener(type, (event) => {
    const hovered = readHover(event, place)
    if (hovered?.attempts[0] !== undefined && 'hover' in hovered.entry && hovered.entry.hover !== undefined) place.memory.remember(hovered.entry.hover, hovered.attempts[0])
    const { entry, attempts = [] } = readGesture(event, place)?.located ?? {}
    if (entry !== undefined && 'opens' in entry && entry.opens !== undefined && attempts[0] !== undefined) place.memory.remember(entry.opens, attempts[0])
  }, true)
}

/** By kind: how many signs on the screen the pack answers to, and an outline of each it does not. */
export type Look = Record<string, { held: number; missed: string[] }>
/** An anchor without which half the controls of a kind are lost, and whether the signs say so. */
export interface Drifted { readonly anchor: string; readonly kind: string; readonly told: boolean }

function outline(element: Element): string {
  const attributes = [...element.attributes].filter(({ name }) => /^(id|role|href|type|aria-|data-|d$)/.test(name)).map(({ name, value }) => `${name}="${value.slice(0, 40)}"`)
  return `<${[element.localName, ...attributes].join(' ')}>${(element.textContent ?? '').trim().slice(0, 30)}`
}

function look(): Look {
  const found: Look = {}
  for (const sign of signsOf[pack.site] as readonly Sign[]) {
    if (!isDue(sign, place)) continue
    const sum = found[sign.tells] ??= { held: 0, missed: [] }
    for (const element of document.querySelectorAll(sign.select)) {
      if (!says(sign.label, namesOf(element)) || !isOnScreen(element)) continue
      if (isHeld(element, sign, place)) sum.held += 1
      else sum.missed.push(outline(element))
    }
  }
  return found
}

/** Every control on the screen that the pack has, with what it does and for whom. */
function controls(): Map<Element, string> {
  const all = new Map<Element, string>()
  for (const element of document.querySelectorAll(selectorsOf(pack))) {
    if (!isOnScreen(element)) continue
    const attempt = locateControl(element, place)?.attempts[0]
    const kind = kinds[attempt?.interaction ?? '']
    if (kind !== undefined) all.set(element, kind)
  }
  for (const box of document.querySelectorAll('textarea, [contenteditable="true"], input')) {
    if (isOnScreen(box) && (locateComposer([box], undefined, place)?.attempts.length ?? 0) > 0) all.set(box, 'comment')
  }
  return all
}

const stillThere = (element: Element, kind: string) => {
  const located = locate([element], place) ?? locateComposer([element], undefined, place)
  return located?.attempts.some(({ interaction }) => kinds[interaction] === kind) === true
}

/** What a pack's selectors hold on to: attributes with their values, ids, and elements of the site's own. */
function anchorsOf(): string[] {
  const text = JSON.stringify(pack).replaceAll('\\"', '"')
  const attributes = [...text.matchAll(/\[([\w-]+)(?:[~|^$*]?="[^"\]]*"(?: i)?)?\]/g)].map(([anchor]) => anchor)
  const ids = [...text.matchAll(/#[a-z][\w-]+/gi)].map(([anchor]) => anchor)
  const tags = [...text.matchAll(/\b(?:ytd?|ytm|tp)-[a-z-]+[a-z]/g)].map(([anchor]) => anchor)
  return [...new Set([...attributes, ...ids, ...tags])].filter((anchor) => { try { return document.querySelector(anchor) !== null } catch { return false } })
}

/** Takes one anchor off every element that has it; gives back a function that puts it back. */
function without(anchor: string): () => void {
  const attribute = anchor.startsWith('#') ? 'id' : /^\[([\w-]+)/.exec(anchor)?.[1]
  const found = [...document.querySelectorAll(anchor)]
  if (attribute !== undefined) {
    const before = found.map((element) => [element, element.getAttribute(attribute) ?? ''] as const)
    for (const [element] of before) element.removeAttribute(attribute)
    return () => { for (const [element, value] of before) element.setAttribute(attribute, value) }
  }
  return () => undefined
}

Object.assign(window, {
  look,
  drift(): Drifted[] {
    const before = controls()
    return anchorsOf().flatMap((anchor) => {
      const restore = without(anchor)
      const seen = look()
      const drifted = ['like', 'comment', 'share', 'follow'].flatMap((kind) => {
        const all = [...before].filter(([element, own]) => own === kind && isOnScreen(element))
        const lost = all.filter(([element]) => !stillThere(element, kind)).length
        const { held, missed } = seen[kind] ?? { held: 0, missed: [] }
        return lost > 0 && lost * 2 >= all.length ? [{ anchor, kind, told: missed.length > 0 && missed.length * 2 >= held }] : []
      })
      restore()
      return drifted
    })
  },
})
