import { browser } from './api'

/** The bytes of a file inside the extension. Throws where there is none. */
export async function readBundled(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(browser.runtime.getURL(path))
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** Opens a page of the extension in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) })
}

/** Runs when the extension is installed or updated, and at every start of the browser. */
export function onWake(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener)
  browser.runtime.onStartup.addListener(listener)
}

/** Runs every `minutes`; survives the background being put to sleep. */
export function every(name: string, minutes: number, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => { if (alarm.name === name) listener() })
  void browser.alarms.get(name).then(async (known) => {
    if (known === undefined) await browser.alarms.create(name, { periodInMinutes: minutes })
  })
}

/** The tab in front of the person. */
export async function currentTab(): Promise<{ id: number } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? undefined : { id: tab.id }
}

export const openOptions = () => browser.runtime.openOptionsPage()
export const version = () => browser.runtime.getManifest().version
