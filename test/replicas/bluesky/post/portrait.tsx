/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { css } from '../base/style'
import { Link } from '../base/press'
import { closeCard, openCard } from '../layers/state'
import { nameInUrl, portraitOf, type User } from '../world'
import { avatarOf } from '../words'

/** An account's picture, or a drawing where there is none. */
export const Portrait = ({ who, size = 42 }: { who: User; size?: number }): ReactNode => (
  <div className={css()} style={{ '--size': `${size}px` } as object}>
    {who.portrait ? (
      <div data-testid="userAvatarImage" className={css('portrait')}>
        <img alt="" src={portraitOf(who, size > 40 ? 'avatar' : 'avatar_thumbnail')} draggable="false" />
      </div>
    ) : (
      <svg data-testid="userAvatarFallback" viewBox="0 0 24 24" width={size} height={size}><circle cx="12" cy="12" r="12" fill="#0070ff" /></svg>
    )}
  </div>
)

/** The picture as a link to the profile, with the card that shows while a mouse rests on it. */
export const PortraitLink = ({ who, size }: { who: User; size?: number }): ReactNode => (
  <Link to={`/profile/${nameInUrl(who)}`} label={avatarOf(who.name)} onMove={(element) => openCard(who, element)} onLeave={closeCard}>
    <Portrait who={who} {...(size !== undefined && { size })} />
  </Link>
)
