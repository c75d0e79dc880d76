/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep } from '../../instagram/base/deep'
import { Press } from '../../instagram/base/press'
import { css } from '../../instagram/base/style'
import { isOn, useStore } from '../../instagram/store'
import type { User } from '../../instagram/world'
import { setFollow } from '../actions'
import { Icon } from '../base/icon'
import { Link } from '../base/link'
import { hoverProps, openLayer } from '../layers/state'
import { photoOf, unfollowAsk, word } from '../words'

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

export const Face = ({ who, size = 36 }: { who: User; size?: number }): ReactNode => (
  <img
    alt={photoOf(who.handle)}
    src={pixel}
    height={size}
    width={size}
    draggable={false}
    style={{ borderRadius: '50%', background: `hsl(${(who.at * 47) % 360} 45% 62%)` }}
  />
)

/** A picture with a plus on it while its account is not followed; the plus asks first. */
export const Avatar = ({ who, plus = true }: { who: User; plus?: boolean }): ReactNode => {
  useStore()
  return (
    <Deep n={1}>
      <div style={{ position: 'relative', width: 36 }}>
        <Deep n={1}>
          <Link href={`/@${who.handle}`}>
            <Deep n={1}>
              <Face who={who} />
            </Deep>
          </Link>
        </Deep>
        {plus && !isOn(`follow:${who.id}`) && (
          <div className={css('fab')}>
            <Press truth={`plus:${who.handle}`} onPress={() => openLayer({ kind: 'follow', who })}>
              <Icon name="plus" label={word('follow')} box={24} size={14} />
            </Press>
          </div>
        )}
      </div>
    </Deep>
  )
}

export const Name = ({ who }: { who: User }): ReactNode => (
  <span {...hoverProps(who)}>
    <Deep n={3}>
      <Link href={`/@${who.handle}`} look={['bold']}>
        <span dir="auto">
          <span>{who.handle}</span>
        </span>
      </Link>
    </Deep>
  </span>
)

/** Follow, or once followed the button that asks before it stops following. */
export const FollowButton = ({ who, back }: { who: User; back?: boolean }): ReactNode => {
  useStore()
  const on = isOn(`follow:${who.id}`)
  const press = () =>
    on
      ? openLayer({
          kind: 'ask',
          title: unfollowAsk(who.handle),
          confirm: word('unfollow'),
          truth: `unfollow:${who.handle}`,
          onConfirm: () => setFollow(who, false),
        })
      : setFollow(who, true)
  return (
    <Press truth={`follow:${who.handle}`} look={[on ? 'grey' : 'filled']} onPress={press}>
      <Deep n={2}>{word(on ? 'following' : back ? 'followBack' : 'follow')}</Deep>
    </Press>
  )
}

/** One account in a list of accounts: pressable like a post, and none. */
export const PersonRow = ({ who, children, back = false }: { who: User; children?: ReactNode; back?: boolean }): ReactNode => (
  <div data-pressable-container="true" className={css('apart', 'pad')}>
    <Avatar who={who} plus={false} />
    <div className={css('grow')}>
      <Deep n={2}>
        <Name who={who} />
      </Deep>
      <span dir="auto" className={css('dim')}>
        {children ?? who.name}
      </span>
    </div>
    <FollowButton who={who} back={back} />
  </div>
)
