/** @jsxImportSource react */
import { useId, type ReactNode } from 'react'
import { Deep, Label } from '../base/deep'
import { hoverProps } from '../base/hover'
import { Verified } from '../base/icon'
import { Link } from '../base/link'
import { css } from '../base/style'
import type { Post } from '../posts'
import { minutesAgo, word } from '../words'
import type { User } from '../world'

const Name = ({ who }: { who: User }): ReactNode =>
  <div className={css('row')}>
    <Label as="name">{who.name}</Label>
    {who.verified && <div dir="ltr"><span><Verified label={word('verified')} /></span></div>}
  </div>

const Dot = (): ReactNode => <div dir="ltr" aria-hidden="true" className={css('dim')}><span>·</span></div>

/** Name, handle and time above a post; without the time on the post a permalink is about. */
export const UserName = ({ post, timed = true }: { post: Post; timed?: boolean }): ReactNode => {
  const id = useId()
  const { author } = post
  return (
    <Deep n={2}>
      <div id={`id__${id}`} data-testid="User-Name" className={css('row', 'gap')}>
        <Deep n={2}><div {...hoverProps(author)}><Link href={`/${author.handle}`}><Name who={author} /></Link></div></Deep>
        <div><div className={css('row', 'gap')}>
          <div {...hoverProps(author)}>
            <Link href={`/${author.handle}`} skip look={['dim']}><div dir="ltr"><span>@{author.handle}</span></div></Link>
          </div>
          {timed && <Dot />}
          {timed && <div><Link href={`/${author.handle}/status/${post.id}`} label={minutesAgo(post.minutes)} look={['dim']}>
            <time dateTime="2026-10-01T01:00:00.000Z">{minutesAgo(post.minutes)}</time></Link></div>}
        </div></div>
      </div>
    </Deep>
  )
}

/** The same inside a quoted post: the author and the time are text, not links. */
export const QuotedName = ({ post }: { post: Post }): ReactNode =>
  <div data-testid="User-Name" className={css('row', 'gap')}>
    <Deep n={3}><Name who={post.author} /></Deep>
    <div><div className={css('row', 'gap')}>
      <div><div tabIndex={-1} className={css('dim')}><div dir="ltr"><span>@{post.author.handle}</span></div></div></div>
      <Dot />
      <Deep n={2}><div dir="ltr" aria-label={minutesAgo(post.minutes)} className={css('dim')}><time>{minutesAgo(post.minutes)}</time></div></Deep>
    </div></div>
  </div>
