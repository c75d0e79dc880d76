/** @jsxImportSource react */
import { useState, type ReactNode } from 'react'
import { Deep } from './base/deep'
import { css } from './base/style'
import { Layers } from './layers/layers'
import { options } from './options'
import { usePlace, type Place } from './route'
import { BottomBar, Navigation, Sidebar } from './surfaces/frame'
import { Home } from './surfaces/home'
import { Immersive } from './surfaces/immersive'
import { Notifications, People, Search, Shelf } from './surfaces/lists'
import { Permalink } from './surfaces/permalink'
import { Pro } from './surfaces/pro'
import { Profile } from './surfaces/profile'
import { users } from './world'

const bookshelf = (path: string): ReactNode => {
  if (path.startsWith('/i/communities/')) return <Shelf title="community" operation="CommunityTweetsTimeline" community />
  if (path.startsWith('/i/lists/')) return <Shelf title="timeline" operation="ListLatestTweetsTimeline" />
  if (path.startsWith('/i/bookmarks')) return <Shelf title="bookmarks" operation="Bookmarks" />
  return undefined
}

const page = ({ path, query }: Place): ReactNode => {
  const status = /^\/(?:i|\w+)\/status\/(\d+)(?:\/(\w+))?/.exec(path)
  if (status?.[2] === 'quotes') return <Shelf title="quotes" operation="SearchTimeline" />
  if (status && /^(likes|retweets|reposts)$/.test(status[2] ?? '')) return <People />
  if (status) return <Permalink key={status[1]} id={status[1] ?? ''} />
  if (path === '/search') return <Search query={query.get('q') ?? ''} />
  if (path === '/notifications') return <Notifications />
  const [, handle, tab] = path.split('/')
  const who = users.find((one) => one.handle.toLowerCase() === handle?.toLowerCase())
  if (who && /^(followers|following|verified_followers)$/.test(tab ?? '')) return <People />
  if (who) return <Profile key={who.id} who={who} />
  return bookshelf(path) ?? <Home />
}

const Frame = ({ place }: { place: Place }): ReactNode => {
  const video = /\/status\/(\d+)\/mediaviewer$/.exec(place.path)?.[1]
  if (video !== undefined) return <Immersive id={video} />
  if (options.pro && (place.path === '/' || place.path === '/home'))
    return (
      <>
        <Navigation />
        <main role="main">
          <Pro />
        </main>
      </>
    )
  return (
    <>
      {options.mobile ? <BottomBar /> : <Navigation />}
      <main role="main" className={css('main')}>
        <Deep n={2}>
          <div className={css('row', 'top')}>
            {page(place)}
            {!options.mobile && <Sidebar />}
          </div>
        </Deep>
      </main>
    </>
  )
}

/** The whole page: whatever the address says, and the layers over it. */
export const App = (): ReactNode => {
  const place = usePlace()
  const [layers, setLayers] = useState<HTMLElement | null>(null)
  return (
    <Deep n={2}>
      <div className={css('shell', ...(options.pro ? ['full' as const] : []))}>
        <Frame place={place.behind ?? place} />
      </div>
      <div id="layers" ref={setLayers} />
      {layers && <Layers into={layers} />}
    </Deep>
  )
}
