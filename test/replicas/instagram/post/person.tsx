/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { setFollow } from '../actions'
import { Deep } from '../base/deep'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { hoverProps, openLayer } from '../layers/state'
import { options } from '../options'
import { isOn, useStore } from '../store'
import { photoOf, unfollowAsk, word } from '../words'
import type { User } from '../world'

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/** An account's picture, in the disabled button and the canvas of a story ring. */
export const Avatar = ({ who }: { who: User }): ReactNode => (
  <Deep n={2}>
    <div
      role="button"
      aria-disabled
      tabIndex={-1}
      className={css('face')}
      style={{ background: `hsl(${(who.at * 47) % 360} 45% 62%)` }}
      {...hoverProps(who)}
    >
      <canvas height={41} width={41} />
      <Link href={`/${who.handle}/`}>
        <img alt={photoOf(who.handle)} src={pixel} height={32} width={32} draggable={false} />
      </Link>
    </div>
  </Deep>
)

/** A handle that leads to its account's profile. */
export const Name = ({ who }: { who: User }): ReactNode => (
  <span dir="auto" {...hoverProps(who)}>
    <Deep n={3}>
      <Link href={`/${who.handle}/`} look={['bold']}>
        <Deep n={1}>
          <span dir="auto">{who.handle}</span>
        </Deep>
      </Link>
    </Deep>
  </span>
)

/** Follow, or once followed the button that asks before it stops following. */
export const FollowButton = ({
  who,
  where,
  native,
  back,
}: {
  who: User
  where: 'profile' | 'elsewhere'
  native?: boolean
  back?: boolean
}): ReactNode => {
  useStore()
  const on = isOn(`follow:${who.id}`)
  const press = () => {
    if (!on) return setFollow(who, true, where)
    openLayer({
      kind: 'sheet',
      title: unfollowAsk(who.handle),
      confirm: word('unfollow'),
      truth: `unfollow:${who.handle}`,
      onConfirm: () => setFollow(who, false, where),
    })
  }
  return (
    <Press
      truth={`follow:${who.handle}`}
      look={where === 'profile' ? [on ? 'grey' : 'filled'] : ['blue']}
      native={native ?? options.gen === '2024'}
      onPress={press}
    >
      <Deep n={1}>
        <div dir="auto">{word(on ? 'following' : back ? 'followBack' : 'follow')}</div>
      </Deep>
    </Press>
  )
}

/** One account in a list of accounts. */
export const PersonRow = ({ who, children }: { who: User; children?: ReactNode }): ReactNode => (
  <Deep n={2}>
    <div className={css('apart', 'pad')}>
      <Avatar who={who} />
      <div className={css('grow')}>
        <Deep n={2}>
          <Name who={who} />
        </Deep>
        <Deep n={1}>
          <span dir="auto" className={css('dim')}>
            {children ?? who.name}
          </span>
        </Deep>
      </div>
      <FollowButton who={who} where="elsewhere" />
    </div>
  </Deep>
)
