// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createMemory, offersOf, type Place, shownOn, type SitePack } from '../../../src/sites'

const pack: SitePack = {
  site: 'x', version: 3, checked: '2026-01-01', source: 'here', origin: 'https://x.com', shortcuts: [],
  scopes: [
    { name: 'answer', below: true, select: 'li', author: [{ find: 'a', take: 'href', as: 'account' }], post: [] },
    { name: 'post', select: 'article', author: [{ find: 'a', take: 'href', as: 'account' }], post: [] },
  ],
  controls: [
    { name: 'answer-like', select: 'li .like', does: 'like', scopes: ['answer'] },
    { name: 'like', select: '.like', does: 'like', scopes: ['post'] },
    { name: 'media', select: 'video', does: 'like', double: true, scopes: ['post'] },
    { name: 'share', select: '.share', does: 'share', scopes: ['post'], opens: 'menu' },
    { name: 'repost', select: '.repost', does: 'repost', scopes: [], family: 'menu' },
  ],
  composers: [{ name: 'comment', submit: '.send', text: 'textarea', keys: ['Enter'], targets: [{ does: 'comment', scopes: ['post'] }] }],
}
const place: Place = { pack, page: document, url: () => new URL('https://x.com/home'), landing: () => undefined, memory: createMemory(() => 0), concerns: () => false }
const buttons = '<button>…</button>'.repeat(8)
const post = (inside: string) => `<article><a href="/ani">ani</a>${inside}</article>`
const offered = (family?: string) => offersOf(place, shownOn(document), family)?.sort()

beforeEach(() => {
  Element.prototype.getBoundingClientRect = function (this: Element) {
    const top = Number(this.getAttribute('data-top') ?? 1)
    return { top, bottom: top + 10, height: this.hasAttribute('data-flat') ? 0 : 10 } as DOMRect
  }
  Object.defineProperty(document.documentElement, 'clientHeight', { configurable: true, value: 800 })
  place.memory.forget()
})

describe('what a page offers', () => {
  it('is told by interaction and by way, so that one way does not stand for another', () => {
    document.body.innerHTML = post('<button class="like"></button><button class="share"></button>') + buttons
    expect(offered()).toEqual(['like', 'share opened'])
    document.body.innerHTML = post('<video></video><ul><li><a href="/budi">budi</a><button class="like"></button></li></ul><textarea></textarea>') + buttons
    expect(offered()).toEqual(['comment typed', 'like below', 'like twice'])
  })

  it('behind an opener is what belongs to it', () => {
    document.body.innerHTML = post('<button class="like"></button>') + '<div><button class="repost"></button></div>' + buttons
    expect(offered('menu')).toEqual([])
    place.memory.remember('menu', { site: 'x', interaction: 'share', keys: ['x:u:ani'], quoted: [], state: 'unknown' })
    expect(offered('menu')).toEqual(['repost'])
  })

  it('is unknown on a page as good as empty', () => {
    document.body.innerHTML = post('<button class="like"></button>')
    expect(offered()).toBeUndefined()
  })
})

describe('what is on the screen', () => {
  it('leaves out what lies above and below with all that is in it, and goes into what has no box of its own', () => {
    document.body.innerHTML = '<div id="above" data-top="-50"><i id="in"></i></div><div id="flat" data-flat data-top="-50"><b id="fixed"></b></div><div id="below" data-top="900"></div>'
    expect(shownOn(document).map(({ id }) => id).filter((id) => id !== '')).toEqual(['fixed'])
  })
})
