import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { findFirefox } from '../../src/cli/browser'
import { mergeSettings } from './chromium'
import type { Driver, OpenDriver, Replicas, Tab } from './driver'
import { pressing } from './pressing'
import { until } from './driver'
import { keyCodes } from './firefox-keys'
import { openGate } from './gate'
import { axeSource } from './axe'
import { asText, audit, focusOn, hosts, isVisible, locate, readRoot, type SeenRoot, type Spot } from './in-page'

type Send = (method: string, params: Record<string, unknown>) => Promise<{ result: never }>
type Answer = { type: string; result?: Serialised; exceptionDetails?: { text: string } }
type Serialised = { type: string; value?: unknown; sharedId?: string }

/** Firefox ESR with the temporary add-on, driven over WebDriver BiDi. */
export const openFirefox: OpenDriver = (extension, replicas) => {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as
    { browser_specific_settings: { gecko: { id: string } } }
  return launch(manifest.browser_specific_settings.gecko.id, replicas, extension)
}

/** A profile that outlives its browser, and the origin the extension has in it. */
export interface Profile { readonly folder: string; readonly uuid: string }

/** The same with nothing installed by the test: a policy of the machine does, from a server without a certificate. */
export const openForcedFirefox = (id: string, replicas: Replicas, profile?: Profile): Promise<Firefox> => launch(id, replicas, undefined, { 'extensions.checkUpdateSecurity': false }, profile)

/** Firefox can also be asked itself, not only its pages. */
export interface Firefox extends Driver {
  /** Runs an expression with the browser's own rights. */
  inBrowser<T>(expression: string): Promise<T>
}

const launch = async (id: string, replicas: Replicas, extension?: string, prefs: Record<string, unknown> = {}, profile?: Profile): Promise<Firefox> => {
  const gate = await openGate(replicas)
  const uuid = profile?.uuid ?? randomUUID()
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: true,
    ...(profile && { userDataDir: profile.folder }),
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': gate.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': gate.port,
      'dom.w3c_touch_events.enabled': 1,
      // A scroll bar that takes room comes a moment after the page and moves what is about to be pressed.
      'widget.gtk.overlay-scrollbars.enabled': true,
      'ui.useOverlayScrollbars': 1,
      ...prefs,
    },
  })
  if (extension !== undefined) await browser.installExtension(extension)
  // The protocol connection is internal to puppeteer: its version is pinned.
  const { connection } = browser as unknown as { connection: { send: Send } }
  const send: Send = connection.send.bind(connection)
  const base = `moz-extension://${uuid}`

  const extensionPage = async (path: string) => {
    const page = await browser.newPage()
    const context = contextOf(page)
    await send('browsingContext.navigate', { context, url: `${base}/${path}`, wait: 'none' })
    await page.waitForFunction((start: string) => location.href.startsWith(start) && document.readyState === 'complete', {}, base)
    return tabOf(page, send)
  }
  const inExtension = async <T>(code: string): Promise<T> => {
    const tab = await extensionPage('manifest.json')
    const value = await tab.evaluate<T, []>(code)
    await tab.close()
    return value
  }
  return {
    name: 'firefox',
    newTab: async () => tabOf(await browser.newPage(), send),
    extensionPage,
    settings: (patch) => inExtension(mergeSettings(patch)),
    storage: () => inExtension('chrome.storage.local.get()'),
    contacted: () => gate.contacted,
    inBrowser: async <T>(expression: string) => {
      const { result: { contexts: [window] } } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' }) as { result: { contexts: { context: string }[] } }
      const { result } = await send('script.evaluate', { target: { context: window!.context }, awaitPromise: true, expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value))` }) as { result: Answer }
      if (typeof result.result?.value !== 'string') throw new Error(result.exceptionDetails?.text ?? 'Firefox gave no answer')
      return JSON.parse(result.result.value) as T
    },
    close: async () => {
      await browser.close()
      gate.close()
    },
  } satisfies Firefox
}

const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id

const tabOf = (page: Page, send: Send): Tab => {
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
  const context = contextOf(page)
  // A sandbox: page scripts cannot see or bend what we look at.
  const call = async (functionDeclaration: string, args: unknown[], options: object = {}, within = context): Promise<Serialised | undefined> => {
    const answer = await send('script.callFunction', {
      functionDeclaration, arguments: args, target: { context: within, sandbox: 'jaga-test' }, awaitPromise: true, ...options,
    }).catch(() => undefined)
    return (answer as { result: Answer } | undefined)?.result.result
  }
  const seeIn = async (within: string): Promise<(SeenRoot & { sharedId: string })[]> => {
    const found = await call(asText(hosts), [], { serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 } }, within)
    const seen: (SeenRoot & { sharedId: string })[] = []
    for (const host of (found?.value ?? []) as { value?: { shadowRoot?: { sharedId?: string } } }[]) {
      const sharedId = host.value?.shadowRoot?.sharedId
      if (sharedId === undefined) continue
      const text = await call(`(root) => JSON.stringify(${asText(readRoot)}(root))`, [{ sharedId }], {}, within)
      if (typeof text?.value === 'string') seen.push({ ...JSON.parse(text.value) as SeenRoot, sharedId })
    }
    return seen
  }
  /** What is ours in the page and, where there is nothing in it, in its frames: elements of a frame are known in the frame alone. */
  const see = async (): Promise<(SeenRoot & { sharedId: string })[]> => {
    const own = await seeIn(context)
    if (own.length > 0) return own
    const tree = await send('browsingContext.getTree', { root: context }).catch(() => undefined) as { result: { contexts: { children?: { context: string }[] }[] } } | undefined
    return (await Promise.all((tree?.result.contexts[0]?.children ?? []).map((frame) => seeIn(frame.context)))).flat()
  }
  const act = (type: 'pointer' | 'key', actions: object[], pointerType = 'mouse') => send('input.performActions', {
    context,
    actions: [{ type, id: type === 'key' ? 'keyboard' : pointerType, ...(type === 'pointer' ? { parameters: { pointerType } } : {}), actions }],
  })
  const evaluate: Tab['evaluate'] = async (what, ...args) =>
    await page.evaluate(typeof what === 'string' ? what : `${asText(what)}(...${JSON.stringify(args)})`) as never
  const spot = (css: string) =>
    until(() => evaluate(locate, css), 5000, `cannot be pointed at: ${css}`)
  const waitFor: Tab['waitFor'] = async (css, ms = 5000) => {
    await until(() => evaluate(isVisible, css), ms, `not on the page: ${css}`)
  }
  const press = pressing(spot)
  const move = ({ x, y }: Spot) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) })
  const downUp = [{ type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]
  const dialog = async () => (await see()).find((root) => root.dialog !== undefined)?.dialog

  return {
    evaluate,
    waitFor,
    goto: async (url) => {
      // Left where it was, the pointer may rest on a name of the next page, whose hover card then lies over everything.
      await act('pointer', [move({ x: 1, y: 1 })])
      await send('browsingContext.navigate', { context, url, wait: 'interactive' })
    },
    click: (css) => press(css, (at) => act('pointer', [move(at), ...downUp])),
    clickAt: async (point) => void await act('pointer', [move(point), ...downUp]),
    dblclick: (css) => press(css, (at) => act('pointer', [move(at), ...downUp, ...downUp])),
    hold: (css) => press(css, (at) => act('pointer', [move(at), downUp[0]!, { type: 'pause', duration: 700 }, downUp[1]!])),
    tap: (css) => press(css, (at) => act('pointer', [move(at), ...downUp], 'touch')),
    hover: async (css) => void await act('pointer', [move(await spot(css))]),
    focus: async (css) => {
      await waitFor(css)
      await evaluate(focusOn, css)
    },
    press: async (chord) => {
      const keys = chord.split('+').map((key) => keyCodes[key] ?? key)
      await act('key', [...keys.map((value) => ({ type: 'keyDown', value })), ...keys.reverse().map((value) => ({ type: 'keyUp', value }))])
    },
    type: async (text) => void await act('key', [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }])),
    screenshot: async (path) => {
      const answer = await send('browsingContext.captureScreenshot', { context }) as unknown as { result: { data: string } }
      writeFileSync(path, Buffer.from(answer.result.data, 'base64'))
    },
    emulate: async ({ width, height }) => page.setViewport({ width: width ?? 1280, height: height ?? 900 }),
    dialog: async () => {
      const seen = await dialog()
      return seen && { text: seen.text, focused: seen.focused, buttons: seen.buttons }
    },
    choose: async (action) => {
      const at = (await dialog())?.spots[action]
      if (at === undefined) throw new Error(`the warning has no ${action} button`)
      await act('pointer', [move(at), ...downUp])
    },
    note: async () => (await see()).find((root) => root.note !== undefined)?.note,
    audit: async () => {
      const root = (await see()).find((one) => one.dialog !== undefined)
      if (root === undefined) {
        await page.evaluate(axeSource)
        return await page.evaluate(`${asText(audit)}()`) as string[]
      }
      await call(`() => { ${axeSource} }`, [])
      const found = await call(`async (root) => JSON.stringify(await ${asText(audit)}(root))`, [{ sharedId: root.sharedId }])
      if (typeof found?.value !== 'string') throw new Error('axe did not run in the warning')
      return JSON.parse(found.value) as string[]
    },
    close: () => page.close(),
  }
}
