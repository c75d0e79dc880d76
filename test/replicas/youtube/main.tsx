import { app, askFromAddress } from './app'
import { ping } from './api'
import { installStyle } from './base/style'
import { mobileApp } from './mobile/app'
import { isMobile } from './mobile/is-mobile'
import { chatApp } from './pages/chat'
import { embedPage, subscribeWidget } from './pages/embed'
import { listenForPlayerKeys } from './parts/player'
import { listenForLeaving } from './popups/state'
import { listenForLinks } from './route'

const page = (): Node => {
  const [, first] = location.pathname.split('/')
  if (first === 'live_chat') return chatApp(null)
  if (first === 'embed') return embedPage()
  if (first === 'subscribe_embed') return subscribeWidget()
  return (isMobile ? mobileApp : app)(null)
}

installStyle()
document.body.append(page())
listenForLinks()
listenForLeaving()
listenForPlayerKeys()
askFromAddress()
ping('page')
