/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep, Label } from '../base/deep'
import { Link } from '../base/link'
import { css } from '../base/style'
import { profileLink } from '../links'
import { FollowButton, FriendButton, PageLikeButton } from '../post/people'
import { word } from '../words'
import type { User } from '../world'
import { keepCard, leaveCard } from './state'

/** The card under a name the pointer rests on. */
export const HoverCard = ({ who, at }: { who: User; at: DOMRect }): ReactNode => (
  <div className={css('hover')} style={{ top: Math.min(at.bottom + 4, innerHeight - 200), left: Math.min(at.left, innerWidth - 360) }}
    onPointerEnter={keepCard} onPointerLeave={leaveCard}>
    <div role="dialog" aria-label={word('preview')}>
      <Deep n={3}>
        <Link href={profileLink(who, 'number')} look={['title']}><span>{who.name}</span></Link>
        <Label look="dim">{who.at * 410 + 99} · Kota Contoh</Label>
        <div className={css('wrap')}>
          {who.page ? <PageLikeButton who={who} where="card" /> : <FriendButton who={who} where="card" />}
          <FollowButton who={who} where="card" />
        </div>
      </Deep>
    </div>
  </div>
)
