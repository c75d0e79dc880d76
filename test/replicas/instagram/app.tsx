/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep } from './base/deep'
import { css } from './base/style'
import { Layers } from './layers/layers'
import { options } from './options'
import { Detail } from './post/detail'
import { PersonRow } from './post/person'
import { explored, postByCode, posts, postsBy, storyOf, type Post } from './posts'
import { usePlace } from './route'
import { Navigation } from './surfaces/frame'
import { Home } from './surfaces/home'
import { Grid, Profile } from './surfaces/profile'
import { Reels } from './surfaces/reels'
import { StoryViewer } from './surfaces/story'
import { authorOf, users } from './world'

/** A post on a page of its own; the older build keeps the `article`. More pictures by others are below. */
const PostPage = ({ post }: { post: Post }): ReactNode => (
  <>
    <Deep n={3}>
      <Detail post={post} as={options.gen === '2024' ? 'article' : 'div'} />
    </Deep>
    <Grid list={[...postsBy(post.author).filter((one) => one !== post), posts.calonAlbum, posts.guru]} />
  </>
)

const page = (path: string): ReactNode => {
  const parts = path.split('/').filter(Boolean)
  const [first = '', second = '', third = ''] = parts
  if (first === 'stories') {
    const author = second === 'highlights' ? authorOf(third) : users.find(({ handle }) => handle === second)
    return author && <StoryViewer story={storyOf(author)} />
  }
  if (first === 'reels') return <Reels first={postByCode(second) ?? posts.calonReel} />
  if (path === '/explore/people/')
    return (
      <Deep n={2}>
        {users.slice(0, 8).map((who) => (
          <PersonRow key={who.id} who={who} />
        ))}
      </Deep>
    )
  if (first === 'explore') return <Grid list={explored} />
  const at = parts.findIndex((part) => /^(p|reel|tv)$/.test(part))
  const post = at < 0 ? undefined : postByCode(parts[at + 1] ?? '')
  if (post) return <PostPage key={post.id} post={post} />
  const who = users.find(({ handle }) => handle === first)
  return who ? <Profile key={who.id} who={who} tab={second} /> : <Home />
}

/** The whole page: whatever the address says. A post opened from a list leaves the list's page where it is. */
export const App = (): ReactNode => {
  const place = usePlace()
  const path = (place.over?.behind ?? place).path
  return (
    <Deep n={3}>
      {path.startsWith('/stories/') ? (
        <div>{page(path)}</div>
      ) : (
        <div className={css('shell')}>
          <Navigation />
          <main role="main" className={css('main')}>
            <Deep n={2}>{page(path)}</Deep>
          </main>
        </div>
      )}
      <Layers />
    </Deep>
  )
}
