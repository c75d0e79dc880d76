import { chromium } from '@playwright/test'
import { findChromium } from './browser'
import type { Shown } from './start'

/** Opens one of our pages in Chromium with the unpacked extension and a profile that is thrown away. */
export const showInChromium = async (extension: string, path: string, headless: boolean): Promise<Shown> => {
  const context = await chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  })
  const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker')
  const page = context.pages()[0] ?? await context.newPage()
  await page.goto(new URL(path, worker.url()).href)
  return {
    page,
    closed: new Promise((done) => {
      context.on('close', () => done())
      // On some systems the browser outlives its last window.
      context.on('page', (opened) => opened.on('close', () => closeIfEmpty()))
      page.on('close', () => closeIfEmpty())
      const closeIfEmpty = () => { if (context.pages().length === 0) void context.close() }
    }),
    close: () => context.close(),
  }
}
