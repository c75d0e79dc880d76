/** @jsxImportSource react */
import { createRoot } from 'react-dom/client'
import { interaction } from './api'
import { App } from './app'
import { installStyle } from './base/style'
import { options } from './options'

document.documentElement.lang = options.lang
installStyle()
const root = document.getElementById('root')
if (root === null) throw new Error('the page has no #root')
createRoot(root).render(<App />)
interaction('interactionSeen', 'boot')
