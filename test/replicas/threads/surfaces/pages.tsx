/** @jsxImportSource react */
import { useRef, type ReactNode } from 'react'
import { Deep } from '../../instagram/base/deep'
import { Press } from '../../instagram/base/press'
import { css } from '../../instagram/base/style'
import { user, users, type User } from '../../instagram/world'
import { Icon } from '../base/icon'
import { Link } from '../base/link'
import { openLayer } from '../layers/state'
import { ActionsRow } from '../post/actions-row'
import { Composer } from '../post/composer'
import { Face, FollowButton, PersonRow } from '../post/person'
import { Media, PostCard } from '../post/post'
import { found, pathOf, profilePosts, repliesTo, type Post } from '../posts'
import { navigate } from '../route'
import { word } from '../words'
import { Layout } from './feed'

const crowd = ['tim_contoh', 'calon_contoh', 'penggemar77', 'calon_contoh_', 'suka'].map(user)
const seeLikes = () => openLayer({ kind: 'people', title: word('likes'), people: crowd })

/** A post with what it answers above it, a place to answer it, and the answers. */
export const PostPage = ({ post }: { post: Post }): ReactNode => {
  const box = useRef<HTMLDivElement>(null)
  return (
    <Layout pagelet="threads_post_page_0" title={word('threads')} truth="post-page">
      {post.replyTo && <PostCard post={post.replyTo} />}
      <PostCard post={post} onReply={() => box.current?.querySelector<HTMLElement>('[role="textbox"]')?.focus()} />
      <div className={css('pad')}>
        <Press truth="see-likes" onPress={seeLikes}>
          <span>{word('likes')}</span>
        </Press>
      </div>
      <div ref={box} className={css('pad')}>
        <Composer key={post.id} inline replyTo={post} truth="inline" />
      </div>
      <div data-pagelet="threads_post_page_1">
        {repliesTo(post).map((one) => (
          <Deep key={one.id} n={1}>
            <PostCard post={one} />
          </Deep>
        ))}
      </div>
    </Layout>
  )
}

/** The media viewer: the picture and, apart from any post, its actions. Only the address says whose it is. */
export const MediaPage = ({ post }: { post: Post }): ReactNode => (
  <div className={css('story')}>
    <Press truth="leave-media" onPress={() => navigate(pathOf(post))}>
      <Icon name="close" label={word('close')} box={24} />
    </Press>
    <Deep n={3}>
      <Media post={post} open={false} />
    </Deep>
    <Deep n={2}>
      <ActionsRow post={post} />
    </Deep>
  </div>
)

export const Profile = ({ who, tab }: { who: User; tab: string | undefined }): ReactNode => (
  <Layout pagelet="threads_profile_posts_timeline_0" title={who.handle} truth="profile">
    <div className={css('pad')} data-truth="profile-header">
      <div className={css('apart')}>
        <div>
          <h1 dir="auto">
            <span>{who.name}</span>
          </h1>
          <span dir="auto">{who.handle}</span>
        </div>
        <Face who={who} size={84} />
      </div>
      <Link
        href={`/@${who.handle}/followers`}
        truth="followers"
        onOpen={() => openLayer({ kind: 'people', title: word('followers'), people: crowd })}
      >
        <span>
          {who.at * 210 + 99} {word('followers')}
        </span>
      </Link>
      <div className={css('row')}>
        <Deep n={2}>
          <FollowButton who={who} />
        </Deep>
        <Press look={['grey']} onPress={() => undefined}>
          <span>{word('mention')}</span>
        </Press>
      </div>
    </div>
    <div role="tablist" className={css('row', 'pad')}>
      <Link href={`/@${who.handle}`}>
        <span>{word('threads')}</span>
      </Link>
      <Link href={`/@${who.handle}/replies`}>
        <span>{word('replies')}</span>
      </Link>
      <Link href={`/@${who.handle}/reposts`}>
        <span>{word('reposts')}</span>
      </Link>
    </div>
    {profilePosts(who, tab).map((post) => (
      <Deep key={post.id} n={1}>
        {tab === 'replies' && post.replyTo && <PostCard post={post.replyTo} />}
        <PostCard post={post} />
      </Deep>
    ))}
  </Layout>
)

export const Search = (): ReactNode => (
  <Layout pagelet="threads_search_results_0" title={word('search')} truth="search">
    <input type="search" placeholder={word('search')} aria-label={word('search')} className={css('pad')} />
    {users
      .filter(({ handle }) => handle.startsWith('calon'))
      .map((who) => (
        <PersonRow key={who.id} who={who} />
      ))}
    {found.map((post) => (
      <PostCard key={post.id} post={post} />
    ))}
  </Layout>
)

/** Who has followed, and who has answered. */
export const Activity = (): ReactNode => (
  <Layout pagelet="threads_activity_0" title={word('activity')} truth="activity">
    {['tim_contoh', 'penggemar77', 'like'].map(user).map((who) => (
      <PersonRow key={who.id} who={who} back>
        {word('started')}
      </PersonRow>
    ))}
    {found.slice(0, 3).map((post) => (
      <PostCard key={post.id} post={post} />
    ))}
  </Layout>
)
