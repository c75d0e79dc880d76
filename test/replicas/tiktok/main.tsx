/** @jsxImportSource react */
import { createRoot } from 'react-dom/client'
import { ping, post, signFetch } from './api'
import { App } from './app'
import { installStyle } from './base/style'
import { options } from './options'
import { listenForShortcuts } from './screen'

document.documentElement.lang = options.lang === 'id' ? 'id-ID' : 'en'
installStyle()
signFetch()
const root = document.getElementById('app')
if (root === null) throw new Error('the page has no #app')
createRoot(root).render(<App />)
listenForShortcuts()
ping('page_view')
// Not every POST does something.
void post('/ttwid/check/', {})
