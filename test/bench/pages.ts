import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type BrowserContext, chromium, type CDPSession, type Page } from '@playwright/test'
import { build } from '../../src/cli/build'
import { findChromium } from '../../src/cli/browser'
import type { AccountKey } from '../../src/registry'
import { buildIndex } from '../../src/registry/build-index'
import { publishTestRegistry } from '../fixtures/registry/published'
import { accountKeys } from './look-ups'
import { type Outline, outlines } from './outlines'
import type { Figure } from './run'

const out = '.cache/bench'
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** The guard in a real page of Chromium: the cost of everybody's clicks, and the time to the dialog. Six minutes; told as they come. */
export async function* pages(): AsyncGenerator<Figure> {
  const registry = `${out}/registry`
  for (const [path, bytes] of await publishTestRegistry()) {
    mkdirSync(dirname(`${registry}/${path}`), { recursive: true })
    writeFileSync(`${registry}/${path}`, bytes)
  }
  await build({ out: `${out}/test`, targets: ['chrome'], registry })
  const context = await chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    args: [`--disable-extensions-except=${out}/test/chrome`, `--load-extension=${out}/test/chrome`, '--js-flags=--expose-gc'],
  })
  // The runner names inner functions through a helper that pages do not have.
  await context.addInitScript('globalThis.__name = (named) => named')
  for (const { address, page } of outlines) await context.route(address, (route) => route.fulfill({ contentType: 'text/html', body: page }))
  const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker')
  const set = (what: object) => worker.evaluate((values) => (globalThis as unknown as { chrome: { storage: { local: { set: (v: object) => Promise<void> } } } }).chrome.storage.local.set(values), what)
  try {
    // `JAGA_OUTLINE=Threads` measures that page alone.
    const wanted = outlines.filter(({ name }) => name.startsWith(process.env['JAGA_OUTLINE'] ?? ''))
    const [first] = wanted
    if (first === undefined) throw new Error('no page to measure')
    yield* await dialogTimes(context, first)
    for (const outline of wanted) {
      yield* await strangers(context, outline, set)
      yield* await appended(context, outline, set)
    }
  } finally {
    await context.close()
  }
}

async function open(context: BrowserContext, { address }: Outline): Promise<{ tab: Page; cdp: CDPSession }> {
  const tab = await context.newPage()
  const cdp = await context.newCDPSession(tab)
  await tab.goto(address)
  await tab.waitForTimeout(400)
  // The first run opens its own page in front; a page behind is drawn once a second.
  await tab.bringToFront()
  return { tab, cdp }
}

/** From just before the press to the first frame painted with the dialog in it. */
async function dialogTimes(context: BrowserContext, outline: Outline): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [rate, budget] of [[1, 50], [4, 150]] as const) {
    const { tab, cdp } = await open(context, outline)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate })
    const times: number[] = []
    const box = await tab.locator(outline.like).first().boundingBox()
    if (box === null) throw new Error('nothing to press')
    for (let round = 0; round < 15; round += 1) {
      // The clock starts here: what it takes to hand the press to the browser, some milliseconds, counts as well.
      await tab.evaluate(() => {
        const state = window as unknown as { shown: Promise<number> }
        const isUp = () => [...document.documentElement.children].some((child) => !/^(HEAD|BODY)$/.test(child.tagName))
        state.shown = new Promise((done) => {
          const down = performance.now()
          const look = () => {
            if (!isUp()) { requestAnimationFrame(look); return }
            // The frame after the one that sees the dialog is the one that has painted it.
            requestAnimationFrame((painted) => { setTimeout(() => { done(painted - down) }, 60) })
          }
          requestAnimationFrame(look)
        })
      })
      await tab.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
      times.push(await tab.evaluate(() => (window as unknown as { shown: Promise<number> }).shown))
      await tab.keyboard.press('Escape')
      await tab.waitForTimeout(100)
    }
    figures.push({ what: `gesture to painted dialog, CPU ${String(rate)}×, median of ${String(times.length)}`, value: median(times), unit: 'ms', budget })
    await tab.close()
  }
  return figures
}

/** What one press on a post of anybody else costs, with a million accounts registered, against the same page with the site switched off. */
async function strangers(context: BrowserContext, outline: Outline, set: (what: object) => Promise<void>): Promise<Figure[]> {
  const { site, name } = outline
  const index = Buffer.from(buildIndex([...accountKeys(1_000_000, site), outline.registrant as AccountKey])).toString('base64')
  await set({ [`index:${site}`]: index })
  const measure = async (): Promise<number> => {
    const { tab } = await open(context, outline)
    await tab.waitForTimeout(800)
    const values: number[] = []
    for (let round = 0; round < 9; round += 1) {
      await tab.mouse.click(5, 500)
      values.push(await tab.evaluate((select) => {
        const like = document.querySelectorAll(select)[1]
        const from = performance.now()
        for (let at = 0; at < 2_000; at += 1) like?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }))
        return (performance.now() - from) / 2_000
      }, outline.like))
    }
    await tab.close()
    return median(values)
  }
  const guarded = await measure()
  await set({ settings: { off: [site] } })
  await new Promise((done) => { setTimeout(done, 800) })
  await set({ [`index:${site}`]: index })
  const off = await measure()
  await set({ settings: {} })
  await new Promise((done) => { setTimeout(done, 800) })
  return [{ what: `${name}: a click on a post of anybody else, 1,000,000 accounts`, value: guarded - off, unit: 'ms', budget: 0.05, compared: `site off ${(off * 1000).toFixed(1)} µs, on ${(guarded * 1000).toFixed(1)} µs` }]
}

/** Scripting time for posts appended to a feed, with badges and without, less what the page itself needs. */
async function appended(context: BrowserContext, outline: Outline, set: (what: object) => Promise<void>): Promise<Figure[]> {
  const count = 2_000
  const measure = async (): Promise<number> => {
    const values: number[] = []
    for (let round = 0; round < 3; round += 1) {
      const { tab, cdp } = await open(context, outline)
      await cdp.send('Performance.enable')
      const script = async () => (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN
      const before = await script()
      await tab.evaluate(async (posts) => {
        const feed = document.querySelector('#feed')
        const make = (window as unknown as { makePost: (id: number) => string }).makePost
        for (let at = 0; at < posts; at += 10) {
          for (let one = at; one < at + 10; one += 1) feed?.insertAdjacentHTML('beforeend', make(100 + one))
          await new Promise(requestAnimationFrame)
        }
        await new Promise((done) => { setTimeout(done, 1_500) })
      }, count)
      values.push((await script() - before) / count * 1e6)
      await tab.close()
    }
    return median(values)
  }
  const settle = async (settings: object) => {
    await set({ settings })
    await new Promise((done) => { setTimeout(done, 800) })
  }
  const badges = await measure()
  await settle({ badges: false })
  const plain = await measure()
  await settle({ off: [outline.site] })
  const off = await measure()
  await settle({})
  const compared = `site off ${off.toFixed(0)} µs a post`
  return [
    { what: `${outline.name}: scripting added for each post appended, with badges`, value: badges - off, unit: 'µs', budget: 10, compared },
    { what: `${outline.name}: the same without badges`, value: Math.max(0, plain - off), unit: 'µs', compared },
  ]
}
