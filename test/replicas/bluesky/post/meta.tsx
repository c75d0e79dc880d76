/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Words } from '../base/deep'
import { Link } from '../base/press'
import { css } from '../base/style'
import { closeCard, openCard } from '../layers/state'
import { pathOf, type Post } from '../posts'
import { minutesAgo, shownHandle, word } from '../words'
import { nameInUrl } from '../world'
import { Portrait } from './portrait'

const bound = (text: string): string => `\u202a${text}\u202c`

/** Who wrote a post and when; without links inside cards of the newer build. */
export const Meta = ({ post, links = true, portrait = false }: { post: Post; links?: boolean; portrait?: boolean }): ReactNode => {
  const { author } = post
  const profile = `/profile/${nameInUrl(author)}`
  return (
    <div className={css('row')}>
      {portrait && <Portrait who={author} size={16} />}
      {links ? (
        <>
          <Link to={profile} label={word('viewProfile')} look={['bold']} truth={`name:${post.rkey}`} onMove={(element) => openCard(author, element)} onLeave={closeCard}>{bound(author.name)}</Link>
          <Link to={profile} label={word('viewProfile')} look={['dim']}>{`\u00a0${shownHandle(author.handle)}`}</Link>
          <Link to={pathOf(post)} label={`${post.minutes}`} look={['dim']}><Words look={['dim']}>· </Words>{minutesAgo(post.minutes)}</Link>
        </>
      ) : (
        <>
          <Words look={['bold']}>{bound(author.name)}</Words>
          <Words look={['dim']}>{`\u00a0${shownHandle(author.handle)}`}</Words>
          <Words look={['dim']}>· {minutesAgo(post.minutes)}</Words>
        </>
      )}
    </div>
  )
}
