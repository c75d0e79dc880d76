/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep } from '../base/deep'
import { hoverProps } from '../base/hover'
import { Link } from '../base/link'
import { css } from '../base/style'
import type { User } from '../world'
import { Face } from './face'

/** The picture beside a post: linked in a post, unlinked in a quoted one. */
export const Avatar = ({ who, linked = true }: { who: User; linked?: boolean }): ReactNode =>
  <div data-testid="Tweet-User-Avatar" className={css('avatar')}>
    <UserAvatar who={who} linked={linked} />
  </div>

export const UserAvatar = ({ who, linked = true }: { who: User; linked?: boolean }): ReactNode =>
  <Deep n={2}>
    <div data-testid={`UserAvatar-Container-${who.handle}`} {...(linked ? hoverProps(who) : {})}>
      <Deep n={4}>
        {linked
          ? <Link href={`/${who.handle}`} hidden><Deep n={2}><Face who={who} /></Deep></Link>
          : <div role="presentation"><Deep n={3}><div aria-label=""><Face who={who} /></div></Deep></div>}
      </Deep>
    </div>
  </Deep>
