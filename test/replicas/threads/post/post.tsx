/** @jsxImportSource react */
import { Fragment, type MouseEvent, type ReactNode } from 'react'
import { Deep } from '../../instagram/base/deep'
import { Press } from '../../instagram/base/press'
import { css } from '../../instagram/base/style'
import type { User } from '../../instagram/world'
import { Icon } from '../base/icon'
import { Link } from '../base/link'
import { openLayer } from '../layers/state'
import { pathOf, type Post } from '../posts'
import { navigate } from '../route'
import { repliedBy, repostedBy, word } from '../words'
import { ActionsRow } from './actions-row'
import { Avatar, Face, Name } from './person'

export const Text = ({ children }: { children: string }): ReactNode => (
  <span dir="auto">
    {children
      .split(/(@[\w.]+)/)
      .filter(Boolean)
      .map((part, at) => (
        <Fragment key={at}>
          {part.startsWith('@') ? (
            <Link href={`/${part}`} look={['blue']}>
              <span>{part}</span>
            </Link>
          ) : (
            <span>{part}</span>
          )}
        </Fragment>
      ))}
  </span>
)

const When = ({ post }: { post: Post }): ReactNode => (
  <Deep n={2}>
    <span dir="auto" className={css('dim')}>
      <Link href={pathOf(post)}>
        <time title="3 Okt 2026" dateTime="2026-10-03T01:00:00.000Z">
          {post.author.at + 2} j
        </time>
      </Link>
    </span>
  </Deep>
)

/** Picture or film; a film has a toolbar of four buttons of its own above the post's. */
export const Media = ({ post, open = true }: { post: Post; open?: boolean }): ReactNode =>
  post.media && (
    <Deep n={2}>
      <Press
        truth={`media:${post.id}`}
        onPress={() => {
          if (open) navigate(`${pathOf(post)}/media`)
        }}
      >
        <div className={css('media')} style={{ width: 360, background: `hsl(${(post.author.at * 31) % 360} 35% 65%)` }}>
          {post.media === 'video' && (
            <div className={css('onMedia', 'row')}>
              {(['play', 'sound', 'more', 'play'] as const).map((label, at) => (
                <Press key={at} onPress={() => undefined}>
                  <Icon name="play" label={word(label)} box={24} size={16} />
                </Press>
              ))}
            </div>
          )}
        </div>
      </Press>
    </Deep>
  )

/** Who brought the post here: a link to another account before the author's. */
const Context = ({ who, text }: { who: User; text: string }): ReactNode => (
  <div className={css('row', 'dim')}>
    <Link href={`/@${who.handle}`}>
      <Face who={who} size={16} />
    </Link>
    <Deep n={1}>
      <Link href={`/@${who.handle}`}>
        <span dir="auto">{text}</span>
      </Link>
    </Deep>
  </div>
)

const opens = (post: Post) => (event: MouseEvent) => {
  event.stopPropagation()
  navigate(pathOf(post))
}

/** The quoted post: pressable inside another, without a menu and without actions. */
const Quoted = ({ post }: { post: Post }): ReactNode => (
  <Deep n={2}>
    <div
      data-pressable-container="true"
      data-interactive-id=""
      className={css('nested')}
      data-truth={`quoted:${post.id}`}
      onClick={opens(post)}
    >
      <Deep n={1}>
        <div className={css('row')}>
          <Link href={`/@${post.author.handle}`}>
            <Face who={post.author} size={20} />
          </Link>
          <Name who={post.author} />
          <When post={post} />
        </div>
      </Deep>
      <Text>{post.text}</Text>
    </div>
  </Deep>
)

/** A post as every list shows it; `bare` without its actions, as above a reply being written. */
export const PostCard = ({ post, bare = false, onReply }: { post: Post; bare?: boolean; onReply?: () => void }): ReactNode => (
  <div data-pressable-container="true" data-interactive-id="" className={css('article', 'pad')} onClick={opens(post)}>
    <Deep n={1}>
      {post.repostedBy && <Context who={post.repostedBy} text={repostedBy(post.repostedBy.handle)} />}
      {post.repliedBy && <Context who={post.repliedBy} text={repliedBy(post.repliedBy.handle)} />}
      <div className={css('row')} style={{ alignItems: 'flex-start' }}>
        <Avatar who={post.author} />
        <div className={css('grow')}>
          <div className={css('apart')}>
            <div>
              <div className={css('row')}>
                <Name who={post.author} />
                {post.author.verified && <Icon name="check" label={word('verified')} box={40} size={12} />}
                <When post={post} />
              </div>
            </div>
            {!bare && (
              <Deep n={2}>
                <Press
                  popup="menu"
                  truth={`more:${post.id}`}
                  onPress={() => openLayer({ kind: 'more', post, at: new DOMRect(innerWidth / 2, 200, 0, 0) })}
                >
                  <Deep n={1}>
                    <Icon name="more" label={word('more')} box={24} size={20} />
                  </Deep>
                </Press>
              </Deep>
            )}
          </div>
          <div>
            <Deep n={1}>
              <span dir="auto" data-truth={`text:${post.id}`}>
                <Text>{post.text}</Text>
              </span>
            </Deep>
            <Media post={post} />
            {post.quote && <Quoted post={post.quote} />}
            {!bare && (
              <Deep n={1}>
                <ActionsRow post={post} onReply={onReply} />
              </Deep>
            )}
          </div>
        </div>
      </div>
    </Deep>
  </div>
)
