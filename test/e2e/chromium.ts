import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from '@playwright/test'
import { findChromium } from '../../src/cli/browser'
import type { Driver, OpenDriver, Replicas, Tab } from './driver'
import { pressing } from './pressing'
import { until } from './driver'
import { openGate } from './gate'
import { axeSource } from './axe'
import { asText, audit, focusOn, hosts, isVisible, locate, openDialogRoot, readRoot, type SeenRoot } from './in-page'

/** Debian's Chromium with the unpacked extension, seen through Playwright. */
export const openChromium: OpenDriver = (extension, replicas) => launch(replicas, [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`])

/** The same with nothing loaded: a policy of the machine installs the extension, for which the browser must be let fetch it. */
export const openForcedChromium = (id: string, replicas: Replicas): Promise<Driver> =>
  launch(replicas, [], { ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'] }, id)

const launch = async (replicas: Replicas, load: readonly string[], options: { ignoreDefaultArgs?: string[] } = {}, id = ''): Promise<Driver> => {
  const gate = await openGate(replicas)
  const context = await chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    viewport: { width: 1280, height: 900 },
    ...options,
    args: [
      ...load,
      `--proxy-server=http://127.0.0.1:${gate.port}`,
      `--ignore-certificate-errors-spki-list=${replicas.spki}`,
    ],
  })
  const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${id}`)
  const worker = context.serviceWorkers().find(isOurs) ?? await context.waitForEvent('serviceworker', isOurs)
  const base = `chrome-extension://${worker.url().split('/')[2]}`
  const tabs = async () => tabOf(context, await context.newPage(), base)

  const extensionPage = async (path: string) => {
    const tab = await tabs()
    await tab.goto(`${base}/${path}`)
    return tab
  }
  // Playwright does not hear that a worker has stopped and would ask it in vain ever after.
  let hasSlept = false
  const inWorker = async <T>(code: string): Promise<T> => {
    if (!hasSlept) return await (context.serviceWorkers()[0] ?? worker).evaluate(code) as T
    const page = await context.newPage()
    await page.goto(`${base}/manifest.json`)
    try { return await page.evaluate(code) } finally { await page.close() }
  }
  const sleepBackground = async () => {
    hasSlept = true
    const page = await context.newPage()
    await page.goto(`${base}/manifest.json`)
    const session = await context.newCDPSession(page)
    const stopped = new Promise<void>((done) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => { if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done() })
    })
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    await stopped
    await page.close()
  }
  return {
    name: 'chromium',
    newTab: tabs,
    extensionPage,
    settings: (patch) => inWorker(mergeSettings(patch)),
    storage: () => inWorker('chrome.storage.local.get()'),
    sleepBackground,
    contacted: () => gate.contacted,
    close: async () => {
      await context.close()
      gate.close()
    },
  } satisfies Driver
}

/** Source text that merges `patch` into the stored settings. */
export const mergeSettings = (patch: Record<string, unknown>): string =>
  `(async () => { const { settings } = await chrome.storage.local.get('settings'); `
  + `await chrome.storage.local.set({ settings: { ...settings, ...${JSON.stringify(patch)} } }) })()`

export const tabOf = async (context: BrowserContext, page: Page, base: string): Promise<Tab> => {
  const cdp = await context.newCDPSession(page)
  const world = await followWorld(cdp, base)

  const roots = `${asText(hosts)}().map((host) => { try { return chrome.dom.openOrClosedShadowRoot(host) } catch {} }).filter((root) => root)`
  const inOurWorld = async <T>(expression: string): Promise<T | undefined> => {
    const contextId = world()
    if (contextId === undefined) return undefined
    const answer = await cdp.send('Runtime.evaluate', { contextId, expression, returnByValue: true, awaitPromise: true }).catch(() => undefined)
    return answer?.result.value as T | undefined
  }
  const see = async () => await inOurWorld<SeenRoot[]>(`${roots}.map(${asText(readRoot)})`) ?? []
  await cdp.send('Page.enable')
  // Over the bare protocol: Playwright would put its helpers into every document first, which costs more than most pages here.
  const evaluate: Tab['evaluate'] = async (what, ...args) => {
    const expression = typeof what === 'string' ? what : `${asText(what)}(...${JSON.stringify(args)})`
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as never
  }
  const spot = (css: string) =>
    until(() => evaluate(locate, css), 5000, `cannot be pointed at: ${css}`)

  const press = pressing(spot)
  const waitFor: Tab['waitFor'] = async (css, ms = 5000) => {
    await until(() => evaluate(isVisible, css), ms, `not on the page: ${css}`)
  }
  const dialog = async () => (await see()).find((root) => root.dialog !== undefined)?.dialog

  return {
    evaluate,
    waitFor,
    goto: async (url) => {
      // Left where it was, the pointer may rest on a name of the next page, whose hover card then lies over everything.
      await page.mouse.move(1, 1)
      const parsed = new Promise((done) => cdp.once('Page.domContentEventFired', done))
      const { errorText } = await cdp.send('Page.navigate', { url })
      if (errorText !== undefined) throw new Error(`${url}: ${errorText}`)
      await parsed
    },
    click: (css) => press(css, ({ x, y }) => page.mouse.click(x, y)),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    dblclick: (css) => press(css, ({ x, y }) => page.mouse.dblclick(x, y)),
    hold: (css) => press(css, ({ x, y }) => page.mouse.click(x, y, { delay: 700 })),
    tap: (css) => press(css, async (point) => {
      await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true })
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }),
    hover: async (css) => {
      const { x, y } = await spot(css)
      await page.mouse.move(x, y)
    },
    focus: async (css) => {
      await waitFor(css)
      await evaluate(focusOn, css)
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    pdf: () => page.pdf({ preferCSSPageSize: true }),
    screenshot: async (path) => void await page.screenshot({ path }),
    emulate: async ({ width, height, dark, reducedMotion, forcedColors }) => {
      const size = page.viewportSize() ?? { width: 1280, height: 900 }
      await page.setViewportSize({ width: width ?? size.width, height: height ?? size.height })
      await page.emulateMedia({
        ...(dark === undefined ? {} : { colorScheme: dark ? 'dark' : 'light' }),
        ...(reducedMotion === undefined ? {} : { reducedMotion: reducedMotion ? 'reduce' : 'no-preference' }),
        ...(forcedColors === undefined ? {} : { forcedColors: forcedColors ? 'active' : 'none' }),
      })
    },
    dialog: async () => {
      const seen = await dialog()
      return seen && { text: seen.text, focused: seen.focused, buttons: seen.buttons }
    },
    choose: async (action) => {
      const at = (await dialog())?.spots[action]
      if (at === undefined) throw new Error(`the warning has no ${action} button`)
      await page.mouse.click(at.x, at.y)
    },
    note: async () => (await see()).find((root) => root.note !== undefined)?.note,
    audit: async () => {
      if (await dialog() === undefined) {
        await evaluate(`${axeSource};0`)
        return evaluate<string[], []>(`${asText(audit)}()`)
      }
      await inOurWorld(`${axeSource};0`)
      const found = await inOurWorld<string[]>(`${asText(audit)}(${asText(openDialogRoot)}(${roots}))`)
      if (found === undefined) throw new Error('axe did not run in the warning')
      return found
    },
    close: () => page.close(),
  }
}

/** Follows the extension's world in the main frame from one document to the next. */
const followWorld = async (cdp: CDPSession, base: string): Promise<() => number | undefined> => {
  const { frameTree } = await cdp.send('Page.getFrameTree')
  let current: number | undefined
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const about = context.auxData as { frameId?: string } | undefined
    // On a page of the extension itself the page's own world is ours; Playwright's has the same origin there.
    if (about?.frameId === frameTree.frame.id && context.origin === base && !context.name.startsWith('__playwright')) current = context.id
  })
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === current) current = undefined
  })
  cdp.on('Runtime.executionContextsCleared', () => { current = undefined })
  await cdp.send('Runtime.enable')
  return () => current
}
