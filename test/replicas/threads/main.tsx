/** @jsxImportSource react */
import { createRoot } from 'react-dom/client'
import { installStyle } from '../instagram/base/style'
import { options } from '../instagram/options'
import { ping } from './api'
import { App } from './app'

document.documentElement.lang = options.lang
installStyle()
const root = document.querySelector('[id^="mount_0_0_"]')
if (root === null) throw new Error('the page has no #mount_0_0_…')
createRoot(root).render(<App />)
ping('boot')
