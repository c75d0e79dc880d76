/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep, Label } from '../base/deep'
import { Link } from '../base/link'
import { css } from '../base/style'
import { UserAvatar } from '../post/avatar'
import { FollowButton, NameLines } from '../post/user-cell'
import { word } from '../words'
import type { User } from '../world'
import { closeHover, keepHover } from './state'

/** The card under a name the pointer rests on. */
export const HoverCard = ({ who, at }: { who: User; at: DOMRect }): ReactNode => (
  <div
    className={css('float')}
    style={{ top: Math.min(at.bottom + 2, innerHeight - 220), left: Math.min(at.left, innerWidth - 320) }}
    onPointerEnter={keepHover}
    onPointerLeave={closeHover}
  >
    <div data-testid="HoverCard" className={css('pad')}>
      <Deep n={3}>
        <div className={css('row', 'apart')}>
          <div className={css('avatar')}>
            <UserAvatar who={who} />
          </div>
          <FollowButton who={who} />
        </div>
        <NameLines who={who} />
        <div dir="auto" className={css('text')}>
          <span>{who.name} · Kota Contoh</span>
        </div>
        <div className={css('row', 'gap')}>
          <Link href={`/${who.handle}/following`}>
            <span>{who.at * 31 + 12}</span> <span className={css('dim')}>{word('following')}</span>
          </Link>
          <Link href={`/${who.handle}/verified_followers`}>
            <span>{who.at * 410 + 99}</span> <span className={css('dim')}>{word('followers')}</span>
          </Link>
        </div>
        <Label as="dim">…</Label>
      </Deep>
    </div>
  </div>
)
