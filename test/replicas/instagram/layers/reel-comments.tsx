/** @jsxImportSource react */
import { useRef, useState, type ReactNode } from 'react'
import { Deep } from '../base/deep'
import { Icon } from '../base/icon'
import { Press } from '../base/press'
import { css } from '../base/style'
import { CommentForm } from '../post/comment-form'
import { Comments } from '../post/comments'
import type { Comment, Post } from '../posts'
import { word } from '../words'

/** Comments of a reel, in a panel beside the viewer: only the address says which reel. */
export const ReelComments = ({ post, onClose }: { post: Post; onClose: () => void }): ReactNode => {
  const box = useRef<HTMLTextAreaElement>(null)
  const [answering, setAnswering] = useState<Comment>()
  const reply = (comment: Comment) => {
    setAnswering(comment)
    box.current?.focus()
  }
  return (
    <div role="dialog" className={css('popover')}>
      <div className={css('row', 'pad')}>
        <Press truth="close" onPress={onClose}>
          <Icon name="close" label={word('close')} size={18} />
        </Press>
        <h1 className={css('bold')}>
          <span>{word('comments')}</span>
        </h1>
      </div>
      <div className={css('scroll')}>
        <Deep n={2}>
          <Comments post={post} onReply={reply} />
        </Deep>
      </div>
      <CommentForm post={post} box={box} answering={answering} />
    </div>
  )
}
