/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep } from '../base/deep'
import { Icon } from '../base/icon'
import { Link } from '../base/link'
import { pressed } from '../base/press'
import { css } from '../base/style'
import { cardOf, open } from '../layers/state'
import { isOn, useStore } from '../store'
import type { Video } from '../videos'
import { repostedBy, word } from '../words'
import { Actions } from './actions'
import { AvatarLink } from './face'
import { FollowPlus } from './follow'
import { Player, usePlayer } from './player'
import { Description, Sound } from './text'

/** Who passed an item on, the viewer among them: a link to somebody who did not make it. */
export const RepostTags = ({ video }: { video: Video }): ReactNode => {
  useStore()
  const { repostedBy: by, id } = video
  return (
    <>
      {by && (
        <div className={css('DivRepostTag', 'tag')}>
          <Link href={`/@${by.handle}`} e2e="repost-tag">
            <span>{repostedBy(by.name)}</span>
          </Link>
        </div>
      )}
      {isOn(`repost:${id}`) && (
        <div className={css('DivRepostActionTag', 'dim')} data-e2e="repost-action-tag">
          <span>{word('reposted')}</span>
        </div>
      )}
    </>
  )
}

const Corner = ({ video }: { video: Video }): ReactNode => (
  <div className={css('DivMediaCardTop', 'corner')} data-tux-color-scheme="dark">
    <div tabIndex={0}>
      <button
        type="button"
        aria-disabled="false"
        aria-label={word('mute')}
        aria-pressed="false"
        aria-expanded="false"
        aria-haspopup="dialog"
        tabIndex={-1}
        {...pressed(() => undefined)}
      >
        <Icon name="speaker" />
      </button>
    </div>
    <button
      type="button"
      aria-disabled="false"
      data-e2e="more-menu-icon"
      aria-expanded="false"
      aria-haspopup="dialog"
      {...pressed((opener) => open({ more: { video, at: opener.getBoundingClientRect() } }))}
    >
      <Icon name="dots" />
    </button>
  </div>
)

const Overlay = ({ video }: { video: Video }): ReactNode => (
  <div className={css('DivMediaCardBottom', 'overlay')} data-tux-color-scheme="dark">
    <div className={css('DivVideoInfoContainer')}>
      <div className={css('DivTagContainer')} style={{ position: 'relative' }}>
        <RepostTags video={video} />
      </div>
      <div className={css('DivAuthorContainer', 'row')} {...cardOf(video.author)}>
        <Link href={`/@${video.author.handle}`} className={css('StyledLink', 'bold')}>
          <Deep n={1}>
            <p>{video.author.handle}</p>
          </Deep>
        </Link>
        <span> · 3-1</span>
      </div>
      <div data-tux-color-scheme="dark">
        <Deep n={2}>
          <Description video={video} e2e="video-desc" />
        </Deep>
        <button type="button" {...pressed(() => undefined)}>
          {word('more')}
        </button>
      </div>
    </div>
  </div>
)

interface FeedItemProps {
  readonly video: Video
  readonly index: number
  /** The actions come a moment after the picture. */
  readonly acting: boolean
  readonly renamed: boolean
  readonly onComment: () => void
}

/** One item of a feed: a card that plays, and beside it what can be done with it. */
export const FeedItem = ({ video, index, acting, renamed, onComment }: FeedItemProps): ReactNode => {
  const { paused, surface } = usePlayer(video)
  return (
    <div className={css('DivContentFlexLayout', 'pair')}>
      <section
        id={`media-card-${index}`}
        tabIndex={0}
        role="button"
        aria-label={word('play')}
        data-e2e="feed-video"
        className={css('SectionMediaCardContainer', 'card')}
        {...surface}
      >
        <Player video={video} paused={paused} />
        <Corner video={video} />
        <Overlay video={video} />
      </section>
      <section className={css('SectionActionBarContainer', 'bar')}>
        {acting && (
          <>
            <div className={css('DivAvatarActionItemContainer')}>
              <AvatarLink who={video.author} e2e="video-author-avatar" />
              <FollowPlus who={video.author} />
            </div>
            <Actions video={video} renamed={renamed} onComment={onComment} />
            <Sound video={video} e2e="video-music" />
          </>
        )}
      </section>
    </div>
  )
}
