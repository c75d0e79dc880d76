import { type Policy, policyNames } from '../policy'
import type { ChromiumInstall, FirefoxInstall, Fleet } from './fleet'

/** Policies of a browser as every platform can hold them. */
export type Leaf = string | number | boolean | readonly string[]
export interface Tree { readonly [name: string]: Leaf | Tree }

export const isTree = (value: Leaf | Tree): value is Tree => typeof value === 'object' && !Array.isArray(value)

/** What an agency decided, by the names of its keys, in the order in which they are told of. */
export const decided = (policy: Policy): Tree =>
  Object.fromEntries(policyNames.flatMap((name) => (policy[name] === undefined ? [] : [[name, policy[name] as Leaf]])))

/** Policies of Chrome or Edge but for the extension's own, whose place differs from platform to platform. */
export const chromiumTree = ({ id, updateUrl }: ChromiumInstall, browser: 'chrome' | 'edge', { closePrivate }: Fleet): Tree => ({
  ExtensionSettings: { [id]: { installation_mode: 'force_installed', update_url: updateUrl } },
  ...(closePrivate && { [browser === 'chrome' ? 'IncognitoModeAvailability' : 'InPrivateModeAvailability']: 1, BrowserGuestModeEnabled: false }),
})

/** Policies of Firefox, the extension's own among them; the same on every platform. It runs in private windows from 136 and ESR 128.8. */
export const firefoxTree = ({ id, installUrl }: FirefoxInstall, { policy }: Fleet): Tree => ({
  ExtensionSettings: { [id]: { installation_mode: 'force_installed', install_url: installUrl, private_browsing: true } },
  '3rdparty': { Extensions: { [id]: decided(policy) } },
})
