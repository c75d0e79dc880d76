/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { toggleLike, toggleSave } from '../actions'
import { Words } from '../base/deep'
import { Icon } from '../base/icon'
import { Press, Trigger } from '../base/press'
import { css } from '../base/style'
import { compose, openMenu, useLayers } from '../layers/state'
import { options } from '../options'
import type { Post } from '../posts'
import { isOn, showToast, useStore } from '../store'
import { counted, word } from '../words'

/** The row of controls under a post. */
export const Controls = ({ post }: { post: Post }): ReactNode => {
  useStore()
  const { menu } = useLayers()
  const liked = isOn(`like:${post.rkey}`)
  const reposted = isOn(`repost:${post.rkey}`)
  const isOpen = (kind: string) => menu?.kind === kind && 'post' in menu && menu.post.rkey === post.rkey
  const likes = post.minutes * 3 + (liked ? 1 : 0)
  const old = options.gen === '2024'
  return (
    <div className={css('bar')}>
      <div className={css('row', 'grow')}>
        <div className={css('grow')}>
          <Press testid="replyBtn" truth={`reply:${post.rkey}`} look={['control']} label={counted('reply', post.minutes, 'replies')} onPress={() => compose({ replyTo: post })}>
            <Icon name="reply" /><Words look={['small']}>{post.minutes}</Words>
          </Press>
        </div>
        <div className={css('grow')}>
          <Trigger testid="repostBtn" truth={`repost:${post.rkey}`} label={word('repostOrQuote')} open={isOpen('repost')} onOpen={(opener, byKey) => openMenu({ kind: 'repost', post, opener, byKey })}>
            <Icon name="repost" {...(reposted && { color: 'rgb(32, 188, 7)' })} /><Words testid="repostCount" look={['small']}>{post.minutes * 2}</Words>
          </Trigger>
        </div>
        <div className={css('grow')}>
          <Press testid="likeBtn" truth={`like:${post.rkey}`} look={['control']} label={counted(liked ? 'unlike' : 'like', likes, 'likes')} onPress={() => toggleLike(post)}>
            <div className={css()}>{liked ? <div className={css()}><Icon name="liked" color="rgb(236, 72, 153)" /></div> : <Icon name="like" />}<div className={css('under')} /></div>
            <Words look={['small']} testid="likeCount">{likes}</Words>
          </Press>
        </div>
        <div />
      </div>
      <div className={css('row')}>
        {!old && <Press testid="postBookmarkBtn" truth={`save:${post.rkey}`} look={['control']} label={word('save')} onPress={() => toggleSave(post)}><Icon name="save" /></Press>}
        {old ? (
          <Press testid="postShareBtn" truth={`share:${post.rkey}`} look={['control']} label={word('openShare')} onPress={() => showToast(word('copied'))}><Icon name="share" /></Press>
        ) : (
          <Trigger testid="postShareBtn" truth={`share:${post.rkey}`} label={word('openShare')} open={isOpen('share')} onOpen={(opener, byKey) => openMenu({ kind: 'share', post, opener, byKey })}><Icon name="share" /></Trigger>
        )}
        <Trigger testid="postDropdownBtn" truth={`more:${post.rkey}`} label={word('options')} open={isOpen('more')} onOpen={(opener, byKey) => openMenu({ kind: 'more', post, opener, byKey })}><Icon name="more" /></Trigger>
      </div>
    </div>
  )
}
