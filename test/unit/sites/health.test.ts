// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createLook, createMemory, type Place, shownOn, type Sign, type SitePack } from '../../../src/sites'

const pack: SitePack = {
  site: 'x', version: 3, checked: '2026-01-01', source: 'here', origin: 'https://x.com', composers: [], shortcuts: [],
  scopes: [{ name: 'post', select: 'article', author: [{ find: 'a', take: 'href', as: 'account' }], post: [] }],
  controls: [{ name: 'like', select: '.like', does: 'like', scopes: ['post'] }],
}
const sign: Sign = { tells: 'like', does: ['like'], select: 'article' }
const post = (name: string, like = 'like') => `<article><a href="/${name}">${name}</a><button class="${like}">♥</button></article>`

let at = 'https://x.com/home'
const place: Place = { pack, page: document, url: () => new URL(at), landing: () => undefined, memory: createMemory(() => 0), concerns: () => false }

beforeEach(() => {
  at = 'https://x.com/home'
  Element.prototype.getBoundingClientRect = () => ({ top: 1, bottom: 2, height: 1 }) as DOMRect
  Object.defineProperty(document.documentElement, 'clientHeight', { configurable: true, value: 800 })
})

/** What two looks say, as a guard takes them. */
const looked = (signs: readonly Sign[] = [sign], look = createLook(place)) => [look(signs, shownOn(document)), look(signs, shownOn(document))]

describe('a look at a page', () => {
  it('counts what the pack finds, once two looks agree, and not again', () => {
    document.body.innerHTML = post('ani') + post('budi')
    const look = createLook(place)
    expect(looked([sign], look)).toEqual([{}, { like: [2, 0] }])
    expect(looked([sign], look)).toEqual([{}, {}])
  })

  it('counts what it misses, once the page has stopped changing', () => {
    document.body.innerHTML = post('ani', 'heart')
    const look = createLook(place)
    look([sign], shownOn(document))
    document.body.innerHTML += post('budi', 'heart')
    expect(looked([sign], look)).toEqual([{}, { like: [0, 2] }])
  })

  it('counts as found what was missed while it was drawn', () => {
    document.body.innerHTML = post('ani', 'heart')
    const look = createLook(place)
    look([sign], shownOn(document))
    document.querySelector('button')!.className = 'like'
    expect(looked([sign], look)).toEqual([{}, { like: [1, 0] }])
  })

  it('counts a control whose owner cannot be read as missed', () => {
    document.body.innerHTML = post('ani').replace('href="/ani"', '')
    expect(looked()).toEqual([{}, { like: [0, 1] }])
  })

  it('takes three of a sign from one address, and three more from the next', () => {
    document.body.innerHTML = [...'abcdefgh'].map((name) => post(`orang_${name}`)).join('')
    const look = createLook(place)
    expect(looked([sign], look)).toEqual([{}, { like: [3, 0] }])
    at = 'https://x.com/explore'
    expect(looked([sign], look)).toEqual([{}, { like: [3, 0] }])
  })

  it('says nothing of a page without signs, however long it is looked at', () => {
    document.body.innerHTML = '<main>Pengaturan</main>'
    expect(looked()).toEqual([{}, {}])
  })

  it('does not count what is off the screen', () => {
    Element.prototype.getBoundingClientRect = () => ({ top: 900, bottom: 990, height: 90 }) as DOMRect
    document.body.innerHTML = post('ani')
    expect(looked()).toEqual([{}, {}])
  })

  it('heeds where a sign means anything, and when', () => {
    document.body.innerHTML = post('ani')
    expect(looked([{ ...sign, path: '/status' }])).toEqual([{}, {}])
    expect(looked([{ ...sign, family: 'menu' }])).toEqual([{}, {}])
    expect(looked([{ ...sign, path: '/ho' }])).toEqual([{}, { like: [1, 0] }])
    expect(looked([{ ...sign, label: { is: ['ani♥'] } }])).toEqual([{}, { like: [1, 0] }])
  })
})
