import type { Browser } from 'webextension-polyfill'

/**
 * The engine's own extension API, for guards: promises are native to all engines we support, and the
 * polyfill is a tenth of a guard's size budget. What differs (answering messages) is done the old way here.
 */
export const native = (globalThis as unknown as { browser?: Browser; chrome: Browser }).browser
  ?? (globalThis as unknown as { chrome: Browser }).chrome

/** What stands in for the polyfill in the background, which answers messages in the way that every engine knows. */
export { native as default }
