// @vitest-environment happy-dom
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Briefing } from '../../../src/browser'
import { start } from '../../../src/guard/start'
import type { Supply } from '../../../src/guard/supply'
import { buildIndex } from '../../../src/registry/build-index'
import type { SitePack } from '../../../src/sites'
import { signsOf } from '../../../src/sites/signs'
import { x } from '../../../src/sites/x'
import { post } from '../sites/x-page'

// One guard in one page, told one thing after another, as a page that stays open all day.
const plain: Briefing = { active: true, language: 'id', mode: 'warn', badges: false, index: buildIndex(['x:u:calon_contoh']), look: '', signs: signsOf.x! }
let briefing: Briefing = plain
let changed = () => undefined as void
const packUnreadable = vi.fn()
const recordSightings = vi.fn()
const supply: Supply = {
  briefing: async () => briefing,
  onBriefing: (listener) => { changed = listener },
  // Nobody in the end: what was held goes on, once.
  confirm: async () => null,
  record: () => undefined, index: async () => new Uint8Array(), openPage: () => undefined, onReport: () => undefined, alive: () => true,
  packUnreadable, recordSightings,
}
const flush = () => vi.advanceTimersByTimeAsync(10)
const told = async (change: Partial<Briefing>) => {
  briefing = { ...plain, ...change }
  changed()
  await flush()
}
/** The pack of a site that calls its like button otherwise. */
const packOf = (version: number, change: Partial<SitePack> = {}): SitePack =>
  ({ ...JSON.parse(JSON.stringify(x).replaceAll('[data-testid=\\"like\\"]', '[data-testid=\\"appreciate\\"]')) as SitePack, version, ...change })

let heard = 0
/** Clicks, and tells whether the guard kept the click from the page at first. What is held is pressed again by the guard. */
async function isHeld(name: string): Promise<boolean> {
  document.body.innerHTML = post('calon_contoh', '1').replace('data-testid="like"', `data-testid="${name}"`)
  heard = 0
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })
  document.querySelector(`[data-testid="${name}"]`)!.dispatchEvent(event)
  const [first] = [heard]
  await flush()
  expect(heard).toBe(1)
  return first === 0 && event.defaultPrevented
}

beforeAll(async () => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (idle: () => void) => { idle() })
  Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { isActive: true } })
  Element.prototype.getBoundingClientRect = () => ({ top: 1, bottom: 2, height: 1, left: 0, width: 1 }) as DOMRect
  Object.defineProperty(document.documentElement, 'clientHeight', { configurable: true, value: 800 })
  const { querySelector } = DocumentFragment.prototype
  DocumentFragment.prototype.querySelector = function (this: DocumentFragment, select: string) {
    if (select.includes('§')) throw new DOMException('no selector', 'SyntaxError')
    return querySelector.call(this, select)
  } as typeof querySelector
  document.addEventListener('click', () => { heard += 1 })
  start(x, supply, { url: () => new URL('https://x.com/home') })
  await flush()
})
afterAll(() => { vi.useRealTimers() })

it('guards by the pack it brings along', async () => {
  expect(await isHeld('like')).toBe(true)
  expect(await isHeld('appreciate')).toBe(false)
})

it('changes over to a newer pack as soon as the briefing has one, the page still open', async () => {
  await told({ pack: packOf(x.version + 1) })
  expect(await isHeld('appreciate')).toBe(true)
})

it('goes back to its own when the other is taken away', async () => {
  await told({ pack: null })
  expect(await isHeld('appreciate')).toBe(false)
  await told({})
  expect(await isHeld('like')).toBe(true)
})

it('is not led back by a pack that is no newer than its own', async () => {
  await told({ pack: packOf(x.version) })
  expect(await isHeld('appreciate')).toBe(false)
})

it('says of a pack it cannot read that it cannot, and keeps its own', async () => {
  await told({ pack: packOf(x.version + 2, { controls: [{ ...x.controls[0]!, not: '§' }] }) })
  expect(packUnreadable.mock.calls.map(([{ version }]) => version as number)).toEqual([x.version + 2])
  expect(await isHeld('like')).toBe(true)
})

it('can read every selector there is in the packs of today', async () => {
  packUnreadable.mockClear()
  await told({ pack: packOf(x.version + 3) })
  expect(packUnreadable).not.toHaveBeenCalled()
})

it('holds nothing where the site is stopped', async () => {
  await told({ active: false, stopped: true })
  expect(await isHeld('like')).toBe(false)
})

it('tells in numbers what it found, at the second look, and what it no longer finds', async () => {
  await told({})
  document.body.innerHTML = post('warga_biasa', '2') + '<a href="/lain"></a>'.repeat(8)
  recordSightings.mockClear()
  await vi.advanceTimersByTimeAsync(10_100)
  expect(recordSightings.mock.calls).toEqual([[{
    site: 'x', version: x.version, sighted: { like: [1, 0], comment: [1, 0], share: [1, 0] }, offered: { path: '/home', found: ['reply opened', 'repost opened', 'like', 'share opened'] },
  }]])
})

it('looks at nothing while nothing happens', async () => {
  recordSightings.mockClear()
  const look = vi.spyOn(document, 'querySelectorAll')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(look).not.toHaveBeenCalled()
})
