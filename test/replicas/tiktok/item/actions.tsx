/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { toggleFavourite, toggleLike } from '../actions'
import { Control } from '../base/control'
import { css } from '../base/style'
import { pinShare, shareOf, useLayers } from '../layers/state'
import { isOn, useStore } from '../store'
import type { Video } from '../videos'
import { counted } from '../words'
import { countsOf } from './counts'

interface Row {
  readonly video: Video
  readonly flat?: boolean
  /** The modal's controls have names of their own. */
  readonly browse?: boolean
  readonly onComment: () => void
}

/** The control to like an item. */
const LikeControl = ({ video, flat = false, browse = false }: Omit<Row, 'onComment'>): ReactNode => {
  const on = isOn(`like:${video.id}`)
  const { likes } = countsOf(video)
  return (
    <Control
      e2e={browse ? 'browse-like-icon' : 'like-icon'}
      counts={browse ? 'browse-like-count' : 'like-count'}
      icon="heart"
      flat={flat}
      on={on}
      count={likes}
      label={counted('like', likes, 'likes')}
      onPress={() => toggleLike(video)}
    />
  )
}

const FavouriteControl = ({ video, flat = false, browse = false, renamed = false }: Omit<Row, 'onComment'> & { renamed?: boolean }): ReactNode => {
  const { favourites } = countsOf(video)
  const stem = browse ? 'browse-favorite' : renamed ? 'favorite' : 'undefined'
  return (
    <div aria-expanded={false} aria-haspopup="dialog" className={css('DivFavoriteWrapper')}>
      <Control
        e2e={`${stem}-icon`}
        counts={`${stem}-count`}
        icon="mark"
        flat={flat}
        on={isOn(`favourite:${video.id}`)}
        count={favourites}
        label={counted('favourite', favourites, 'added')}
        onPress={() => toggleFavourite(video)}
      />
    </div>
  )
}

const ShareControl = ({ video, flat = false, browse = false }: Omit<Row, 'onComment'>): ReactNode => {
  const { share } = useLayers()
  const { shares } = countsOf(video)
  const expanded = share !== undefined && 'video' in share.what && share.what.video.id === video.id
  return (
    <div className={css('DivShareWrapper')} {...shareOf({ video })}>
      <Control
        e2e={browse ? 'browse-share-icon' : 'share-icon'}
        counts={browse ? 'browse-share-count' : 'share-count'}
        icon="arrow"
        flat={flat}
        count={shares}
        expanded={expanded}
        label={counted('share', shares, 'shares')}
        onPress={(opener) => pinShare({ video }, opener)}
      />
    </div>
  )
}

/** Like, comments, favourite, share. `renamed` is the feed that opens from a list, where the favourite has its proper name. */
export const Actions = ({ renamed = false, ...row }: Row & { renamed?: boolean }): ReactNode => {
  useStore()
  const { video, flat = false, browse = false, onComment } = row
  const { comments } = countsOf(video)
  return (
    <>
      <LikeControl {...row} />
      <Control
        e2e={browse ? 'browse-comment-icon' : 'comment-icon'}
        counts={browse ? 'browse-comment-count' : 'comment-count'}
        icon="bubble"
        flat={flat}
        count={comments}
        label={counted('comment', comments, 'comments')}
        onPress={onComment}
      />
      <FavouriteControl {...row} renamed={renamed} />
      <ShareControl {...row} />
    </>
  )
}
