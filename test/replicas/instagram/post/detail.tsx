/** @jsxImportSource react */
import { useRef, useState, type ReactNode } from 'react'
import { Deep } from '../base/deep'
import { Link } from '../base/link'
import { css } from '../base/style'
import { postPath, type Comment, type Post } from '../posts'
import { minutes } from '../words'
import { LikedBy } from './article'
import { Bar } from './bar'
import { CommentForm } from './comment-form'
import { Comments } from './comments'
import { Header } from './header'
import { Media } from './media'
import { Avatar, Name } from './person'
import { Text } from './text'

/** A post with its comments beside it, in a dialog or on a page of its own. */
export const Detail = ({ post, as }: { post: Post; as: 'article' | 'div' }): ReactNode => {
  const box = useRef<HTMLTextAreaElement>(null)
  const [answering, setAnswering] = useState<Comment>()
  const reply = (comment: Comment) => {
    setAnswering(comment)
    box.current?.focus()
  }
  const Box = as
  return (
    <Box {...(as === 'article' && { role: 'presentation', tabIndex: -1 })}>
      <div className={css('detail')}>
        <div className={css('stage')}>
          <Deep n={2}>
            <Media post={post} />
          </Deep>
        </div>
        <div role="presentation" tabIndex={-1} className={css('column')}>
          <div className={css('pad')}>
            <Deep n={1}>
              <Header post={post} timed={false} />
            </Deep>
          </div>
          <div className={css('scroll')}>
            <ul>
              <div role="button" tabIndex={0}>
                <Deep n={1}>
                  <div className={css('row', 'pad')}>
                    <Avatar who={post.author} />
                    <div className={css('grow')}>
                      <h2 tabIndex={-1}>
                        <Name who={post.author} />
                      </h2>
                      <Deep n={1}>
                        <h1 dir="auto">
                          <Text>{post.text}</Text>
                        </h1>
                      </Deep>
                    </div>
                  </div>
                </Deep>
              </div>
              <Comments post={post} onReply={reply} />
            </ul>
          </div>
          <div className={css('pad')}>
            <Bar post={post} onComment={() => box.current?.focus()} />
            <LikedBy post={post} />
            <Deep n={1}>
              <div dir="auto">
                <Link href={postPath(post, true)} look={['dim']}>
                  <span dir="auto">
                    <time title="3 Okt 2026" dateTime="2026-10-03T01:00:00.000Z">
                      {minutes(4 + post.author.at)}
                    </time>
                  </span>
                </Link>
              </div>
            </Deep>
          </div>
          <CommentForm post={post} box={box} answering={answering} />
        </div>
      </div>
    </Box>
  )
}
