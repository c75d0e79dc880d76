// The files an agency rolls the extension out with. Pure: the command that writes docs/deploy and the page where admins fill a form use the same.
export { deployFiles } from './deploy-files'
export { type ChromiumInstall, chromeStore, edgeStore, firefoxId, type FirefoxInstall, firefoxStore, type Fleet, isChromiumId, isFirefoxId } from './fleet'
export { zipOf } from './zip'
