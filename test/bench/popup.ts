import { chromium } from '@playwright/test'
import { findChromium } from '../../src/cli/browser'
import { build } from '../../src/cli/build'
import type { Figure } from './run'

const out = '.cache/bench/popup'
const rounds = 15
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** From the start of the popup's document to the first frame that tells the state of the site, and to all of it; the browser's own window comes on top. */
export async function popup(): Promise<Figure[]> {
  await build({ out, targets: ['chrome'] })
  const context = await chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    args: [`--disable-extensions-except=${out}/chrome`, `--load-extension=${out}/chrome`],
  })
  try {
    const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker')
    const base = `chrome-extension://${worker.url().split('/')[2] ?? ''}`
    // The runner names inner functions through a helper that pages do not have.
    await context.addInitScript('globalThis.__name = (named) => named')
    const tab = await context.newPage()
    const [state, whole]: number[][] = [[], []]
    for (let round = 0; round < rounds; round += 1) {
      await tab.goto(`${base}/src/pages/popup/index.html`)
      const [first, last] = await tab.evaluate(async () => {
        const drawn = async (css: string, none: string) => {
          while (document.querySelector(css) === null || document.querySelector(none) !== null) await new Promise(requestAnimationFrame)
          return performance.now()
        }
        return [await drawn('.site h2', '.site[aria-busy]'), await drawn('.registry p', '.skeleton')]
      })
      state!.push(first!)
      whole!.push(last!)
    }
    return [
      { what: `popup tells the state of the site, median of ${String(rounds)}`, value: median(state!), unit: 'ms', budget: 100 },
      { what: 'popup is whole, with counts and registry', value: median(whole!), unit: 'ms', compared: 'a background that is asleep adds its start' },
    ]
  } finally {
    await context.close()
  }
}
