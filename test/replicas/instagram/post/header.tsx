/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep } from '../base/deep'
import { Icon } from '../base/icon'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { openLayer } from '../layers/state'
import { postPath, type Post } from '../posts'
import { currentPlace } from '../route'
import { and, minutes, others, repostedBy, word } from '../words'
import { Avatar, FollowButton, Name } from './person'

/** Authors of a post: two by name, or one and how many more, who are then nowhere in the page. */
const Authors = ({ post }: { post: Post }): ReactNode => {
  const [second, ...more] = post.with
  return (
    <span dir="auto" className={css('row')}>
      <Name who={post.author} />
      {second && more.length === 0 && (
        <>
          <span>{and()}</span>
          <Name who={second} />
        </>
      )}
      {more.length > 0 && (
        <>
          <span>{and()}</span>
          <Press look={['bold']} onPress={() => openLayer({ kind: 'people', title: '', people: [post.author, ...post.with] })}>
            <span>{others(post.with.length)}</span>
          </Press>
        </>
      )}
      {post.author.verified && (
        <Deep n={1}>
          <Icon name="check" label={word('verified')} size={12} />
        </Deep>
      )}
    </span>
  )
}

/** Who posted, with what is beside it. */
export const Header = ({ post, timed = true }: { post: Post; timed?: boolean }): ReactNode => (
  <header>
    <div className={css('apart')}>
      <Avatar who={post.author} />
      <div className={css('grow')}>
        {post.repostedBy && (
          <Deep n={2}>
            <Link href={`/${post.repostedBy.handle}/`} look={['dim']}>
              <Deep n={1}>
                <span dir="auto">{repostedBy(post.repostedBy.handle)}</span>
              </Deep>
            </Link>
          </Deep>
        )}
        <div className={css('row')}>
          <Deep n={3}>
            <Authors post={post} />
          </Deep>
          {timed && !post.promoted && (
            <div className={css('dim')}>
              <span>•</span>{' '}
              <Link href={postPath(post)} list={[post]}>
                <time title="3 Okt 2026" dateTime="2026-10-03T01:00:00.000Z">
                  {minutes(4 + post.author.at)}
                </time>
              </Link>
            </div>
          )}
          {post.suggested && (
            <>
              <span>•</span>
              <Deep n={1}>
                <FollowButton who={post.author} where="elsewhere" native />
              </Deep>
            </>
          )}
        </div>
        <Deep n={1}>
          {post.promoted ? (
            <span className={css('dim')}>{word('sponsored')}</span>
          ) : (
            <Link href={`/reels/audio/9${post.id.slice(2, 16)}/`} look={['dim']}>
              <span dir="auto">
                <span>{word('original')}</span>
              </span>
            </Link>
          )}
        </Deep>
      </div>
      <Deep n={2}>
        <Press truth={`more:${post.id}`} onPress={() => openLayer({ kind: 'menu', post, page: currentPlace().path })}>
          <Deep n={2}>
            <Icon name="more" label={word('more')} />
          </Deep>
        </Press>
      </Deep>
    </div>
  </header>
)
