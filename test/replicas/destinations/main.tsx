/** @jsxImportSource react */
import { createRoot } from 'react-dom/client'
import { leavingLinks } from './links'
import { ShareBox } from './linkedin'
import { WhatsAppWeb } from './whatsapp-web'

const root = document.getElementById('app')
if (root === null) leavingLinks('a[href^="whatsapp:"], a[href^="tg:"], a[href*="//web.telegram.org/"]')
else createRoot(root).render(location.hostname === 'web.whatsapp.com' ? <WhatsAppWeb /> : <ShareBox />)
