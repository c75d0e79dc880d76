/** @jsxImportSource react */
import { useId, type ReactNode } from 'react'
import { Deep, Label } from '../base/deep'
import { css } from '../base/style'
import type { Post } from '../posts'
import { navigate } from '../route'
import { word } from '../words'
import { Avatar } from './avatar'
import { Media } from './media'
import { PostText } from './text'
import { QuotedName } from './user-name'

/** What a quoted post looks like from inside: a second User-Name and time, and no link that names the author. */
export const QuoteBody = ({ post }: { post: Post }): ReactNode => (
  <div>
    <Deep n={3}>
      <div className={css('row', 'gap', 'small')}>
        <Avatar who={post.author} linked={false} />
        <Deep n={1}>
          <QuotedName post={post} />
        </Deep>
      </div>
    </Deep>
    <div>
      <div className={css('pad')}>
        <PostText text={post.text} />
      </div>
      <Media post={post} />
    </div>
  </div>
)

/** The quote inside a post. The buttons below belong to the outer post. */
export const QuoteCard = ({ quote }: { quote: Post | 'unavailable' }): ReactNode => {
  const id = useId()
  if (quote === 'unavailable') {
    return (
      <div id={`id__${id}`}>
        <Deep n={2}>
          <article tabIndex={-1} className={css('card')}>
            <Deep n={2}>
              <Label as="dim">{word('unavailable')}</Label>
            </Deep>
          </article>
        </Deep>
      </div>
    )
  }
  const open = () => navigate(`/${quote.author.handle}/status/${quote.id}`)
  return (
    <div id={`id__${id}`} aria-labelledby={`id__${id}-a id__${id}-b`}>
      <div dir="ltr" className={css('unseen')}>
        <span>{word('quote')}</span>
      </div>
      <div
        tabIndex={0}
        role="link"
        className={css('card')}
        onClick={(event) => {
          event.stopPropagation()
          open()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.target === event.currentTarget) {
            event.stopPropagation()
            open()
          }
        }}
      >
        <QuoteBody post={quote} />
      </div>
    </div>
  )
}
