/** @jsxImportSource react */
import { useState, type ReactNode } from 'react'
import { comment as send } from '../actions'
import { Deep, Label } from '../base/deep'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { CommentBox } from '../composer/comment-box'
import { idOf, type Scope } from '../ids'
import { permalink, profileLink } from '../links'
import { options } from '../options'
import type { Comment, Post } from '../posts'
import { setState, stateOf, useStore } from '../store'
import { ago, commentAs, commentBy, replyTo, word } from '../words'
import { viewer } from '../world'
import { Like } from './like'

interface Props {
  readonly post: Post
  readonly scope: Scope
}

const authorHref = (post: Post, { author, id }: Comment): string =>
  `${post.group ? `/groups/${post.group.slug}/user/${author.id}/` : profileLink(author, author.at % 2 === 0 ? 'vanity' : 'number')}${!post.group && author.at % 2 === 1 ? '&' : '?'}comment_id=${id}`

/** One comment: an article in every generation, with a Like of its own and a Reply that has no label. */
const Item = ({ post, scope, comment }: Props & { comment: Comment }): ReactNode => {
  const [answering, setAnswering] = useState(false)
  const feedback = `${post.id}_${comment.id}`
  const { author } = comment
  return (
    <div>
      <div role="article" aria-label={commentBy(author.name, false)} tabIndex={-1} id={idOf(scope, feedback, 'unit')} className={css('comment')}>
        <Link href={authorHref(post, comment)} aria-hidden="true" tabIndex={-1}><div className={css('face')} /></Link>
        <div className={css('grow')}>
          <Deep n={2}>
            <div className={css('bubble')}>
              <Link href={authorHref(post, comment)}><span dir="auto" className={css('bold')}><span>{author.name}</span></span></Link>
              <Deep n={1}><span dir="auto"><div dir="auto">{comment.text}</div></span></Deep>
            </div>
          </Deep>
          <ul aria-hidden="false" className={css('actions')}>
            <li><Deep n={1}><span><Like feedback={feedback} scope={scope} small role={options.gen === '2023' ? undefined : 'like_button'} /></span></Deep></li>
            <li><Press id={idOf(scope, feedback, 'reply')} look={['small']} onPress={() => setAnswering(true)}>{word('reply')}</Press></li>
            <li><Link href={`${permalink(post)}?comment_id=${comment.id}`}><span>{ago()}</span></Link></li>
          </ul>
        </div>
      </div>
      {answering && <CommentBox scope={scope} feedback={feedback} label={replyTo(author.name)} focus onSend={(draft) => send(feedback, draft)} />}
    </div>
  )
}

/** The comments of a post and, for whoever is logged in, the box for another. */
export const Comments = ({ post, scope, box = true }: Props & { box?: boolean }): ReactNode => {
  useStore()
  const said = stateOf(`said:${post.id}`)
  const label = options.gen === '2026' ? commentAs(viewer.name) : word('writeComment')
  const write = box && !options.out && (
    <CommentBox scope={scope} feedback={post.id} label={label} onSend={(draft) => {
      setState(`said:${post.id}`, draft.text)
      send(post.id, draft)
    }} />
  )
  return (
    <div>
      {options.gen === '2023' && write}
      <Deep n={3}>
        {post.comments.map((one) => <Item key={one.id} post={post} scope={scope} comment={one} />)}
        {said !== '' && <div role="article" aria-label={commentBy(viewer.name, false)} className={css('comment')}><Label>{said}</Label></div>}
      </Deep>
      {options.gen !== '2023' && write}
    </div>
  )
}
