/** @jsxImportSource react */
import { createRoot } from 'react-dom/client'
import { ping } from './api'
import { App } from './app'
import { installStyle } from './base/style'
import { options } from './options'

document.documentElement.lang = options.lang
installStyle()
const root = document.querySelector('[id^="mount_0_0_"]')
if (root === null) throw new Error('the page has no #mount_0_0_…')
createRoot(root).render(<App />)
ping('boot')
