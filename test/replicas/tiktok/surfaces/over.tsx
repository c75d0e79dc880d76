/** @jsxImportSource react */
import { useEffect, useMemo, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Icon } from '../base/icon'
import { Link } from '../base/link'
import { pressed } from '../base/press'
import { css } from '../base/style'
import { Comments } from '../comments/panel'
import { Actions } from '../item/actions'
import { Face } from '../item/face'
import { RepostTags } from '../item/feed-item'
import { FollowButton } from '../item/follow'
import { Player, usePlayer } from '../item/player'
import { Description, Sound } from '../item/text'
import { ShareGroup } from '../layers/share'
import { cardOf } from '../layers/state'
import { listOf } from '../lists'
import { leave, move, type Opening } from '../route'
import { likes, useScreen } from '../screen'
import { pathOf, type Video } from '../videos'
import { word } from '../words'
import { Column } from './column'

const useEscape = (): void => useEffect(() => {
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) leave()
  }
  document.addEventListener('keydown', escape)
  return () => document.removeEventListener('keydown', escape)
}, [])

const Header = ({ video }: { video: Video }): ReactNode => (
  <div className={css('DivDescriptionContentWrapper', 'box')}>
    <div className={css('DivInfoContainer', 'apart')}>
      <div className={css('DivAuthor', 'row')} {...cardOf(video.author)}>
        <Link href={`/@${video.author.handle}`} e2e="browse-user-avatar">
          <Face who={video.author} />
        </Link>
        <Link href={`/@${video.author.handle}`} className={css('StyledLink')}>
          <span data-e2e="browse-username" className={css('SpanUniqueId', 'bold')}>
            {video.author.handle}
          </span>
          <br />
          <span data-e2e="browser-nickname" className={css('SpanOtherInfos', 'dim')}>
            {video.author.name} · 3-1
          </span>
        </Link>
      </div>
      <FollowButton who={video.author} e2e="browse-follow" />
    </div>
    <Description video={video} e2e="browse-video-desc" />
    <h4 data-e2e="browse-music">
      <Sound video={video} e2e="browse-music-link" />
    </h4>
    <RepostTags video={video} />
  </div>
)

/** An item opened from a grid: one at a time, with arrows, the page it came from still behind it. */
const Browser = ({ id, list }: { id: string; list: readonly Video[] }): ReactNode => {
  const at = Math.max(0, list.findIndex((one) => one.id === id))
  const video = list[at] as Video
  const { paused, toggle, surface } = usePlayer(video)
  const step = (by: 1 | -1) => {
    const next = list[at + by]
    if (next) move(pathOf(next))
  }
  useEscape()
  useScreen({ like: likes(video), step, pause: toggle })
  return (
    <div role="dialog" aria-modal="true" tabIndex={-1} className={css('DivBrowserModeContainer', 'browser')}>
      <div className={css('DivVideoContainer', 'stage')}>
        <div data-e2e="browse-video" className={css('DivVideoWrapper', 'player')} {...surface}>
          <Player video={video} paused={paused} />
        </div>
        <div className={css('DivButtons', 'corner')}>
          <button type="button" data-e2e="browse-close" aria-label={word('close')} {...pressed(leave)}>
            <Icon name="cross" />
          </button>
          <div className={css('DivArrows', 'row')}>
            {at > 0 && (
              <button type="button" data-e2e="arrow-left" aria-label={word('previous')} {...pressed(() => step(-1))}>
                <Icon name="up" />
              </button>
            )}
            {at + 1 < list.length && (
              <button type="button" data-e2e="arrow-right" aria-label={word('next')} {...pressed(() => step(1))}>
                <Icon name="down" />
              </button>
            )}
          </div>
        </div>
      </div>
      <div className={css('DivContentContainer', 'panel')}>
        <div className={css('DivCommentHeader', 'stack')} style={{ paddingTop: 16 }}>
          <Header video={video} />
          <div className={css('DivMainContent', 'wrap')} style={{ padding: '0 16px' }}>
            <div className={css('DivFlexCenterRow', 'row')}>
              <Actions video={video} flat browse onComment={() => undefined} />
            </div>
            <ShareGroup video={video} />
          </div>
        </div>
        <Comments key={video.id} video={video} />
      </div>
    </div>
  )
}

/** What opens from favourites since autumn 2026: a feed of its own, several items at once, neither arrows nor a way to close it. */
const FeedOver = ({ id, list }: { id: string; list: readonly Video[] }): ReactNode => {
  const feed = useMemo(() => {
    const at = Math.max(0, list.findIndex((one) => one.id === id))
    return [...list.slice(at), ...list.slice(0, at)]
  }, [list])
  useEscape()
  return (
    <div role="dialog" aria-modal="true" className={css('DivFeedViewerContainer', 'browser')}>
      <Column list={listOf(feed)} as="article" renamed onShown={(index) => move(pathOf(feed[index] as Video))} />
    </div>
  )
}

/** An item over the page it was opened from. */
export const Over = ({ path, opening }: { path: string; opening: Opening }): ReactNode => {
  const id = /\/(\d+)$/.exec(path)?.[1] ?? ''
  return createPortal(opening.as === 'feed' ? <FeedOver id={id} list={opening.list} /> : <Browser id={id} list={opening.list} />, document.body)
}
