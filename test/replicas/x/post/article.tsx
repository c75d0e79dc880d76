/** @jsxImportSource react */
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { Deep, Label } from '../base/deep'
import { Icon } from '../base/icon'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { openMenu } from '../layers/state'
import { options } from '../options'
import type { Post } from '../posts'
import { navigate } from '../route'
import { minutesAgo, repostedBy, word } from '../words'
import { ActionBar, countsOf } from './action-bar'
import { Avatar } from './avatar'
import { Media } from './media'
import { QuoteCard } from './quote-card'
import { showing } from './targets'
import { PostText } from './text'
import { UserName } from './user-name'

const Context = ({ post }: { post: Post }): ReactNode => {
  if (post.pinned)
    return (
      <div className={css('context')}>
        <Icon name="pin" look={['tiny']} />
        <div data-testid="socialContext" dir="ltr">
          <span>{word('pinned')}</span>
        </div>
      </div>
    )
  if (post.repostedBy === undefined) return null
  return (
    <div className={css('context')}>
      <Icon name="repost" look={['tiny']} />
      <Link href={`/${post.repostedBy.handle}`} label={repostedBy(post.repostedBy.name)} look={['dim']}>
        <span data-testid="socialContext">
          <span>{repostedBy(post.repostedBy.name)}</span>
        </span>
      </Link>
    </div>
  )
}

const Corner = ({ post }: { post: Post }): ReactNode => (
  <div>
    <div className={css('row')}>
      {post.promoted && <Label as="dim">{word('promoted')}</Label>}
      {options.gen === '2024' && (
        <div>
          <Press label={word('grok')} onPress={() => undefined}>
            <div dir="ltr">
              <div>
                <Icon name="spark" />
              </div>
            </div>
          </Press>
        </div>
      )}
      <Deep n={3}>
        <Press label={word('more')} popup testid="caret" onPress={(opener) => openMenu({ kind: 'caret', post, opener })}>
          <div dir="ltr">
            <div>
              <Icon name="more" look={['round']} />
            </div>
          </div>
        </Press>
      </Deep>
    </div>
  </div>
)

/** Below the text of the post a permalink is about: its own link, and count links that are no controls. */
const Facts = ({ post }: { post: Post }): ReactNode => {
  const path = `/${post.author.handle}/status/${post.id}`
  const count = countsOf(post)
  return (
    <>
      <Deep n={2}>
        <div className={css('row', 'gap')}>
          <Link href={path} label={minutesAgo(post.minutes)} look={['dim']}>
            <time dateTime="2026-10-01T01:00:00.000Z">{minutesAgo(post.minutes)}</time>
          </Link>
          <span className={css('dim')}>
            ·{' '}
            <span>
              {count.views} {word('views')}
            </span>
          </span>
        </div>
      </Deep>
      <div className={css('row', 'gap', 'ruled')}>
        <Link href={`${path}/retweets`}>
          <span>{count.reposts}</span> <span className={css('dim')}>{word('reposts')}</span>
        </Link>
        <Link href={`${path}/quotes`}>
          <span>{count.replies}</span> <span className={css('dim')}>{word('quotes')}</span>
        </Link>
        <Link href={`${path}/likes`}>
          <span>{count.likes}</span> <span className={css('dim')}>{word('likes')}</span>
        </Link>
      </div>
    </>
  )
}

/** A post as lists show it; `focused` is the one a permalink is about, `bare` the one a reply is written under. */
export const Article = ({ post, focused = false, bare = false }: { post: Post; focused?: boolean; bare?: boolean }): ReactNode => {
  const id = useId()
  const element = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (element.current && !bare) showing(element.current, post)
  })
  const open = () => {
    if (!focused && !bare) navigate(`/${post.author.handle}/status/${post.id}`)
  }
  return (
    <article
      ref={element}
      role="article"
      tabIndex={focused || bare ? -1 : 0}
      data-testid="tweet"
      aria-labelledby={`id__${id}-t id__${id}-m`}
      className={css('article')}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) open()
      }}
    >
      <Deep n={2}>
        <div>
          <Deep n={1}>
            <Context post={post} />
          </Deep>
        </div>
        <div className={css('row', 'top')}>
          <div>
            <Avatar who={post.author} />
          </div>
          <div className={css('grow')}>
            <div>
              <div className={css('head')}>
                <UserName post={post} timed={!focused} />
                <Corner post={post} />
              </div>
            </div>
            {post.replyTo && !focused && (
              <Deep n={1}>
                <div className={css('dim')}>
                  {word('replyingTo')}{' '}
                  <Link href={`/${post.replyTo.author.handle}`} look={['blue']}>
                    @{post.replyTo.author.handle}
                  </Link>
                </div>
              </Deep>
            )}
            <div>
              <PostText text={post.text} id={`id__${id}-t`} />
            </div>
            <div id={`id__${id}-m`}>
              {post.quote && <QuoteCard quote={post.quote} />}
              <Media post={post} />
            </div>
            {focused && <Facts post={post} />}
            {!bare && <ActionBar post={post} />}
          </div>
        </div>
      </Deep>
    </article>
  )
}

/** A post in its list cell, in the advertiser's wrapper where it is one. */
export const PostCell = ({ post }: { post: Post }): ReactNode =>
  post.promoted ? (
    <div data-testid="placementTracking">
      <div data-testid={`${post.id}-impression-pixel`} />
      <Article post={post} />
    </div>
  ) : (
    <Article post={post} />
  )
