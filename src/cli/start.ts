import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from './build'
import { showInChromium } from './show-chromium'
import { showInFirefox } from './show-firefox'

/** A page of ours in a browser with the extension; what Playwright's and Puppeteer's pages have in common. */
export interface Shown {
  readonly page: {
    click(css: string): Promise<unknown>
    screenshot(options: { path: string }): Promise<unknown>
    waitForFunction(expression: string): Promise<unknown>
    readonly keyboard: { press(key: 'Enter'): Promise<unknown> }
  }
  /** Settles when the person closes the browser. */
  readonly closed: Promise<void>
  close(): Promise<void>
}

const training = 'src/pages/training/index.html'
const screens = '.cache/screens'

// Above everything on a page our furniture hangs beside <body>; its root is closed, so that much is all to be seen.
const warningIsUp = 'document.documentElement.lastElementChild !== document.body'
const likeOfCandidate = 'article:has(a[href="/latihan_calon"]) [data-testid="like"]'

const start = async (firefox: boolean): Promise<void> => {
  console.log('Building …')
  await build({ targets: [firefox ? 'firefox' : 'chrome'], training: false })
  const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
  const shown = firefox
    ? await showInFirefox(resolve('dist/firefox'), training, headless)
    : await showInChromium(resolve('dist/chrome'), training, headless)
  if (!headless) {
    console.log('The training page is open in a browser with the extension. Close the browser to end.')
    await shown.closed
    return
  }
  console.log('There is no display, so the browser runs unseen and leaves pictures:')
  try {
    for (const path of await takeScreens(shown)) console.log(path)
  } finally {
    await shown.close()
  }
}

/** The training page, a like that is held, and the page after Batal. */
const takeScreens = async ({ page }: Shown): Promise<string[]> => {
  mkdirSync(screens, { recursive: true })
  const paths: string[] = []
  const take = async (name: string) => {
    // Lets what fades in finish.
    await new Promise((done) => setTimeout(done, 700))
    const path = join(screens, `${name}.png`)
    await page.screenshot({ path })
    paths.push(path)
  }
  await page.waitForFunction(`document.querySelector(${JSON.stringify(likeOfCandidate)}) !== null`)
  await take('1-training')
  await page.click(likeOfCandidate)
  await page.waitForFunction(warningIsUp)
  await take('2-warning')
  await page.keyboard.press('Enter')
  await page.waitForFunction(`!(${warningIsUp})`)
  await take('3-after-batal')
  return paths
}

try {
  await start(process.argv.includes('--firefox'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
