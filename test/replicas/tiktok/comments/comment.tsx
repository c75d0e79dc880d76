/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { removeOwn, toggleCommentLike } from '../actions'
import { Icon } from '../base/icon'
import { Link } from '../base/link'
import { pressed, pressedAnyway } from '../base/press'
import { css } from '../base/style'
import { AvatarLink } from '../item/face'
import { cardOf } from '../layers/state'
import { isOn, useStore, writtenUnder } from '../store'
import type { Comment, Video } from '../videos'
import { word } from '../words'
import { viewer } from '../world'

interface CommentProps {
  readonly comment: Comment
  readonly video: Video
  readonly level: 1 | 2
  readonly onReply: (comment: Comment) => void
}

const Heart = ({ comment, video }: { comment: Comment; video: Video }): ReactNode => {
  const on = isOn(`like:${comment.id}`)
  return (
    <div className={css('DivLikeContainer', 'side')} aria-pressed={on} {...pressedAnyway(() => toggleCommentLike(comment, video))}>
      <Icon name="heart" fill={on ? 'rgb(254, 44, 85)' : undefined} />
      <span data-e2e="comment-like-count" className={css('SpanCount', 'dim')}>
        {(Number(comment.id.slice(-3)) % 90) + Number(on)}
      </span>
    </div>
  )
}

const Line = ({ comment, video, level, onReply }: CommentProps): ReactNode => {
  const { author } = comment
  return (
    <div className={css('DivCommentItemWrapper', 'comment')} id={comment.id}>
      <AvatarLink who={author} e2e={`comment-avatar-${level}`} />
      <div className={css('DivCommentContentWrapper', 'grow')}>
        <div data-e2e={`comment-username-${level}`} className={css('DivUsernameContentWrapper', 'row')} {...cardOf(author)}>
          <Link href={`/@${author.handle}`} className={css('StyledLink', 'dim')}>
            <p className={css('PUsername')}>{author.name}</p>
          </Link>
          {author.at === video.author.at && <span data-e2e={`comment-creator-${level}`}>{word('creator')}</span>}
        </div>
        <span data-e2e={`comment-level-${level}`} className={css('SpanCommentText')}>
          {comment.text.split(/(@[\w.]+)/).map((part, at) =>
            part.startsWith('@') ? (
              <Link key={at} href={`/${part}`}>
                {part}
              </Link>
            ) : (
              <span key={at}>{part}</span>
            ),
          )}
        </span>
        <div className={css('DivCommentSubContentWrapper', 'row')}>
          <span className={css('SpanTime', 'dim')}>3-1</span>
          <span data-e2e={`comment-reply-${level}`} className={css('SpanReplyButton', 'press', 'dim')} {...pressedAnyway(() => onReply(comment))}>
            {word('reply')}
          </span>
          {author === viewer && (
            <button type="button" data-e2e="comment-delete" className={css('ButtonDelete', 'dim')} {...pressed(() => removeOwn(comment, video))}>
              {word('delete')}
            </button>
          )}
          <Heart comment={comment} video={video} />
        </div>
      </div>
    </div>
  )
}

/** A comment and the replies below it. */
export const CommentThread = ({ comment, video, onReply }: Omit<CommentProps, 'level'>): ReactNode => {
  useStore()
  const replies = [...comment.replies, ...writtenUnder(comment.id)]
  return (
    <div className={css('DivCommentObjectWrapper')}>
      <Line comment={comment} video={video} level={1} onReply={onReply} />
      {replies.length > 0 && (
        <div className={css('DivReplyContainer', 'nested')}>
          {replies.map((reply) => (
            <Line key={reply.id} comment={reply} video={video} level={2} onReply={onReply} />
          ))}
        </div>
      )}
    </div>
  )
}
