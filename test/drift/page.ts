import { readGesture, readHover } from '../../src/guard/gestures'
import { type Attempt, createMemory, offersOf, type Place, shownOn } from '../../src/sites'
import { isDue, isHeld } from '../../src/sites/health'
import { type HealthKind, healthKinds, kindOf } from '../../src/sites/health-kinds'
import { namesOf, says } from '../../src/sites/says'
import { signsOf } from '../../src/sites/signs'
import { packs } from '../../src/sites/packs'
import type { Step } from '../replicas/types'
import { type Mutation, mutationsOf } from './mutations'
import { createSurgery, type Surgery } from './surgery'

// Runs in the page of a replica, where no extension is: does a gesture's events on the page as it is and as each mutation
// makes it, asks the pack what it makes of them, and puts everything back before the page's own code can look.

/** What a step of an act would be held for. */
export type Reading = readonly Pick<Attempt, 'interaction' | 'keys'>[]
/** By mutation, those that changed something since the page was loaded; the page as it is under ''. */
export type Readings = Record<string, Reading>
/** What a step found, and by mutation the kinds whose health would suffer from a few pages like this one. */
export interface Found { readonly readings: Readings; readonly told: Readonly<Record<string, readonly HealthKind[]>> }

const pack = Object.values(packs).find(({ origin }) => location.hostname.endsWith(new URL(origin).hostname.replace(/^(www|web)\./, ''))) ?? packs.x
const mutations: readonly Mutation[] = [{ name: '', change: () => undefined }, ...mutationsOf(pack)]
const landing = new URL(location.href)
const memories = new Map<string, (surgery: Surgery) => Place['memory']>()
const touched = new Set<string>([''])

// A change of markup is not to move anything on the screen: boxes are those of the page as it is.
const boxes = new WeakMap<Element, DOMRect>()
let frozen = false
const measured = Element.prototype.getBoundingClientRect
Element.prototype.getBoundingClientRect = function (this: Element) { return (frozen ? boxes.get(this) : undefined) ?? measured.call(this) }
const box = (made: Element, from: Element) => { const known = boxes.get(from); if (known !== undefined) boxes.set(made, known) }

// Custom elements are not to notice that they were moved or replaced.
const defined = customElements.define.bind(customElements)
customElements.define = (name, made, options) => {
  const type = made.prototype as Record<string, unknown>
  for (const callback of ['connectedCallback', 'disconnectedCallback']) {
    const own = type[callback]
    if (typeof own === 'function') type[callback] = function (this: Element, ...args: unknown[]) { return frozen ? undefined : own.apply(this, args) as unknown }
  }
  type['connectedMoveCallback'] = () => undefined
  defined(name, made, options)
}

// First of all listeners: what is only tried out, and what moving nodes about sets off, never reaches the page.
let onTry: ((event: Event) => void) | undefined
for (const type of ['pointerover', 'pointerdown', 'click', 'dblclick', 'keydown', 'submit', 'focus', 'blur', 'focusin', 'focusout', 'scroll', 'change']) {
  window.addEventListener(type, (event) => {
    if (!frozen) return
    event.stopImmediatePropagation()
    if (event.cancelable) event.preventDefault()
    onTry?.(event)
  }, true)
}

interface Drift { freeze(on: boolean): void; read(step: Step, only: string | undefined, withHealth: boolean): Found }
type DriftWindow = Window & { drift: Drift }

/** This window and, where it may look, those around and inside it. */
function windows(): DriftWindow[] {
  const from = (one: Window): DriftWindow[] => {
    try { return [...('drift' in one ? [one as DriftWindow] : []), ...Array.from({ length: one.length }, (_, at) => one[at] as Window).flatMap(from)] } catch { return [] }
  }
  return from(window.top ?? window)
}

function rootsIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  return [root, ...[...root.querySelectorAll('*')].flatMap((element) => (element.shadowRoot === null ? [] : rootsIn(element.shadowRoot)))]
}

/** Everything of a page that a change could leave behind; attributes in any order. */
function shapeOf(root: Document | ShadowRoot): string {
  const told = (node: Node): string => {
    if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeValue ?? ''
    const element = node as Element
    return `<${element.localName} ${[...element.attributes].map(({ name, value }) => `${name}=${value}`).sort().join(' ')}>${[...element.childNodes].map(told).join('')}</>`
  }
  return [...root.children].map(told).join('')
}

/** The events of a step, one after the other, on what stands for the element now. */
function* gestureOf(step: Step, hit: Element, to: Surgery): Generator<[Element, Event]> {
  const common = { bubbles: true, composed: true, cancelable: true }
  const at = to.now(hit)
  const pointed = (type: string, detail = 1) => (type.startsWith('pointer') ? new PointerEvent(type, common) : new MouseEvent(type, { ...common, detail }))
  if (step.do === 'press') {
    const keys = (step.key ?? 'Enter').split('+')
    const key = keys.at(-1) ?? ''
    yield [at, new KeyboardEvent('keydown', { ...common, key: key === 'Space' ? ' ' : key, ctrlKey: keys.includes('Control') })]
    if (/^(Enter|Space)$/.test(key) && at.matches('button, a[href], summary')) yield [at, pointed('click')]
    if (key === 'Enter' && at.matches('input') && at.closest('form') !== null) yield [at.closest('form') as Element, new SubmitEvent('submit', { ...common, submitter: null })]
    return
  }
  yield [at, pointed('pointerover')]
  if (step.do === 'hover') return
  yield [at, pointed('pointerdown')]
  yield [at, pointed('click')]
  if (step.do === 'dblclick') {
    yield [at, pointed('click', 2)]
    yield [at, pointed('dblclick', 2)]
  }
  const submit = at.closest<HTMLElement>('button:not([type="button"]), input[type="submit"]')
  const form = submit?.closest('form')
  if (submit != null && form != null) yield [form, new SubmitEvent('submit', { ...common, submitter: submit })]
}

/** What openers named under one mutation: an opener that is another element at each try is the same opener. */
function createMemories(): (surgery: Surgery) => Place['memory'] {
  const memory = createMemory(() => 0)
  const openers = new Map<string, Element>()
  return (surgery) => ({
    ...memory,
    remember: (family, attempt, opener) => {
      memory.remember(family, attempt, opener)
      if (opener !== undefined) openers.set(family, surgery.was(opener))
    },
    stands: (family) => memory.recall(family) !== undefined && surgery.now(openers.get(family) ?? document.createElement('i')).isConnected,
  })
}

/** The same as the guard makes of an event: openers are remembered, acts are told. */
function readEvent(event: Event, place: Place): Reading {
  const hovered = readHover(event, place)
  const [pointedAt] = hovered?.attempts ?? []
  if (pointedAt !== undefined && hovered !== undefined && 'hover' in hovered.entry && hovered.entry.hover !== undefined) place.memory.remember(hovered.entry.hover, pointedAt)
  const gesture = readGesture(event, place)
  if (gesture === undefined) return []
  const { entry, attempts } = gesture.located
  if ('opens' in entry && entry.opens !== undefined) {
    if (attempts[0] === undefined) place.memory.forget(entry.opens)
    else place.memory.remember(entry.opens, attempts[0], gesture.located.control)
    return []
  }
  return gesture.last ? attempts.filter(({ state }) => state !== 'on').map(({ interaction, keys }) => ({ interaction, keys })) : []
}

const signs = signsOf[pack.site] ?? []
const families = [...new Set([...pack.controls.map(({ opens }) => opens), ...pack.controls.map(({ hover }) => hover)].filter((one) => one !== undefined))]

/** What health looks at: what the page offers, and what is behind each opener that was used, by opener. */
type Offered = ReadonlyMap<string, readonly string[]>
const offered = (place: Place, shown = shownOn(document)): Offered =>
  new Map(['', ...families.filter((family) => place.memory.recall(family) !== undefined)].map((family) => [family, offersOf(place, shown, family || undefined) ?? []]))

/** What is missing of it: behind an opener that is not known as one, nobody looks. */
const goneOf = (usual: Offered, now: Offered): HealthKind[] =>
  [...now].flatMap(([family, found]) => (usual.get(family) ?? []).filter((offer) => !found.includes(offer)).flatMap((offer) => kindOf(offer) ?? []))

const namedBy = (attempt: Attempt | undefined) => attempt && [attempt.interaction, attempt.keys]

/** Kinds that signs say are missed. */
function missedBySigns(place: Place, onScreen = shownOn(document)): HealthKind[] {
  return healthKinds.filter((kind) => {
    const shown = signs.filter((sign) => sign.tells === kind && isDue(sign, place)).flatMap((sign) => onScreen.filter((one) => one.matches(sign.select) && says(sign.label, namesOf(one))).slice(0, 3).map((one) => isHeld(one, sign, place)))
    const missed = shown.filter((held) => !held).length
    return missed > 0 && missed * 2 >= shown.length - missed
  })
}

function read(step: Step, only: string | undefined, withHealth: boolean): Found {
  const hit = step.on === undefined ? document.activeElement ?? document.body : find(step.on)
  if (hit === null) throw new Error(`nothing to point at: ${step.on}`)
  const all = windows()
  const documents = all.map((one) => one.document)
  const roots = documents.flatMap(rootsIn)
  const before = roots.map(shapeOf).join('')
  for (const element of roots.flatMap((root) => [...root.querySelectorAll('*')])) boxes.set(element, measured.call(element))
  const focus = document.activeElement
  const scrolled = [...document.querySelectorAll('*')].filter(({ scrollTop, scrollLeft }) => scrollTop > 0 || scrollLeft > 0).map((element) => [element, element.scrollLeft, element.scrollTop] as const)
  const selection = getSelection()
  const selected = selection === null || selection.anchorNode === null ? undefined : [selection.anchorNode, selection.anchorOffset, selection.focusNode ?? selection.anchorNode, selection.focusOffset] as const
  const readings: Readings = {}
  const told: Record<string, readonly HealthKind[]> = {}
  let usual: Offered = new Map()
  let meant = ''
  for (const one of all) one.drift.freeze(true)
  try {
    for (const mutation of mutations) {
      if (only !== undefined && mutation.name !== only) continue
      const memory = memories.get(mutation.name) ?? createMemories()
      memories.set(mutation.name, memory)
      const surgery = createSurgery(box)
      const place: Place = { pack, page: document, url: () => new URL(location.href), landing: () => landing, memory: memory(surgery), concerns: () => true }
      try {
        mutation.change(surgery, (select) => roots.flatMap((root) => [...root.querySelectorAll(select)]))
        if (surgery.touched()) touched.add(mutation.name)
        const isPlain = mutation.name === ''
        if (withHealth && isPlain) usual = offered(place)
        const found: Reading[] = []
        let refused: unknown
        onTry = (event) => {
          if (/^(focus|blur|scroll|change)/.test(event.type)) return
          try { found.push(readEvent(event, place)) } catch (error) { refused ??= error }
        }
        for (const [target, event] of gestureOf(step, hit, surgery)) target.dispatchEvent(event)
        if (refused !== undefined) throw refused
        if (!touched.has(mutation.name)) continue
        readings[mutation.name] = found.flat()
        const made = JSON.stringify([found.flat(), families.map((family) => namedBy(place.memory.recall(family)))])
        if (isPlain) meant = made
        // Whether health would tell is asked only of what is not as it was: most of a page is.
        else if (withHealth && made !== meant) told[mutation.name] = [...new Set([...goneOf(usual, offered(place)), ...missedBySigns(place)])]
      } finally {
        onTry = undefined
        surgery.undo()
      }
    }
  } finally {
    for (const [element, left, top] of scrolled) element.scrollTo({ left, top, behavior: 'instant' })
    // A selection put back into a field takes the focus with it.
    if (selected !== undefined) selection?.setBaseAndExtent(...selected)
    if (focus instanceof HTMLElement && focus !== document.activeElement) focus.focus({ preventScroll: true })
    for (const one of all) one.drift.freeze(false)
  }
  if (roots.map(shapeOf).join('') !== before) throw new Error('the page is not as it was')
  return { readings, told }
}

/** What a pointer over the middle of the element would really be on. */
function find(css: string): Element | null {
  const element = document.querySelector(css)
  if (element === null) return null
  const { left, top, width, height } = element.getBoundingClientRect()
  const over = document.elementFromPoint(left + width / 2, top + height / 2)
  return over !== null && element.contains(over) ? over : element
}

const drift: Drift = {
  freeze: (on) => { frozen = on },
  read(step, only, withHealth) {
    const [frame, ...inside] = step.on?.split(' >>> ') ?? []
    if (frame === undefined || inside.length === 0) return read(step, only, withHealth)
    const view = document.querySelector<HTMLIFrameElement>(frame)?.contentWindow as DriftWindow | null | undefined
    if (view == null) throw new Error(`no frame: ${frame}`)
    return view.drift.read({ ...step, on: inside.join(' >>> ') }, only, withHealth)
  },
}
Object.assign(window, { drift })
