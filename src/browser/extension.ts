import { browser } from './api'

/** The bytes of a file inside the extension. Throws where there is none. */
export async function readBundled(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(browser.runtime.getURL(path))
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** Whether this page is the extension's own, and not one of the training site. */
export const isExtensionPage = (): boolean => location.protocol.endsWith('-extension:')

/** Opens a page of the extension in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) })
}

/** Runs when the extension is installed (`first`) or updated, and when the browser was. */
export function onInstall(listener: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => { listener(reason === 'install') })
}

/** Runs at every start of the browser. */
export function onWake(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener)
}

/** Runs every `minutes`; survives the background being put to sleep. */
export function every(name: string, minutes: number, listener: () => void): void {
  onTime(name, listener)
  void browser.alarms.get(name).then(async (known) => {
    if (known === undefined) await browser.alarms.create(name, { periodInMinutes: minutes })
  })
}

/** Runs at a time, milliseconds since the epoch, in place of the time set before under this name. */
export async function at(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when: Math.max(when, Date.now() + 1_000) })
}

/** Runs when a time set by {@link at} has come. */
export function onTime(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => { if (alarm.name === name) listener() })
}

/** Whether a time is set under this name. */
export const isSet = async (name: string): Promise<boolean> => await browser.alarms.get(name) !== undefined

/** Keeps the background from being put to sleep until `work` is done: any call to the browser starts its 30 seconds anew. */
export async function awake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => { void browser.runtime.getPlatformInfo() }, 20_000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}

/** The tab in front of the person. */
export async function currentTab(): Promise<{ id: number } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? undefined : { id: tab.id }
}

export const openOptions = () => browser.runtime.openOptionsPage()
export const version = () => browser.runtime.getManifest().version

/** Ids of all tabs; nothing else of them can be seen. */
export const tabIds = async (): Promise<number[]> => (await browser.tabs.query({})).flatMap(({ id }) => id ?? [])

/** Whether guards run in private windows as well. */
export const runsInPrivate = () => browser.extension.isAllowedIncognitoAccess()
