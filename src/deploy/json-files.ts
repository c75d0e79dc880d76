import type { ChromiumInstall, FirefoxInstall, Fleet } from './fleet'
import { chromiumTree, decided, firefoxTree } from './tree'

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** A file for /etc/opt/chrome/policies/managed, /etc/chromium/policies/managed or /etc/opt/edge/policies/managed. */
export const chromiumJson = (install: ChromiumInstall, browser: 'chrome' | 'edge', fleet: Fleet): string =>
  json({ ...chromiumTree(install, browser, fleet), '3rdparty': { extensions: { [install.id]: decided(fleet.policy) } } })

/** Firefox’s policies.json, for /etc/firefox/policies or the folder `distribution` beside the program. */
export const firefoxJson = (install: FirefoxInstall, fleet: Fleet): string => json({ policies: firefoxTree(install, fleet) })
