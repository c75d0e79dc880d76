/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Icon } from '../base/icon'
import { Link } from '../base/link'
import { css } from '../base/style'
import { countsOf } from '../item/counts'
import { pictureOf } from '../item/player'
import type { Opening } from '../route'
import { pathOf, type Video } from '../videos'

interface GridProps {
  readonly items: readonly Video[]
  /** Test id of a tile, and of the list around them. */
  readonly e2e: string
  readonly list?: string
  readonly as?: Opening['as']
  /** Stem of the test ids of a card that names its author. */
  readonly card?: string
}

/** Tiles that open over the page. A heart on a tile is a count and no control. */
export const Grid = ({ items, e2e, list, as = 'browser', card }: GridProps): ReactNode => (
  <div data-e2e={list} className={css('DivThreeColumnContainer', 'grid')}>
    {items.map((video, at) => (
      <div key={video.id} id={`grid-item-container-${at}`} className={css('DivItemContainerV2')}>
        <div data-e2e={e2e} className={css('DivContainer')}>
          <Link
            href={pathOf(video)}
            opens={{ list: items, as }}
            e2e={card && `${card}-video-link`}
            className={css('AVideoContainer', 'tile')}
            label={video.text}
          >
            <div className={css('DivPlayerContainer', 'player')} style={{ background: pictureOf(video) }} />
            <div className={css('DivCardFooter', 'overlay')}>
              <Icon name="heart" />
              <strong data-e2e={card ? `${card}-like-container` : 'video-views'}>{countsOf(video).likes}</strong>
            </div>
          </Link>
        </div>
        {card && (
          <div data-e2e={`${card}-desc`} className={css('DivDesContainer')}>
            <div data-e2e={`${card}-video-caption`}>{video.text}</div>
            <Link href={`/@${video.author.handle}`} e2e={`${card}-user-link`} className={css('StyledLink', 'dim')}>
              <p data-e2e={`${card}-user-unique-id`}>{video.author.handle}</p>
            </Link>
          </div>
        )}
      </div>
    ))}
  </div>
)
