// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { createMemory, locateComposer, locateControl, type Place, type SitePack } from '../../../src/sites'

const pack: SitePack = {
  site: 'facebook', version: 1, checked: '2026-10-04', source: 'none', origin: 'https://www.facebook.com', shortcuts: [],
  scopes: [{ name: 'post', select: '.post', alone: '.bar', author: [{ find: 'a', take: 'href', as: 'account' }], post: [{ find: 'a', take: 'href', query: 'comment_id', as: 'post' }] }],
  controls: [{ name: 'like', select: 'button', not: '.other', does: 'like', scopes: ['post'] }],
  composers: [{ name: 'comment', within: 'form', submit: 'form i', text: 'form b', keys: ['Enter'], targets: [{ does: 'comment', scopes: ['post'] }] }],
}
const place: Place = { pack, page: document, url: () => new URL('https://www.facebook.com/'), memory: createMemory(() => 0), concerns: () => true }
const show = (html: string) => { document.body.innerHTML = html }
const first = (select: string) => {
  const element = document.querySelector(select)
  if (element === null) throw new Error(`no ${select}`)
  return element
}
const link = '<a href="/calon.contoh?comment_id=9">Calon</a>'

it('a post’s id can be a parameter of a link', () => {
  show(`<div class="post">${link}<button></button></div>`)
  expect(locateControl(first('button'), place)?.attempts[0]).toMatchObject({ keys: ['facebook:u:caloncontoh'], post: '9' })
})

it('a scope that must be alone says nothing when it holds two', () => {
  show(`<div class="post">${link}<p class="bar"><button></button></p></div>`)
  expect(locateControl(first('button'), place)).toBeDefined()
  show(`<div class="post">${link}<p class="bar"><button></button></p><p class="bar"></p></div>`)
  expect(locateControl(first('button'), place)).toBeUndefined()
})

it('a control inside what it must not be in is none', () => {
  show(`<div class="post">${link}<p class="other"><button></button></p></div>`)
  expect(locateControl(first('button'), place)).toBeUndefined()
})

it('a text box without a submit button does not take the next composer’s', () => {
  show(`<div class="post"><a href="/warga.biasa"></a><form><b>Setuju</b></form></div><div class="post">${link}<form><b></b><i></i></form></div>`)
  const box = first('b')
  expect(locateComposer([box], 'Enter', place)).toMatchObject({ control: box, attempts: [{ keys: ['facebook:u:wargabiasa'] }] })
})

it.each([
  ['text', '<b>Setuju</b>'], ['an emoji drawn as a picture', '<b><img alt="👍"></b>'], ['a picture beside the box', '<b></b><img src="blob:https://www.facebook.com/1">'],
  ['a button that can be pressed', '<b></b><i></i>'],
])('Enter sends a text box with %s', (_, inside) => {
  show(`<div class="post">${link}<form>${inside}</form></div>`)
  expect(locateComposer([first('b')], 'Enter', place)?.attempts[0]).toMatchObject({ interaction: 'comment', keys: ['facebook:u:caloncontoh'] })
})

it.each([['no button', '<b> </b>'], ['a button that is not ready', '<b></b><i aria-disabled="true"></i>'], ['a face beside it', '<b></b><img src="https://scontent.xx.fbcdn.net/1.jpg">']])(
  'Enter in an empty text box with %s sends nothing', (_, inside) => {
    show(`<div class="post">${link}<form>${inside}</form></div>`)
    expect(locateComposer([first('b')], 'Enter', place)).toBeUndefined()
  })

it('a composer that concerns nobody leaves its button to the controls', () => {
  const both = { ...pack, composers: [{ name: 'none', submit: 'button', text: 'b', keys: [], targets: [] }] }
  show(`<div class="post">${link}<button></button></div>`)
  expect(locateControl(first('button'), { ...place, pack: both })?.attempts[0]?.interaction).toBe('like')
})

it('what an opener named lasts a minute after the last key', () => {
  let clock = 0
  const memory = createMemory(() => clock)
  memory.remember('menu', { site: 'facebook', interaction: 'share', keys: ['facebook:u:caloncontoh'], quoted: [], state: 'off' })
  clock = 59_000
  memory.renew()
  clock = 118_000
  expect(memory.recall('menu')).toBeDefined()
  clock = 120_000
  memory.renew()
  expect(memory.recall('menu')).toBeUndefined()
})
