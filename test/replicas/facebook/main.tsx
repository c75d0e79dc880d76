/** @jsxImportSource react */
import { createRoot } from 'react-dom/client'
import { ping } from './api'
import { App } from './app'
import { installStyle } from './base/style'
import { options } from './options'
import { listenForShortcuts } from './shortcuts'

document.documentElement.lang = options.lang
installStyle()
const root = document.querySelector('[id^="mount_0_0_"], #screen-root')
if (root === null) throw new Error('the page has no root')
createRoot(root).render(<App />)
if (!options.mobile && !options.out) listenForShortcuts()
ping('boot')
