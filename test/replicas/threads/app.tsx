/** @jsxImportSource react */
import { useEffect, type ReactNode } from 'react'
import { Deep } from '../instagram/base/deep'
import { css } from '../instagram/base/style'
import { users, viewer } from '../instagram/world'
import { Icon } from './base/icon'
import { Link } from './base/link'
import { Layers } from './layers/layers'
import { openLayer } from './layers/state'
import { postByCode } from './posts'
import { usePath } from './route'
import { Home } from './surfaces/feed'
import { Activity, MediaPage, PostPage, Profile, Search } from './surfaces/pages'
import { word } from './words'

const page = (path: string): ReactNode => {
  const code = /\/(?:post|t)\/([\w-]+)/.exec(path)?.[1]
  const post = code === undefined ? undefined : postByCode(code)
  if (post) return path.endsWith('/media') ? <MediaPage post={post} /> : <PostPage key={post.id} post={post} />
  if (path === '/search') return <Search />
  if (path === '/activity') return <Activity />
  const [, handle, tab] = /^\/@([\w.]+)(?:\/(\w+))?/.exec(path) ?? []
  const who = users.find((one) => one.handle === handle)
  return who ? <Profile key={who.id} who={who} tab={tab} /> : <Home />
}

/** `/intent/post?text=…&url=…` opens the composer with both in its text. */
const useIntent = (): void =>
  useEffect(() => {
    if (location.pathname !== '/intent/post') return
    const query = new URLSearchParams(location.search)
    openLayer({ kind: 'compose', text: [query.get('text'), query.get('url')].filter(Boolean).join(' ') })
  }, [])

const Navigation = (): ReactNode => (
  <div className={css('nav')}>
    <Deep n={2}>
      <Link href="/" look={['entry']}>
        <Icon name="home" label={word('home')} box={24} size={24} />
      </Link>
      <Link href="/search" look={['entry']}>
        <Icon name="search" label={word('search')} box={24} size={24} />
      </Link>
      <Link href="#" truth="nav-create" look={['entry']} onOpen={() => openLayer({ kind: 'compose' })}>
        <Icon name="plus" label={word('create')} box={24} size={24} />
      </Link>
      <Link href="/activity" look={['entry']}>
        <Icon name="like" label={word('activity')} box={24} size={24} />
      </Link>
      <Link href={`/@${viewer.handle}`} look={['entry']}>
        <span>{viewer.name}</span>
      </Link>
    </Deep>
  </div>
)

/** The whole page: whatever the address says, and the layers over it. */
export const App = (): ReactNode => {
  const path = usePath()
  useIntent()
  return (
    <Deep n={3}>
      <div className={css('shell')}>
        <Navigation />
        <div className={css('columns')}>{page(path)}</div>
      </div>
      <Layers />
    </Deep>
  )
}
