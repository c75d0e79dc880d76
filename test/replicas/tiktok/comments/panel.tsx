/** @jsxImportSource react */
import { useEffect, useState, type ReactNode } from 'react'
import { read } from '../api'
import { Icon } from '../base/icon'
import { pressed } from '../base/press'
import { css } from '../base/style'
import { isOn, useStore, writtenUnder } from '../store'
import { commentsOf, ownComment, type Comment, type Video } from '../videos'
import { word } from '../words'
import { CommentThread } from './comment'
import { Composer } from './composer'

/** Everything said below an item, and the box to say more. */
export const Comments = ({ video }: { video: Video }): ReactNode => {
  useStore()
  const [loaded, setLoaded] = useState(false)
  const [answers, setAnswers] = useState<Comment>()
  useEffect(() => {
    let gone = false
    void read('comment/list', { aweme_id: video.id, count: '20' }).then(() => {
      if (!gone) setLoaded(true)
    })
    return () => {
      gone = true
    }
  }, [video.id])
  const own = isOn(`said:${video.id}`) ? [ownComment(video)] : []
  return (
    <>
      <div className={css('DivCommentListContainer', 'list')}>
        {loaded &&
          [...own, ...commentsOf(video), ...writtenUnder(video.id)].map((comment) => (
            <CommentThread key={comment.id} comment={comment} video={video} onReply={setAnswers} />
          ))}
      </div>
      <Composer video={video} answers={answers} onSent={() => setAnswers(undefined)} />
    </>
  )
}

/** The drawer beside a feed. It stands apart from the item it belongs to, which is the one on screen. */
export const CommentPanel = ({ video, onClose }: { video: Video; onClose: () => void }): ReactNode => (
  <div className={css('DivCommentSidebar', 'drawer')}>
    <div className={css('DivCommentTitle', 'apart', 'pad')}>
      <p className={css('PTitle', 'bold')}>
        {word('comments')} ({commentsOf(video).length})
      </p>
      <button type="button" aria-label={word('close')} {...pressed(onClose)}>
        <Icon name="cross" />
      </button>
    </div>
    <Comments video={video} />
  </div>
)
