// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { boundaryEvents, intercept, isModalUp, raise } from '../../../src/warning/boundary'

let host: HTMLElement
let heard: string[]
let received: string[]
let lower: () => void
const cleanUp: (() => void)[] = []

/** An event as a person makes it; what scripts make is never trusted. */
function press(type: string, target: EventTarget, { trusted = true, ...init }: KeyboardEventInit & { trusted?: boolean } = {}): Event {
  const options = { bubbles: true, cancelable: true, composed: true, ...init }
  const event = type.startsWith('key') ? new KeyboardEvent(type, options) : new Event(type, options)
  Object.defineProperty(event, 'isTrusted', { value: trusted })
  target.dispatchEvent(event)
  return event
}

function guard(): void {
  const listener = (event: Event) => { intercept(event) }
  for (const type of boundaryEvents) window.addEventListener(type, listener, true)
  cleanUp.push(() => { for (const type of boundaryEvents) window.removeEventListener(type, listener, true) })
}

function page(): void {
  const listener = (event: Event) => { heard.push(event.type) }
  for (const type of boundaryEvents) {
    window.addEventListener(type, listener, true)
    cleanUp.push(() => { window.removeEventListener(type, listener, true) })
  }
}

function put(modal: boolean): void {
  ({ lower } = raise({ element: host, modal, receive: (event, inside) => { received.push(`${event.type} ${inside ? 'inside' : 'outside'}`) } }))
}

beforeEach(() => {
  heard = []
  received = []
  lower = () => undefined
  document.body.replaceChildren()
  host = document.createElement('div')
  document.documentElement.append(host)
  guard()
  page()
})
afterEach(() => {
  lower()
  host.remove()
  for (const undo of cleanUp.splice(0)) undo()
})

test('while a dialog is up the page hears nothing of what a person does, inside it or beside it', () => {
  put(true)
  for (const type of boundaryEvents) {
    press(type, host)
    press(type, document.body)
  }
  expect(heard).toEqual([])
  expect(received).toEqual(boundaryEvents.flatMap((type) => [`${type} inside`, `${type} outside`]))
})

test('before and after it the page hears everything', () => {
  press('keydown', document.body, { code: 'KeyL', key: 'l' })
  put(true)
  lower()
  press('click', document.body)
  expect(heard).toEqual(['keydown', 'click'])
})

test('what scripts of the page do to its own elements stays theirs, what they do to ours ends at us', () => {
  put(true)
  press('click', document.body, { trusted: false })
  press('click', host, { trusted: false })
  expect(heard).toEqual(['click'])
  expect(received).toEqual(['click inside'])
})

test('a note takes only what lands on it', () => {
  put(false)
  expect(isModalUp()).toBe(false)
  press('click', host)
  press('click', document.body)
  expect(heard).toEqual(['click'])
  expect(received).toEqual(['click inside'])
})

test('the rest of the key press that closed the dialog is not the page’s; the next press is', () => {
  put(true)
  press('keydown', host, { code: 'Escape', key: 'Escape' })
  lower()
  const repeat = press('keydown', document.body, { code: 'Escape', key: 'Escape', repeat: true })
  press('keyup', document.body, { code: 'Escape', key: 'Escape' })
  expect(repeat.defaultPrevented).toBe(true)
  expect(heard).toEqual([])
  press('keydown', document.body, { code: 'Escape', key: 'Escape' })
  expect(heard).toEqual(['keydown'])
})

test('a key whose end nobody saw is the page’s again when pressed anew', () => {
  put(true)
  press('keydown', host, { code: 'Escape', key: 'Escape' })
  lower()
  press('keydown', document.body, { code: 'Escape', key: 'Escape' })
  press('keyup', document.body, { code: 'Escape', key: 'Escape' })
  expect(heard).toEqual(['keydown', 'keyup'])
})

test('events of the window itself are the page’s', () => {
  put(true)
  press('focus', window)
  expect(heard).toEqual(['focus'])
})
