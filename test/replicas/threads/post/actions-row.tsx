/** @jsxImportSource react */
import { useRef, type ReactNode } from 'react'
import { Deep } from '../../instagram/base/deep'
import { Press } from '../../instagram/base/press'
import { css } from '../../instagram/base/style'
import { isOn, useStore } from '../../instagram/store'
import { toggleLike } from '../actions'
import { Icon, type IconName } from '../base/icon'
import { openLayer } from '../layers/state'
import type { Post } from '../posts'
import { word, type Word } from '../words'

/** Heart, bubble, arrows and plane, a number inside each. `onReply` is what the bubble does where a reply is written in place. */
export const ActionsRow = ({ post, onReply }: { post: Post; onReply?: (() => void) | undefined }): ReactNode => {
  useStore()
  const row = useRef<HTMLDivElement>(null)
  const menu = (kind: 'repost' | 'share') => () => {
    const opener = row.current?.querySelector(`[data-truth="${kind}:${post.id}"]`)
    if (opener) openLayer({ kind, post, at: opener.getBoundingClientRect() })
  }
  const control = (what: string, icon: IconName, label: Word, count: number, act: () => void, on = false): ReactNode => (
    <Deep n={1}>
      <Press truth={`${what}:${post.id}`} onPress={act}>
        <Deep n={1}>
          <div className={css('row')}>
            <Icon name={icon} label={word(label)} look={on ? ['solid', 'red'] : []} />
            <span dir="auto">
              <Deep n={1}>
                <span>{count}</span>
              </Deep>
            </span>
          </div>
        </Deep>
      </Press>
    </Deep>
  )
  const liked = isOn(`like:${post.id}`)
  return (
    <div ref={row} className={css('icons')}>
      {control('like', liked ? 'liked' : 'like', liked ? 'unlike' : 'like', post.author.at * 7 + 3, () => toggleLike(post), liked)}
      {control('reply', 'reply', 'reply', post.author.at, onReply ?? (() => openLayer({ kind: 'compose', replyTo: post })))}
      {control('repost', 'repost', 'repost', post.author.at + 1, menu('repost'), isOn(`repost:${post.id}`))}
      {control('share', 'share', 'share', 2, menu('share'))}
    </div>
  )
}
