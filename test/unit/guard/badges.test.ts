// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startBadges } from '../../../src/guard/badges'
import type { Who } from '../../../src/guard/who'
import type { AccountKey, Confirmed } from '../../../src/registry'
import { createMemory, type Place, type SitePack } from '../../../src/sites'

const pack: SitePack = {
  site: 'x', version: 1, checked: '2026-10-04', source: 'none', origin: 'https://x.com', shortcuts: [], composers: [],
  scopes: [{ name: 'post', select: '.post', badge: 'a', author: [{ find: 'a', take: 'href', as: 'account' }], post: [] }],
  controls: [{ name: 'like', select: 'button', does: 'like', scopes: ['post'] }],
}
const place: Place = { pack, page: document, url: () => new URL('https://x.com/'), memory: createMemory(() => 0), concerns: () => true }
const candidate = { registrant: { key: 'x:u:calon' }, stage: 'calon' } as unknown as Confirmed
let running = { stop: () => undefined as void }
const marks = () => document.querySelectorAll('[role=img]').length

/** Badges on one post by a registrant, whose record comes when `answer` is called. */
function onePost() {
  document.body.innerHTML = '<div class="post"><a href="/calon">Calon</a><button>Suka</button></div>'
  let badges = true
  let change = () => undefined as void
  let answer: (confirmed: Confirmed) => void = () => undefined
  const asked = new Promise<Confirmed>((settle) => { answer = settle })
  const who = {
    hits: (keys: readonly AccountKey[]) => keys, confirm: () => asked, size: () => 1,
    briefing: () => ({ active: true, badges, language: 'id' }), onChange: (listener: () => void) => { change = listener },
  } as unknown as Who
  running = startBadges(place, who)
  change()
  return { answer: () => { answer(candidate) }, turnOff: () => { badges = false; change() } }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (idle: () => void) => { idle() })
})
afterEach(() => {
  running.stop()
  vi.useRealTimers()
})

it('a registrant’s name and controls are marked', async () => {
  const { answer } = onePost()
  await vi.advanceTimersByTimeAsync(300)
  answer()
  await vi.advanceTimersByTimeAsync(0)
  expect(marks()).toBe(2)
})

it('marks switched off before the page was looked at are not drawn', async () => {
  const { answer, turnOff } = onePost()
  answer()
  turnOff()
  await vi.advanceTimersByTimeAsync(300)
  expect(marks()).toBe(0)
})

it('marks switched off while the record is on its way are not drawn', async () => {
  const { answer, turnOff } = onePost()
  await vi.advanceTimersByTimeAsync(300)
  turnOff()
  answer()
  await vi.advanceTimersByTimeAsync(0)
  expect(marks()).toBe(0)
})

it('a post taken away and put back loses its marks with the others', async () => {
  const { answer, turnOff } = onePost()
  await vi.advanceTimersByTimeAsync(300)
  answer()
  await vi.advanceTimersByTimeAsync(0)
  const [post] = document.querySelectorAll('.post')
  post?.remove()
  document.body.append(document.createElement('p'))
  await vi.advanceTimersByTimeAsync(300)
  if (post !== undefined) document.body.append(post)
  await vi.advanceTimersByTimeAsync(300)
  turnOff()
  expect(marks()).toBe(0)
})
