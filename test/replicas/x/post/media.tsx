/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep, Label } from '../base/deep'
import { Link } from '../base/link'
import { css } from '../base/style'
import { navigate } from '../route'
import type { Post } from '../posts'
import { word } from '../words'

export const Picture = ({ post }: { post: Post }): ReactNode => (
  <div
    className={css('picture')}
    style={{ background: `linear-gradient(160deg, hsl(${(post.author.at * 47) % 360} 40% 78%), hsl(${(post.minutes * 9) % 360} 35% 60%))` }}
  />
)

const Video = ({ post }: { post: Post }): ReactNode => (
  <div
    data-testid="placementTracking"
    onClick={(event) => {
      event.stopPropagation()
      navigate(`/${post.author.handle}/status/${post.id}/mediaviewer`)
    }}
  >
    <div data-testid="videoPlayer">
      <Deep n={2}>
        <div data-testid="videoComponent">
          <Deep n={2}>
            <video tabIndex={-1} aria-label={word('video')} className={css('video')} />
          </Deep>
          <div tabIndex={0}>
            <Deep n={1}>
              <Picture post={post} />
            </Deep>
            <div dir="ltr" className={css('clock')}>
              <span>0:48</span>
            </div>
          </div>
        </div>
      </Deep>
    </div>
  </div>
)

/** Photo, video or link card under the text. */
export const Media = ({ post }: { post: Post }): ReactNode => {
  if (post.card !== undefined) {
    return (
      <div data-testid="card.wrapper" className={css('card')}>
        <Deep n={2}>
          <div data-testid="card.layoutSmall.detail">
            <Link href={`/${post.card.handle}`}>
              <Label as="dim">x.com</Label>
              <Label>
                {post.card.name} (@{post.card.handle})
              </Label>
            </Link>
          </div>
        </Deep>
      </div>
    )
  }
  if (post.media === 'video')
    return (
      <Deep n={4}>
        <div data-testid="tweetPhoto" className={css('frame')}>
          <Deep n={2}>
            <Video post={post} />
          </Deep>
        </div>
      </Deep>
    )
  if (post.media === 'photo') {
    return (
      <Deep n={4}>
        <Link href={`/${post.author.handle}/status/${post.id}/photo/1`}>
          <Deep n={2}>
            <div aria-label={word('photo')} data-testid="tweetPhoto" className={css('frame')}>
              <Picture post={post} />
            </div>
          </Deep>
        </Link>
      </Deep>
    )
  }
  return null
}
