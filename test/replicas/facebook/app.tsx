/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { css } from './base/style'
import { Layers } from './layers/layers'
import { groupAt, postAt, profileAt, videos } from './lists'
import { options } from './options'
import { Unit } from './post/unit'
import type { Post } from './posts'
import { usePlace, type Place } from './route'
import { EventPage } from './surfaces/event'
import { Home } from './surfaces/feed'
import { Banner } from './surfaces/frame'
import { GroupPage } from './surfaces/group'
import { Friends, Search, Sidebar } from './surfaces/lists'
import { Mobile } from './surfaces/mobile'
import { PhotoViewer, PostDialog } from './surfaces/posts'
import { Profile } from './surfaces/profile'
import { Sharer } from './surfaces/sharer'
import { Stories } from './surfaces/stories'
import { Reels, VideoPage, Watch } from './surfaces/videos'
import { events, users } from './world'

const isSharer = (path: string): boolean => /^\/(?:sharer\/sharer\.php|sharer\.php|share\.php|dialog\/(?:share|feed))$/.test(path)

/** A story's bucket: a number that is nobody's. */
const storyOwner = (path: string) => users[Number(/^\/stories\/33(\d\d)00/.exec(path)?.[1] ?? NaN)]

const film = ({ path, query }: Place): ReactNode => {
  const post = postAt(path, query) ?? (/^\/(watch|reel)/.test(path) ? videos[0] : undefined)
  if (post === undefined) return undefined
  if (path.startsWith('/watch')) return <Watch post={post} />
  if (path.startsWith('/reel')) return <Reels post={post} />
  return path.includes('/videos/') ? <VideoPage post={post} /> : undefined
}

const page = (place: Place): ReactNode => {
  const { path, query } = place
  const shown = film(place)
  if (shown !== undefined) return shown
  if (isSharer(path)) return <Sharer url={query.get('u') ?? query.get('href') ?? query.get('link') ?? ''} />
  if (path.startsWith('/search/')) return <Search />
  if (path.startsWith('/friends')) return <Friends />
  const group = groupAt(/^\/groups\/([\w.]+)/.exec(path)?.[1] ?? '')
  const member = /^\/groups\/[\w.]+\/user\//.test(path)
  if (group && !member) return <GroupPage group={group} />
  const event = Object.values(events).find(({ id }) => path.startsWith(`/events/${id}`))
  if (event) return <EventPage event={event} />
  const owner = storyOwner(path)
  if (owner) return <Stories who={owner} />
  const who = profileAt(path, query)
  return who ? <Profile key={who.id} who={who} /> : <Home />
}

/** The post a permalink or photo address shows over a page. */
const overPost = ({ path, query }: Place): Post | undefined =>
  (/^\/photo\/|\/posts\/|^\/permalink\.php|^\/story\.php|\/permalink\//.test(path) ? postAt(path, query) : undefined)

const Main = ({ place }: { place: Place }): ReactNode => (
  <div className={css('shell')}>
    <div role="main" className={css('main')}>{page(place)}</div>
    {!options.out && <Sidebar />}
  </div>
)

/** The whole page: whatever the address says, what lies over it, and what floats. */
export const App = (): ReactNode => {
  const place = usePlace()
  if (options.mobile) return <Mobile />
  const post = overPost(place)
  const photo = place.path.startsWith('/photo/')
  // Opened directly, the page behind is there in full and never seen.
  const behind: Place = place.behind ?? { path: post?.group ? `/groups/${post.group.slug}/` : `/${post?.author.handle}`, query: new URLSearchParams() }
  const alone = post !== undefined && options.gen === '2023' && !photo
  return (
    <div>
      <div>
        <Banner />
        {post === undefined && <Main place={place} />}
        {alone && <div className={css('shell')}><div role="main" className={css('main')}><Unit post={post} open inGroup={post.group !== undefined} /></div></div>}
        {post && !alone && <div className={css(...(place.behind ? [] : ['hiddencopy' as const]))}><Main place={behind} /></div>}
        {post && photo && <PhotoViewer post={post} />}
        {post && !photo && !alone && <PostDialog key={post.id} post={post} />}
      </div>
      <Layers />
    </div>
  )
}
