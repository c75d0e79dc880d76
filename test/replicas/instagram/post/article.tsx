/** @jsxImportSource react */
import { useRef, type ReactNode } from 'react'
import { Deep } from '../base/deep'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { postPath, type Post } from '../posts'
import { navigate } from '../route'
import { allComments, likedBy, word } from '../words'
import { Bar, likesOf, seeLikers } from './bar'
import { CommentForm } from './comment-form'
import { Header } from './header'
import { Media } from './media'
import { Name } from './person'
import { Text } from './text'

/** "Liked by …": another account's link inside the post. */
export const LikedBy = ({ post }: { post: Post }): ReactNode => {
  const [before, after] = likedBy()
  return post.likedBy ? (
    <Deep n={2}>
      <span dir="auto">
        {before}
        <Link href={`/${post.likedBy.handle}/`} look={['bold']}>
          <span>{post.likedBy.handle}</span>
        </Link>
        <Press onPress={seeLikers}>
          <span>{after}</span>
        </Press>
      </span>
    </Deep>
  ) : (
    <Deep n={1}>
      <span dir="auto">
        <Press truth={`likers:${post.id}`} look={['bold']} onPress={seeLikers}>
          <span>{likesOf(post)}</span> {word('likes')}
        </Press>
      </span>
    </Deep>
  )
}

/** A post as the home feed shows it. The bubble opens it in a dialog; comments can be written right here as well. */
export const Article = ({ post }: { post: Post }): ReactNode => {
  const box = useRef<HTMLTextAreaElement>(null)
  const open = () => navigate(postPath(post), [post])
  return (
    <article className={css('article')}>
      <Deep n={2}>
        <Deep n={1}>
          <Header post={post} />
        </Deep>
        <Deep n={2}>
          <Media post={post} />
        </Deep>
        <Deep n={1}>
          <div>
            <Bar post={post} onComment={open} />
            <LikedBy post={post} />
            <Deep n={2}>
              <Name who={post.author} /> <Text>{post.text}</Text>
            </Deep>
            <Deep n={1}>
              <Link href={postPath(post)} truth={`comments:${post.id}`} list={[post]} look={['dim']}>
                <span dir="auto">{allComments(post.comments.length)}</span>
              </Link>
            </Deep>
            {!post.promoted && <CommentForm post={post} box={box} answering={undefined} />}
          </div>
        </Deep>
      </Deep>
    </article>
  )
}
