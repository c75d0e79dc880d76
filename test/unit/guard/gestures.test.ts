// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { readGesture } from '../../../src/guard/gestures'
import { createMemory, type Place, type SitePack } from '../../../src/sites'

const pack: SitePack = {
  site: 'instagram', version: 1, checked: '2026-01-01', source: '', origin: 'https://www.instagram.com', composers: [], shortcuts: [],
  scopes: [{ name: 'post', select: 'article', author: [{ find: 'a', take: 'href', as: 'account' }], post: [] }],
  controls: [{ name: 'media', select: 'div', double: true, does: 'like', scopes: ['post'] }],
}
const place: Place = { pack, page: document, url: () => new URL(pack.origin), memory: createMemory(() => 0), concerns: () => true }

/** What one event on the photo is taken for, `after` milliseconds. */
function on(type: 'click' | 'dblclick', detail: number, after: number, pointerType = 'mouse') {
  const event = new PointerEvent(type, { bubbles: true, composed: true, detail, pointerType })
  Object.defineProperty(event, 'timeStamp', { value: after })
  let read: ReturnType<typeof readGesture>
  addEventListener(type, () => { read = readGesture(event, place) }, { once: true, capture: true })
  document.querySelector('img')?.dispatchEvent(event)
  return read
}

describe('two clicks on media', () => {
  let now = 0
  beforeEach(() => {
    document.body.innerHTML = '<article><a href="/calon_contoh/">calon_contoh</a><div><img></div></article>'
    now += 10_000
  })

  it('are held at the second, and asked about at the double click, where they were made', () => {
    expect(on('click', 1, now)).toBeUndefined()
    expect(on('click', 2, now + 100)?.last).toBe(false)
    expect(on('dblclick', 2, now + 101)).toMatchObject({ last: true, located: { target: document.querySelector('img') } })
  })

  it('of which the browser calls neither the second are kept from a page that counts for itself', () => {
    expect(on('click', 1, now)).toBeUndefined()
    expect(on('click', 1, now + 400)?.last).toBe(false)
    expect(on('click', 1, now + 2000)).toBeUndefined()
  })

  it('by a finger are asked about at the second: no double click may follow', () => {
    expect(on('click', 1, now, 'touch')).toBeUndefined()
    expect(on('click', 1, now + 300, 'touch')?.last).toBe(true)
  })
})
