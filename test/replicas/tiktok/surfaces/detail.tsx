/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Link } from '../base/link'
import { css } from '../base/style'
import { Comments } from '../comments/panel'
import { Actions } from '../item/actions'
import { AvatarLink } from '../item/face'
import { RepostTags } from '../item/feed-item'
import { FollowButton, FollowPlus } from '../item/follow'
import { pictureOf, Player, usePlayer } from '../item/player'
import { Description, Sound } from '../item/text'
import { ShareGroup } from '../layers/share'
import { cardOf } from '../layers/state'
import { relatedTo } from '../lists'
import { options } from '../options'
import { likes, useScreen } from '../screen'
import { pathOf, type Video } from '../videos'
import { word } from '../words'
import { useLoaded } from './use-loaded'

/** Other items beside this one, each with a link to somebody else. */
const Related = ({ video }: { video: Video }): ReactNode => {
  const loaded = useLoaded('related/item_list', { itemId: video.id })
  return (
    <aside className={css('DivRelatedContainer', 'stack')}>
      <h2 className={css('H2Title', 'bold')}>{word('related')}</h2>
      {loaded &&
        relatedTo(video).map((one) => (
          <div key={one.id} data-e2e="recommend-card" className={css('DivRelatedCard', 'stack')}>
            <Link href={pathOf(one)} className={css('StyledLink', 'tile')} label={one.text}>
              <div className={css('DivPlayerContainer', 'player')} style={{ background: pictureOf(one) }} />
            </Link>
            <Link href={`/@${one.author.handle}`} className={css('StyledLink', 'dim')}>
              {one.author.handle}
            </Link>
          </div>
        ))}
    </aside>
  )
}

const Author = ({ video }: { video: Video }): ReactNode => (
  <div className={css('DivAuthorContainer', 'row')} {...cardOf(video.author)}>
    <Link href={`/@${video.author.handle}`} className={css('StyledLink')}>
      <h3 data-e2e="video-author-uniqueid" className={css('H3AuthorTitle', 'bold')}>
        {video.author.handle}
      </h3>
      <h4 data-e2e="video-author-nickname" className={css('H4AuthorName', 'dim')}>
        {video.author.name}
      </h4>
    </Link>
  </div>
)

/** The page of an item: `/@handle/video/id` and `/@handle/photo/id`. */
export const Detail = ({ video }: { video: Video }): ReactNode => {
  const { paused, toggle, surface } = usePlayer(video)
  const old = options.gen === '2025'
  useScreen({ like: likes(video), pause: toggle })
  const toComments = () => document.querySelector('[data-e2e="comment-input"]')?.scrollIntoView()
  const actions = <Actions video={video} browse={old} flat={old} onComment={toComments} />
  const avatar = <AvatarLink who={video.author} e2e="video-author-avatar" />
  return (
    <main id="main-content-video_detail" className={css('MainContainer', 'main')}>
      <div className={css('DivVideoDetailContainer', 'detail')}>
        <div className={css('DivLeftContainer', 'stack')}>
          <div className={css('DivVideoWatch', 'watch')}>
            <div data-e2e="detail-video" className={css('DivPlayerWrapper', 'card')} {...surface}>
              <Player video={video} paused={paused} />
            </div>
            {!old && (
              <section className={css('SectionActionBarContainer', 'bar')}>
                <div className={css('DivAvatarActionItemContainer')}>
                  {avatar}
                  <FollowPlus who={video.author} />
                </div>
                {actions}
              </section>
            )}
          </div>
          <div className={css('DivVideoInfo', 'box')}>
            <div className={css('DivInfoHeader', 'apart')}>
              {old && avatar}
              <Author video={video} />
              {old && <FollowButton who={video.author} e2e="browse-follow" />}
            </div>
            <Description video={video} e2e={old ? 'browse-video-desc' : 'video-desc'} />
            <Sound video={video} e2e={old ? 'browse-music' : 'video-music'} />
            <RepostTags video={video} />
          </div>
          <div className={css('DivActionRow', 'wrap')} style={{ padding: '0 16px' }}>
            {old && <div className={css('DivFlexCenterRow', 'row')}>{actions}</div>}
            <ShareGroup video={video} />
          </div>
          <Comments video={video} />
        </div>
        <Related video={video} />
      </div>
    </main>
  )
}

/** A story: one item, its author above it, a line to say something below. The address is invented. */
export const Story = ({ video }: { video: Video }): ReactNode => {
  const { paused, toggle, surface } = usePlayer(video)
  useScreen({ like: likes(video), pause: toggle })
  return (
    <main id="main-content-story" className={css('MainContainer', 'main')}>
      <div className={css('DivStoryPlayer', 'watch', 'pad')} style={{ height: 560 }}>
        <div className={css('DivStoryCard', 'card')} {...surface}>
          <Player video={video} paused={paused} />
          <div className={css('DivStoryHeader', 'corner')}>
            <Link href={`/@${video.author.handle}`} e2e="video-author-avatar" className={css('StyledLink', 'bold')}>
              {video.author.handle}
            </Link>
          </div>
        </div>
        <section className={css('SectionActionBarContainer', 'bar')}>
          <Actions video={video} onComment={() => undefined} />
        </section>
      </div>
      <Comments video={video} />
    </main>
  )
}
