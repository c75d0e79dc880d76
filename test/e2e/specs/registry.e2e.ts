import { cp, readFile, readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { sleep, type Tab, until } from '../driver'
import { type Nginx, startNginx } from '../nginx'
import { openPublisher, type Publisher } from '../spreadsheet-registry'
import type { Spec, Station } from '../world'

const like = '[data-testid="like"]'
const options = 'src/pages/options/index.html'
const form = '.registries details:nth-of-type(1)'
const folderForm = '.registries details:nth-of-type(2)'
const firstRegistry = '.registries .plain > .registry:first-child'

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

/** From a spreadsheet to a warning: a signed folder, a web server, the settings page, the guard; then an update, the page still open. */
export const registry: Spec = async ({ report, station, releaseBuild }) => {
  const [server, closed, by, stranger] = [await startNginx(), await startNginx({ cors: false }), await openPublisher(), await openPublisher()]
  const one = await station(releaseBuild)
  try {
    const first = await by.publish(1)
    await upload(server, first)
    await upload(closed, first)
    await one.tab.goto('https://x.com/_plain')
    const inSettings = (work: (page: Tab) => Promise<void>) => async () => {
      const page = await one.driver.extensionPage(options)
      await page.waitFor(`${form} summary`)
      await work(page)
      // The site's tab comes to the front again; browsers slow down those behind.
      await page.close()
    }
    await report.check('a like on an account of no registry goes through', () => goesThrough(one))
    // The post of before is liked by now.
    await one.tab.goto('https://x.com/_plain')
    await report.check('a server that lets no browser read it is told so in so many words', inSettings((page) => refused(page, closed, by)))
    await report.check('a registry with another key is refused, and nothing is added', inSettings((page) => refused(page, server, stranger, /tidak ditandatangani/)))
    await report.check('the settings show what a registry holds before it is added, and pass axe', inSettings((page) => added(page, server, by)))
    await report.check('a like is held because of it, on a page that was open before', () => held(one))
    await report.check('asking again costs an empty answer (304)', inSettings((page) => unchanged(page, server)))
    await report.check('an update that closes the account is fetched as a delta', inSettings((page) => updated(page, server, by, first)))
    await report.check('and the like goes through, the page still open', () => goesThrough(one))
    await report.check('an older edition is refused by name, and the newer one stays in use', inSettings((page) => rolledBack(page, server, first)))
    await report.check('a folder from a disk is refused with another key or a flipped byte, and with neither it is copied in', inSettings((page) => fromFolder(page, first, by, stranger)))
    await report.check('the server was asked for nothing but the registry, without cookies and referrers', () => asked(server))
  } finally {
    await one.close()
    await Promise.all([server, closed, by, stranger].map((each) => each.close()))
  }
}

const text = (tab: Tab, css: string) => tab.evaluate((one: string) => document.querySelector<HTMLElement>(one)?.innerText ?? '', css)
const says = (tab: Tab, css: string, pattern: RegExp, ms = 10_000) =>
  until(async () => pattern.test(await text(tab, css)) || undefined, ms, `${css} does not say ${String(pattern)}`).catch(async (error: Error) => {
    throw new Error(`${error.message}\n${await text(tab, '.registries')}`)
  })

const goesThrough = async ({ tab, requests, forget }: Station) => {
  forget()
  await tab.click(like)
  await until(async () => requests().length > 0 || undefined, 5000, 'nothing was sent')
  await sleep(200)
  if (requests().length !== 1 || await tab.dialog() !== undefined) throw new Error(`${String(requests().length)} requests, or a warning`)
}

const fill = async (page: Tab, { url }: Nginx, { publicKey }: Publisher) => {
  if (!await page.evaluate((css: string) => document.querySelector<HTMLDetailsElement>(css)!.open, form)) await page.click(`${form} summary`)
  for (const [css, value] of [[`${form} input`, url], [`${form} textarea`, publicKey]] as const) {
    await page.evaluate((one: string) => { document.querySelector<HTMLInputElement>(one)!.select() }, css)
    await page.type(value)
  }
  await page.click(`${form} form > button`)
}

const refused = async (page: Tab, server: Nginx, by: Publisher, why = /Access-Control-Allow-Origin/) => {
  await fill(page, server, by)
  await says(page, `${form} [role="status"]`, why)
  if (/Tambahkan/.test(await text(page, form))) throw new Error('it can be added all the same')
}

const added = async (page: Tab, server: Nginx, by: Publisher) => {
  await fill(page, server, by)
  await says(page, `${form} .registry`, /Registri Wilayah Contoh[^]*Sidik kunci/)
  const found = await page.audit()
  if (found.length > 0) throw new Error(found.join('\n'))
  await page.click(`${form} .registry button`)
  await says(page, firstRegistry, /Registri Wilayah Contoh[^]*Versi\s+1/)
}

const held = async ({ tab, driver, requests, forget }: Station) => {
  // The settings show a registry as soon as it is stored; pages that are open hear of it a moment later.
  await until(async () => (await driver.storage())['index:x'] !== '' || undefined, 5000, 'the guards were not told')
  await sleep(200)
  forget()
  await tab.click(like)
  const { text: warning } = await until(() => tab.dialog(), 5000, 'no warning')
  if (!warning.includes('Calon Wali Kota Contoh')) throw new Error(warning)
  await tab.choose('stop')
  await sleep(300)
  if (requests().length > 0) throw new Error('sent after Batal')
}

const unchanged = async (page: Tab, server: Nginx) => {
  await page.click('.registries > button')
  await says(page, '.registries > [role="status"]', /Pemeriksaan selesai/)
  const last = (await server.heard()).at(-1)
  if (last?.path !== '/timestamp.json' || last.status !== 304) throw new Error(JSON.stringify(last))
}

const updated = async (page: Tab, server: Nginx, by: Publisher, first: string) => {
  await upload(server, await by.publish(2, { closed: '2026-11-20', previous: first }))
  await page.click('.registries > button')
  await says(page, firstRegistry, /Versi\s+2/)
  if (!(await server.heard()).some(({ path }) => path === '/delta.1.2.json')) throw new Error('it was fetched whole')
}

const rolledBack = async (page: Tab, server: Nginx, first: string) => {
  await upload(server, first)
  await page.click('.registries > button')
  await says(page, firstRegistry, /Versi\s+2[^]*versi 1[^]*Yang dipakai sekarang: versi 2/)
}

/** Hands the page a published folder as a browser does once it has been chosen: the browser's own chooser is its own. */
const choose = async (page: Tab, folder: string, bent?: (path: string, bytes: Buffer) => Buffer) => {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
  const files = await Promise.all(paths.map(async (path) => {
    const bytes = await readFile(join(folder, path))
    return [path, (bent?.(path, bytes) ?? bytes).toString('base64')] as const
  }))
  await page.evaluate((css: string, given: readonly (readonly [path: string, bytes: string])[]) => {
    const chosen = new DataTransfer()
    for (const [path, bytes] of given) chosen.items.add(new File([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))], path.split('/').at(-1)!))
    const input = document.querySelector<HTMLInputElement>(css)!
    input.files = chosen.files
    // Only a browser's own chooser gives files the place they had.
    ;[...input.files].forEach((file, at) => { Object.defineProperty(file, 'webkitRelativePath', { value: `diska/${given[at]![0]}` }) })
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, `${folderForm} input[type="file"]`, files)
}

const fromFolder = async (page: Tab, folder: string, by: Publisher, stranger: Publisher) => {
  await page.click(`${folderForm} summary`)
  const withKey = async ({ publicKey }: Publisher) => {
    await page.evaluate((css: string) => { document.querySelector<HTMLTextAreaElement>(css)!.select() }, `${folderForm} textarea`)
    await page.type(publicKey)
  }
  const count = () => page.evaluate(() => document.querySelectorAll('.registries .plain > .registry').length)
  const before = await count()
  await withKey(stranger)
  await choose(page, folder)
  await says(page, `${folderForm} [role="status"]`, /tidak ditandatangani/)
  await withKey(by)
  await choose(page, folder, (path, bytes) => (path.startsWith('s/') ? Buffer.from(bytes.map((byte, at) => (at === 9 ? byte ^ 1 : byte))) : bytes))
  await says(page, `${folderForm} [role="status"]`, /s\//)
  if (await count() !== before) throw new Error('it was added all the same')
  await choose(page, folder)
  await says(page, '.registries .plain', /Dari folder “diska”/)
}

const asked = async (server: Nginx) => {
  // The first line is the test's own question whether the server is up.
  const strange = (await server.heard()).slice(1).filter(({ method, path, cookie, referrer }) =>
    method !== 'GET' || !/^\/(timestamp\.json|(snapshot|delta)\.[\d.]+json|s\/\w+\.\w+\.json)$/.test(path) || cookie !== '-' || referrer !== '-')
  if (strange.length > 0) throw new Error(JSON.stringify(strange))
}
