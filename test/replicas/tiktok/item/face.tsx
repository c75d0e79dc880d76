/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Link } from '../base/link'
import { css } from '../base/style'
import { cardOf } from '../layers/state'
import type { User } from '../world'

/** A coloured disc with an initial, in place of a picture. */
export const Face = ({ who }: { who: User }): ReactNode => (
  <span data-e2e="" className={css('SpanAvatarContainer', 'face')} style={{ background: `hsl(${(who.at * 47) % 360} 45% 58%)` }}>
    {who.name[0]}
  </span>
)

/** The picture that leads to an account, with the card that flies out of it. */
export const AvatarLink = ({ who, e2e }: { who: User; e2e: string }): ReactNode => (
  <div className={css('DivAvatarWrapper')} {...cardOf(who)}>
    <Link href={`/@${who.handle}`} e2e={e2e} className={css('StyledLink', 'avatar')}>
      <div className={css('DivContainer')}>
        <Face who={who} />
      </div>
    </Link>
  </div>
)
