/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep } from '../base/deep'
import { css } from '../base/style'
import { postById } from '../lists'
import { ActionBar } from '../post/action-bar'
import { UserAvatar } from '../post/avatar'
import { Picture } from '../post/media'
import { PostText } from '../post/text'
import { FollowButton } from '../post/user-cell'
import { UserName } from '../post/user-name'
import { posts, type Post } from '../posts'
import { Loading } from './column'
import { useLoaded } from './use-loaded'

const Screen = ({ post }: { post: Post }): ReactNode => (
  <div data-testid={`immersive-tweet-ui-content-container-${post.id}`} className={css('screen')}>
    <Deep n={2}>
      <Picture post={post} />
    </Deep>
    <div className={css('overlay')}>
      <div className={css('row', 'gap')}>
        <div className={css('avatar')}>
          <UserAvatar who={post.author} />
        </div>
        <UserName post={post} />
        <FollowButton who={post.author} />
      </div>
      <PostText text={post.text} />
      <ActionBar post={post} />
    </div>
  </div>
)

/** `/<handle>/status/<id>/mediaviewer`: one video a screen, no article anywhere. */
export const Immersive = ({ id }: { id: string }): ReactNode => {
  const loaded = useLoaded('ImmersiveMedia', { pinned_tweet_id: id })
  const first = postById(id)
  const following = [posts.wargaVideo, posts.calonVideo].filter((post) => post.id !== id)
  if (!loaded || first === undefined) return <Loading />
  return (
    <div data-testid="vss-scroll-view" className={css('immersive')}>
      <Deep n={2}>
        {[first, ...following].map((post) => (
          <Screen key={post.id} post={post} />
        ))}
      </Deep>
    </div>
  )
}
