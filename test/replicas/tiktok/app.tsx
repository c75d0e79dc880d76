/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep } from './base/deep'
import { css } from './base/style'
import { Layers } from './layers/layers'
import { usePlace, type Place } from './route'
import { Detail, Story } from './surfaces/detail'
import { Feed } from './surfaces/feed'
import { Navigation } from './surfaces/frame'
import { Search, Shelf } from './surfaces/lists'
import { Live } from './surfaces/live'
import { Over } from './surfaces/over'
import { Profile } from './surfaces/profile'
import { Upload } from './surfaces/upload'
import { videoById } from './videos'
import { userOf } from './world'

const page = ({ path, query }: Place): ReactNode => {
  const [, handle, kind, id] = /^\/@([^/]+)(?:\/(\w+))?(?:\/(\d+))?$/.exec(path) ?? []
  const [who, video] = [handle === undefined ? undefined : userOf(handle), videoById(id ?? '')]
  if (kind === 'live' && who) return <Live key={who.id} host={who} />
  if (video) return video.story ? <Story key={video.id} video={video} /> : <Detail key={video.id} video={video} />
  if (who) return <Profile key={who.id} who={who} />
  if (path.startsWith('/search')) return <Search query={query.get('q') ?? ''} />
  if (path === '/explore') return <Shelf kind="explore" />
  if (path.startsWith('/tag/')) return <Shelf kind="challenge" />
  if (path.startsWith('/music/')) return <Shelf kind="music" />
  if (path === '/tiktokstudio/upload') return <Upload />
  if (path === '/messages') return <main id="main-content-messages" className={css('MainContainer', 'main')} />
  return <Feed key={path} kind={path === '/following' ? 'following' : 'foryou'} />
}

/** The whole page: whatever the address says, an item over it, and the layers over both. */
export const App = (): ReactNode => {
  const place = usePlace()
  return (
    <Deep n={1}>
      <div className={css('DivBodyContainer', 'shell')}>
        <Navigation />
        {page(place.over?.behind ?? place)}
      </div>
      {place.over && <Over path={place.path} opening={place.over.opening} />}
      <Layers />
    </Deep>
  )
}
