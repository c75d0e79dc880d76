import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { findFirefox } from './browser'
import type { Shown } from './start'

/** Opens one of our pages in Firefox with the extension installed for as long as it runs. */
export const showInFirefox = async (extension: string, path: string, headless: boolean): Promise<Shown> => {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as
    { browser_specific_settings: { gecko: { id: string } } }
  const uuid = randomUUID()
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless,
    defaultViewport: null,
    // Needed to open an extension's own page from outside.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: uuid }) },
  })
  await browser.installExtension(extension)
  const page = (await browser.pages())[0] ?? await browser.newPage()
  if (headless) await page.setViewport({ width: 1280, height: 900 })
  const url = `moz-extension://${uuid}/${path}`
  // `page.goto` waits for an event that extension pages do not send; the protocol itself does not.
  const { connection } = browser as unknown as { connection: { send(method: string, params: object): Promise<unknown> } }
  await connection.send('browsingContext.navigate', { context: (page.mainFrame() as unknown as { _id: string })._id, url, wait: 'none' })
  await page.waitForFunction(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`)
  return {
    page: {
      click: (css) => page.click(css),
      screenshot: ({ path: file }) => page.screenshot({ path: file as `${string}.png` }),
      waitForFunction: (expression) => page.waitForFunction(expression),
      keyboard: page.keyboard,
    },
    closed: new Promise((done) => browser.on('disconnected', () => done())),
    close: () => browser.close(),
  }
}
