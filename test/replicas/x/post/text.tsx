/** @jsxImportSource react */
import { Fragment, type ReactNode } from 'react'
import { Link } from '../base/link'
import { css } from '../base/style'

const piece = (part: string): ReactNode => {
  if (part.startsWith('@'))
    return (
      <div className={css('inline')}>
        <span>
          <Link href={`/${part.slice(1)}`} look={['blue']}>
            {part}
          </Link>
        </span>
      </div>
    )
  if (part.startsWith('#'))
    return (
      <span>
        <Link href={`/hashtag/${part.slice(1)}?src=hashtag_click`} look={['blue']}>
          {part}
        </Link>
      </span>
    )
  if (!part.startsWith('https://')) return <span>{part}</span>
  const [scheme, rest] = [part.slice(0, 8), part.slice(8)]
  return (
    <a
      href={`https://t.co/${rest.length}contoh`}
      dir="ltr"
      role="link"
      target="_blank"
      rel="noopener noreferrer nofollow"
      className={css('blue')}
    >
      <span aria-hidden="true">{scheme}</span>
      {rest}
      <span aria-hidden="true">…</span>
    </a>
  )
}

/** A post's text: mentions and tags are links among spans, addresses go through the shortener. */
export const PostText = ({ text, id }: { text: string; id?: string }): ReactNode => (
  <div dir="auto" lang="in" id={id} data-testid="tweetText" className={css('text')}>
    {text
      .split(/(@\w+|#\w+|https:\/\/\S+)/)
      .filter(Boolean)
      .map((part, at) => (
        <Fragment key={at}>{piece(part)}</Fragment>
      ))}
  </div>
)
