/** @jsxImportSource react */
import { useId, type ReactNode } from 'react'
import { toggleBookmark, toggleLike } from '../actions'
import { Deep } from '../base/deep'
import { Icon, type IconName } from '../base/icon'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css, type StyleName } from '../base/style'
import { openMenu, useLayers } from '../layers/state'
import type { Post } from '../posts'
import { navigate } from '../route'
import { isOn, useStore } from '../store'
import { counted, word } from '../words'

const Face = ({ icon, count, look }: { icon: IconName; count?: number; look?: StyleName }): ReactNode => (
  <div dir="ltr" className={css('row', ...(look ? [look] : []))}>
    <div>
      <Icon name={icon} />
    </div>
    {count !== undefined && (
      <div>
        <span data-testid="app-text-transition-container" className={css('count')}>
          <span>
            <span>{count}</span>
          </span>
        </span>
      </div>
    )}
  </div>
)

/** Counts that look like counts and never change from load to load. */
export const countsOf = (post: Post) => {
  const seed = (Number(post.id.slice(-6)) * 7919 + post.author.at * 104_729 + 4_001) % 99_991
  return {
    replies: (seed % 41) + 1,
    reposts: (seed % 311) + 3 + Number(isOn(`repost:${post.id}`)),
    likes: (seed % 2003) + 8 + Number(isOn(`like:${post.id}`)),
    marks: seed % 53,
    views: (seed % 90_001) + 2_120,
  }
}

/** The row of controls; it knows its post, the DOM around it need not. */
export const ActionBar = ({ post }: { post: Post }): ReactNode => {
  useStore()
  const id = useId()
  const { menu } = useLayers()
  const expanded = (kind: string) => menu?.kind === kind && menu.opener.closest('[role="group"]')?.id === `id__${id}`
  const [liked, reposted, marked] = [isOn(`like:${post.id}`), isOn(`repost:${post.id}`), isOn(`bookmark:${post.id}`)]
  const count = countsOf(post)
  const summary = (['replies', 'reposts', 'likes', 'bookmarks', 'views'] as const)
    .map((what, at) => `${[count.replies, count.reposts, count.likes, count.marks, count.views][at]} ${word(what).toLowerCase()}`)
    .join(', ')
  return (
    <Deep n={2}>
      <div aria-label={summary} role="group" id={`id__${id}`} className={css('bar')}>
        <div>
          <Press
            testid="reply"
            label={counted(count.replies, 'replies', 'reply')}
            onPress={() => navigate('/compose/post', { replyTo: post })}
          >
            <Face icon="reply" count={count.replies} />
          </Press>
        </div>
        <div>
          <Press
            testid={reposted ? 'unretweet' : 'retweet'}
            popup
            expanded={expanded('repost')}
            label={counted(count.reposts, 'reposts', reposted ? 'undoRepost' : 'repost')}
            onPress={(opener) => openMenu({ kind: 'repost', post, opener })}
          >
            <Face icon="repost" count={count.reposts} {...(reposted && { look: 'green' })} />
          </Press>
        </div>
        <div>
          <Press
            testid={liked ? 'unlike' : 'like'}
            label={counted(count.likes, 'likes', liked ? 'liked' : 'like')}
            onPress={() => toggleLike(post)}
          >
            <Face icon="heart" count={count.likes} {...(liked && { look: 'pink' })} />
          </Press>
        </div>
        <div>
          <Link
            href={`/${post.author.handle}/status/${post.id}/analytics`}
            label={`${count.views} ${word('views')}. ${word('analytics')}`}
            look={['dim']}
          >
            <Face icon="bars" count={count.views} />
          </Link>
        </div>
        <div>
          <Press
            testid={marked ? 'removeBookmark' : 'bookmark'}
            label={word(marked ? 'unbookmark' : 'bookmark')}
            onPress={() => toggleBookmark(post)}
          >
            <Face icon="bookmark" {...(marked && { look: 'blue' })} />
          </Press>
        </div>
        <div>
          <div>
            <Press popup expanded={expanded('share')} label={word('share')} onPress={(opener) => openMenu({ kind: 'share', post, opener })}>
              <Face icon="share" />
            </Press>
          </div>
        </div>
      </div>
    </Deep>
  )
}
