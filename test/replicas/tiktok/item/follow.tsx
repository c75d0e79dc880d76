/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { toggleFollow } from '../actions'
import { Icon } from '../base/icon'
import { pressed } from '../base/press'
import { css } from '../base/style'
import { isOn, useStore } from '../store'
import { word } from '../words'
import { viewer, type User } from '../world'

/** Follow in words; once followed the same button stops following, and is called Friends where both do. */
export const FollowButton = ({ who, e2e = 'follow-button' }: { who: User; e2e?: string }): ReactNode => {
  useStore()
  const on = isOn(`follow:${who.id}`)
  const name = on ? word(who.at % 2 === 0 ? 'followed' : 'friends') : word('follow')
  return (
    <div className={css('DivFollowButtonWrapper')}>
      <button type="button" data-e2e={e2e} className={css('ButtonFollow', on ? 'plain' : 'filled')} {...pressed(() => toggleFollow(who))}>
        <div className={css('DivTextContainer')}>{name}</div>
      </button>
    </div>
  )
}

/** The plus on a picture: gone once the account is followed. */
export const FollowPlus = ({ who }: { who: User }): ReactNode => {
  useStore()
  if (isOn(`follow:${who.id}`) || who === viewer) return null
  return (
    <button type="button" data-e2e="feed-follow" className={css('ButtonAvatarFollow', 'plus')} {...pressed(() => toggleFollow(who))}>
      <div className={css('DivIconWrapper')} style={{ zoom: 0.6 }}>
        <Icon name="plus" />
      </div>
    </button>
  )
}
