/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep, Words } from '../base/deep'
import { Icon } from '../base/icon'
import { Box, Link } from '../base/press'
import { css } from '../base/style'
import { FollowHere } from '../people/follow'
import { pathOf, type Post } from '../posts'
import { repliedTo, repostedBy, shownHandle, word } from '../words'
import { nameInUrl } from '../world'
import { Content } from './content'
import { Controls } from './controls'
import { Meta } from './meta'
import { PortraitLink } from './portrait'

const Reason = ({ post }: { post: Post }): ReactNode => (
  <>
    {post.repostedBy && (
      <Link to={`/profile/${nameInUrl(post.repostedBy)}`} label={repostedBy(post.repostedBy.name)} look={['row', 'dim', 'small']}>
        <Icon name="repost" /><Words look={['small']}>{repostedBy(post.repostedBy.name)}</Words>
      </Link>
    )}
    {post.pinned && <div className={css('row', 'dim', 'small')}><Words>{word('pinned')}</Words></div>}
  </>
)

const Body = ({ post }: { post: Post }): ReactNode => (
  <>
    <div className={css('row')}><div style={{ width: 42 }} /><div className={css()}><Reason post={post} /></div></div>
    <div className={css('top')}>
      <div className={css()}><PortraitLink who={post.author} /></div>
      <div className={css('grow')}>
        <Meta post={post} />
        {post.replyTo && <div className={css('row', 'dim', 'small')}><Words><Link to={`/profile/${nameInUrl(post.replyTo.author)}`}>{repliedTo(post.replyTo.author.name)}</Link></Words></div>}
        <Content post={post} />
        <Controls post={post} />
      </div>
    </div>
  </>
)

/** A post in a feed. */
export const FeedItem = ({ post }: { post: Post }): ReactNode => (
  <Deep n={1}>
    <Box to={pathOf(post)} testid={`feedItem-by-${post.author.handle}`} look={['post']}>
      <Deep n={1}><Body post={post} /></Deep>
    </Box>
  </Deep>
)

/** The same among notifications, where the box that is named is around the one that leads to the post. */
export const NotedPost = ({ post }: { post: Post }): ReactNode => (
  <div data-testid={`feedItem-by-${post.author.handle}`} className={css()}>
    <Box to={pathOf(post)} look={['post']}><Body post={post} /></Box>
  </div>
)

/** A parent or reply in a thread. */
export const ThreadItem = ({ post }: { post: Post }): ReactNode => (
  <Deep n={2}>
    <Box to={pathOf(post)} testid={`postThreadItem-by-${post.author.handle}`} look={['post']}><Body post={post} /></Box>
  </Deep>
)

/** The post a thread's page is about. */
export const Anchor = ({ post }: { post: Post }): ReactNode => {
  const { author } = post
  return (
    <div data-testid={`postThreadItem-by-${author.handle}`} className={css('anchor')}>
      <div className={css('apart')}>
        <div className={css('row')}>
          <PortraitLink who={author} />
          <Link to={`/profile/${nameInUrl(author)}`} label={author.name}>
            <Deep n={2}><Words look={['bold', 'large']}>{author.name}</Words><Words look={['dim']}>{shownHandle(author.handle)}</Words></Deep>
          </Link>
        </div>
        <FollowHere who={author} />
      </div>
      <Content post={post} large />
      <div className={css('row', 'pad')}>
        <Link to={`${pathOf(post)}/reposted-by`}><Words testid="repostCount-expanded"><span>{post.minutes * 2}</span> {word('reposts')}</Words></Link>
        <Link to={`${pathOf(post)}/quotes`}><Words testid="quoteCount-expanded"><span>{post.minutes}</span> {word('quotes')}</Words></Link>
        <Link to={`${pathOf(post)}/liked-by`} truth="see-likes"><Words testid="likeCount-expanded"><span>{post.minutes * 3}</span> {word('likes')}</Words></Link>
      </div>
      <Controls post={post} />
    </div>
  )
}
