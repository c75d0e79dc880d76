/** The one door to the extension API; everything else asks this room. */
export { default as browser, type Runtime, type Storage, type Tabs } from 'webextension-polyfill'
