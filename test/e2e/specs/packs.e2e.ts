import { cp, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { x } from '../../../src/sites/x'
import { sleep, type Tab, until } from '../driver'
import { type Nginx, startNginx } from '../nginx'
import { openPublisher, type Publisher } from '../spreadsheet-registry'
import type { Spec, Station } from '../world'

const options = 'src/pages/options/index.html'
const card = '.registries .plain > .registry:first-child'
/** What the site calls its like button from one day to the next. */
const like = '[data-testid="appreciate"]'

/** A pack of X for a site that has changed so. */
const packOf = (version: number, change: object = {}) =>
  ({ site: 'x', version, text: JSON.stringify({ ...x, version, ...change }).replaceAll('[data-testid=\\"like\\"]', '[data-testid=\\"appreciate\\"]') })

/** A site changes overnight: health says so, a signed pack mends it on pages that are open, a bad one changes nothing, and the brake stops the site. */
export const packs: Spec = async ({ report, station }) => {
  const [server, by, one] = [await startNginx(), await openPublisher(), await station()]
  const { driver, tab } = one
  try {
    await report.check('where a site has changed, its health says what fails and what still works', () => unwell(one))
    await changedPage(tab, 'https://x.com/_plain')
    await report.check('the bundled pack misses a like that is called otherwise', () => goesThrough(one))
    await changedPage(tab, 'https://x.com/_plain')
    await upload(server, await by.publishPacks(1, [packOf(x.version + 1)]))
    await driver.settings({ registries: [{ kind: 'url', url: server.url, keys: [by.publicKey], threshold: 1 }] })
    const inSettings = (work: (page: Tab) => Promise<void>) => async () => {
      const page = await driver.extensionPage(options)
      await page.waitFor('.registries > button')
      await work(page)
      await page.close()
    }
    await report.check('a registry may not replace packs before it is allowed to', inSettings((page) => notAllowed(page)))
    await report.check('allowed to in the settings, it does', inSettings((page) => allowed(page)))
    await report.check('and the like is held on a page that was open before', () => held(one))
    await report.check('a pack that does not fit is refused by name, and the good one stays', inSettings((page) => refused(page, server, by)))
    await report.check('the like is still held', () => held(one))
    await report.check('a selector this browser does not know is found out in a page, and the good one comes back', () => unreadable(one, server, by))
    await report.check('a smallest version above all packs stops the site: nothing is held', () => stopped(one, server, by))
  } finally {
    await one.close()
    await Promise.all([server.close(), by.close()])
  }
}

let uploads = 0
/** Puts an edition where the server finds it, timestamp.json last. */
const upload = async (server: Nginx, edition: string) => {
  await cp(edition, server.folder, { recursive: true, filter: (path) => !path.endsWith('timestamp.json') })
  const newest = join(server.folder, 'timestamp.json')
  await cp(join(edition, 'timestamp.json'), newest)
  // The server tells versions apart by size and second; two uploads within one second would be one to it.
  uploads += 1
  await utimes(newest, new Date(), new Date(Date.now() + uploads * 10_000))
}

/** Opens a page of the site as it is since it changed: every like button is called otherwise, those to come too. */
const changedPage = async (tab: Tab, url: string) => {
  await tab.goto(url)
  await tab.evaluate(() => {
    const rename = () => { for (const button of document.querySelectorAll('[data-testid="like"]')) button.setAttribute('data-testid', 'appreciate') }
    rename()
    new MutationObserver(rename).observe(document, { childList: true, subtree: true })
  })
}

const unwell = async ({ driver, tab }: Station) => {
  const health = async () => (await driver.storage())['site-health'] as { x?: { sightings: Record<string, [held: number, missed: number]> } } | undefined
  const seen = async (kind: string) => (await health())?.x?.sightings[kind] ?? [0, 0]
  for (const [at, url] of ['https://x.com/home', 'https://x.com/search?q=contoh'].entries()) {
    await changedPage(tab, url)
    // Asking the extension for its storage opens a page of it in front, in Firefox, and pages behind are not looked at.
    for (let tries = 0; (await seen('like'))[1] <= at * 3; tries += 1) {
      if (tries > 3) throw new Error(`nothing missed at ${url}: ${JSON.stringify(await health())}`)
      await sleep(5_500)
    }
  }
  const [likes, replies] = [await seen('like'), await seen('comment')]
  if (likes[0] > 0 || likes[1] < 4 || replies[1] > 0 || replies[0] < 4) throw new Error(JSON.stringify(await health()))
}

const text = (tab: Tab, css: string) => tab.evaluate((one: string) => document.querySelector<HTMLElement>(one)?.innerText ?? '', css)
const says = (tab: Tab, css: string, pattern: RegExp) =>
  until(async () => pattern.test(await text(tab, css)) || undefined, 10_000, `${css} does not say ${String(pattern)}`).catch(async (error: Error) => {
    throw new Error(`${error.message}\n${await text(tab, '.registries')}`)
  })

const goesThrough = async ({ tab, requests, forget }: Station) => {
  forget()
  await tab.click(like)
  await until(async () => requests().length > 0 || undefined, 5000, 'nothing was sent')
  await sleep(200)
  if (requests().length !== 1 || await tab.dialog() !== undefined) throw new Error(`${String(requests().length)} requests, or a warning`)
}

const held = async ({ tab, requests, forget }: Station) => {
  forget()
  await tab.click(like)
  await until(() => tab.dialog(), 5000, 'no warning')
  await tab.choose('stop')
  await sleep(300)
  if (requests().length > 0) throw new Error('sent after Batal')
}

const update = (page: Tab) => page.click('.registries > button')

const notAllowed = async (page: Tab) => {
  await update(page)
  await says(page, card, /X versi 2 \(tidak dipakai\)/)
}

const allowed = async (page: Tab) => {
  await page.click(`${card} .switch`)
  await says(page, card, /X versi 2 \(dipakai\)/)
  const found = await page.audit()
  if (found.length > 0) throw new Error(found.join('\n'))
}

const refused = async (page: Tab, server: Nginx, by: Publisher) => {
  await upload(server, await by.publishPacks(2, [packOf(x.version + 2, { script: 'alert(1)' })]))
  await update(page)
  await says(page, card, /Versi\s+2[^]*Paket situs x versi 3 ditolak[^]*tetap dipakai/)
}

const unreadable = async (one: Station, server: Nginx, by: Publisher) => {
  await upload(server, await by.publishPacks(3, [packOf(x.version + 3, { shortcuts: [{ key: 'q', control: 'like', viewers: ['div:has(a:has(b))'] }] })]))
  const page = await one.driver.extensionPage(options)
  await page.waitFor('.registries > button')
  await update(page)
  await says(page, '.registries > [role="status"]', /Pemeriksaan selesai/)
  await page.close()
  await until(async () => JSON.stringify((await one.driver.storage())['site-packs']).includes('"unreadable":true') || undefined, 5_000, 'the page did not say so')
  await held(one)
}

const stopped = async (one: Station, server: Nginx, by: Publisher) => {
  await upload(server, await by.publishPacks(4, [], { x: 99 }))
  const page = await one.driver.extensionPage(options)
  await page.waitFor('.registries > button')
  await update(page)
  await says(page, '.registries > [role="status"]', /Pemeriksaan selesai/)
  await page.close()
  await until(async () => ((await one.driver.storage())['briefing:x'] as { stopped?: boolean }).stopped, 5_000, 'it is not stopped')
  await goesThrough(one)
}
