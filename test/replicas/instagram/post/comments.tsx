/** @jsxImportSource react */
import { useState, type ReactNode } from 'react'
import { toggleCommentLike } from '../actions'
import { Deep } from '../base/deep'
import { Icon } from '../base/icon'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { options } from '../options'
import { postPath, type Comment, type Post } from '../posts'
import { isOn, useStore, writtenUnder } from '../store'
import { minutes, word } from '../words'
import { seeLikers } from './bar'
import { Avatar, Name } from './person'
import { Text } from './text'

const Heart = ({ comment }: { comment: Comment }): ReactNode => {
  const on = isOn(`like:${comment.id}`)
  return (
    <Deep n={2}>
      <Press truth={`like-comment:${comment.id}`} onPress={() => toggleCommentLike(comment)}>
        <Deep n={2}>
          <Icon
            name={on ? 'liked' : 'like'}
            label={word(on ? 'unlike' : 'like')}
            size={options.gen === '2024' ? 16 : 12}
            look={on ? ['solid', 'red'] : []}
          />
        </Deep>
      </Press>
    </Deep>
  )
}

interface RowProps {
  readonly post: Post
  readonly comment: Comment
  readonly onReply: (comment: Comment) => void
}

const Row = ({ post, comment, onReply }: RowProps): ReactNode => (
  <div className={css('row', 'pad')}>
    <Avatar who={comment.author} />
    <div className={css('grow')}>
      <Deep n={1}>
        <Name who={comment.author} /> <Text>{comment.text}</Text>
      </Deep>
      <div className={css('row', 'dim')}>
        <span dir="ltr" className={css('row')}>
          <Link href={`${postPath({ ...post, kind: 'photo' })}c/${comment.id}/`} onOpen={() => undefined}>
            <time title="3 Okt 2026">{minutes(6)}</time>
          </Link>
          <Press onPress={seeLikers}>
            <span>
              {(comment.author.at % 5) + 1} {word('likes')}
            </span>
          </Press>
          <Press truth={`reply:${comment.id}`} onPress={() => onReply(comment)}>
            <span>{word('reply')}</span>
          </Press>
        </span>
        <Press onPress={() => undefined}>
          <Deep n={1}>
            <Icon name="more" label={word('commentOptions')} />
          </Deep>
        </Press>
      </div>
    </div>
    <Heart comment={comment} />
  </div>
)

/** One comment and the answers to it, which open on demand. */
const Thread = ({ post, comment, onReply, answers }: RowProps & { answers: readonly Comment[] }): ReactNode => {
  const [open, setOpen] = useState(false)
  const row = <Row post={post} comment={comment} onReply={onReply} />
  return (
    <div>
      {options.gen === '2024' ? (
        <ul>
          <li>
            <Deep n={1}>{row}</Deep>
          </li>
        </ul>
      ) : (
        <div role="button" tabIndex={0}>
          <Deep n={1}>{row}</Deep>
        </div>
      )}
      {answers.length > 0 && (
        <Press look={['dim', 'pad']} truth={`answers:${comment.id}`} onPress={() => setOpen(!open)}>
          <span>
            — {word('reply')} ({answers.length})
          </span>
        </Press>
      )}
      {open && (
        <ul>
          {answers.map((one) => (
            <li key={one.id}>
              <Row post={post} comment={one} onReply={onReply} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The comments under a post. */
export const Comments = ({ post, onReply }: { post: Post; onReply: (comment: Comment) => void }): ReactNode => {
  useStore()
  const all = [...post.comments, ...writtenUnder(post.id)]
  return (
    <Deep n={1}>
      {all
        .filter(({ to }) => to === undefined)
        .map((comment) => (
          <Thread key={comment.id} post={post} comment={comment} onReply={onReply} answers={all.filter(({ to }) => to === comment.id)} />
        ))}
    </Deep>
  )
}
