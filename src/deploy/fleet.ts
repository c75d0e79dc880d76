import type { Policy } from '../policy'

/** Chrome or Edge: the extension's id, and where it is installed and updated from. */
export interface ChromiumInstall { readonly id: string; readonly updateUrl: string }
/** Firefox: the extension's id, and the XPI. */
export interface FirefoxInstall { readonly id: string; readonly installUrl: string }

/** What an agency rolls out: to which browsers, from where, and what its policy decides. */
export interface Fleet {
  readonly chrome?: ChromiumInstall
  readonly edge?: ChromiumInstall
  readonly firefox?: FirefoxInstall
  /** Closes private windows and guest mode of Chrome and Edge, where no extension can be forced to run. Firefox's extension runs in private windows. */
  readonly closePrivate: boolean
  readonly policy: Policy
}

export const chromeStore = 'https://clients2.google.com/service/update2/crx'
export const edgeStore = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx'
export const firefoxId = 'jaga-netral@jaganetral.id'
/** Where Mozilla serves the newest listed version of an extension. */
export const firefoxStore = (id: string): string => `https://addons.mozilla.org/firefox/downloads/latest/${encodeURIComponent(id)}/latest.xpi`

export const isChromiumId = (text: string): boolean => /^[a-p]{32}$/.test(text)
/** As Firefox takes it: like an address of mail, or a GUID. */
export const isFirefoxId = (text: string): boolean => /^[\w.+-]{1,60}@[\w.-]{1,60}$/.test(text) || /^\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i.test(text)
