/** @jsxImportSource react */
import { useRef, useState, type ReactNode } from 'react'
import { doubleLike } from '../actions'
import { Deep } from '../base/deep'
import { Icon } from '../base/icon'
import { Press } from '../base/press'
import { css } from '../base/style'
import { options } from '../options'
import type { Post } from '../posts'
import { photoBy, word } from '../words'

const twiceWithin = 500
const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/**
 * Handlers that like on two presses, by the browser's own double click or by counting clicks.
 * One press does what `once` says: at once here, since waiting for a second one is the site's own affair.
 */
export const useTwice = (post: Post, counting: boolean, once: () => void) => {
  const last = useRef(-Infinity)
  const [beat, setBeat] = useState(0)
  const twice = () => {
    setBeat((n) => n + 1)
    doubleLike(post)
  }
  const onClick = ({ timeStamp }: { timeStamp: number }) => {
    const second = timeStamp - last.current < twiceWithin
    last.current = second ? -Infinity : timeStamp
    if (second) twice()
    else once()
  }
  return { beat, handlers: counting ? { onClick } : { onClick: once, onDoubleClick: twice } }
}

export const Picture = ({ post }: { post: Post }): ReactNode => (
  <div
    className={css('fill')}
    style={{
      background: `linear-gradient(150deg, hsl(${(post.author.at * 47) % 360} 40% 74%), hsl(${(post.text.length * 11) % 360} 35% 56%))`,
    }}
  >
    <img alt={photoBy(post.author.name)} src={pixel} className={css('fill')} draggable={false} />
  </div>
)

/** The controls over a film: none of them does anything to the post. */
export const Player = ({ children }: { children?: ReactNode }): ReactNode => (
  <div aria-label={word('player')} role="group">
    <div role="presentation" />
    <div role="slider" aria-label={word('seek')} aria-valuemin={0} aria-valuemax={60} aria-valuenow={3} tabIndex={0}>
      <Deep n={3}>
        <div aria-hidden="true" />
      </Deep>
    </div>
    {children}
    <div className={css('onMedia')}>
      <Press label={word('mute')} onPress={() => undefined}>
        <Icon name="sound" label={word('mute')} size={12} />
      </Press>
    </div>
  </div>
)

/** Picture or film of a post in a feed, a dialog or on a page of its own. */
export const Media = ({ post }: { post: Post }): ReactNode => {
  const [slide, setSlide] = useState(0)
  const { beat, handlers } = useTwice(post, options.gen === '2024', () => undefined)
  return (
    <div className={css('media')}>
      <Deep n={3}>
        <div role="button" aria-hidden="true" tabIndex={0} data-truth={`media:${post.id}`} className={css('fill')} {...handlers}>
          <Deep n={2}>
            <Picture post={post} />
          </Deep>
          {beat > 0 && (
            <div key={beat} className={css('heart')}>
              <Icon name="liked" label={word('like')} size={96} look={['solid']} />
            </div>
          )}
        </div>
      </Deep>
      {post.kind === 'video' && <Player />}
      {post.kind === 'album' && slide < 2 && (
        <Press native look={['arrow']} truth={`slide:${post.id}`} label={word('next')} onPress={() => setSlide(slide + 1)}>
          <Deep n={1}>
            <Icon name="next" label={word('next')} size={16} />
          </Deep>
        </Press>
      )}
    </div>
  )
}
