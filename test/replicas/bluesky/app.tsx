/** @jsxImportSource react */
import { useEffect, type ReactNode } from 'react'
import { Deep } from './base/deep'
import { css } from './base/style'
import { Layers } from './layers/layers'
import { compose } from './layers/state'
import { postByRkey } from './posts'
import { useStack } from './route'
import { Navigation, Screen } from './surfaces/frame'
import { Home } from './surfaces/home'
import { Chat, embedded, Notifications, People, Profile, Search, Shelf, Thread } from './surfaces/pages'
import { users } from './world'
import { word } from './words'

interface Page { readonly name: string; readonly title: string; readonly children: ReactNode }

const pageOf = (address: string): Page => {
  const url = new URL(address, location.origin)
  const [, first, name, kind, rkey, under] = decodeURIComponent(url.pathname).split('/')
  const who = users.find(({ handle, did }) => handle === name || did === name)
  const post = kind === 'post' ? postByRkey(rkey ?? '') : undefined
  if (post && under !== undefined) return { name: 'peopleScreen', title: word('people'), children: <People title={word('likes')} /> }
  if (post) return { name: 'postThreadScreenOuter', title: word('post'), children: <Thread post={post} /> }
  if (kind === 'feed') return { name: 'profileFeedScreen', title: word('feeds'), children: <Shelf /> }
  if (who && (kind === 'followers' || kind === 'follows')) return { name: 'peopleScreen', title: word(kind), children: <People title={word(kind)} /> }
  if (first === 'profile' && who) return { name: 'profileScreen', title: who.name, children: <Profile key={who.did} who={who} /> }
  if (first === 'search') return { name: 'searchScreen', title: word('search'), children: <Search /> }
  if (first === 'notifications') return { name: 'notificationsScreen', title: word('notifications'), children: <Notifications /> }
  if (first === 'messages') return { name: 'messagesConversationScreen', title: word('chat'), children: <Chat embed={embedded(url.searchParams.get('embed'))} /> }
  return { name: 'HomeScreen', title: word('home'), children: <Home /> }
}

/** `/intent/compose?text=…` opens the composer half a second later, with the text in it. */
const useIntent = (): void =>
  useEffect(() => {
    if (location.pathname !== '/intent/compose') return
    const text = new URLSearchParams(location.search).get('text') ?? ''
    const timer = setTimeout(() => compose({ text }), 200)
    return () => clearTimeout(timer)
  }, [])

/** The whole page: the screen the address says, those left behind, and the layers over them. */
export const App = (): ReactNode => {
  const stack = useStack()
  useIntent()
  const kept = stack.slice(-3)
  return (
    <Deep n={2}>
      <div className={css('shell')}>
        <Navigation />
        {kept.map((address, at) => {
          const { name, title, children } = pageOf(address)
          return <Screen key={stack.length - kept.length + at} testid={name} title={title} shown={at === kept.length - 1}>{children}</Screen>
        })}
      </div>
      <Layers />
    </Deep>
  )
}
