/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { follow, subscribe, unfollow } from '../actions'
import { Deep, Label } from '../base/deep'
import { hoverProps } from '../base/hover'
import { Verified } from '../base/icon'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { openSheet } from '../layers/state'
import { navigate } from '../route'
import { isOn, useStore } from '../store'
import { unfollowAsk, withHandle, word } from '../words'
import type { User } from '../world'
import { UserAvatar } from './avatar'

export const askUnfollow = (who: User): void =>
  openSheet({
    title: unfollowAsk(who.handle),
    confirm: word('unfollow'),
    cancel: word('cancel'),
    onConfirm: () => unfollow(who),
  })

/** Follow, or once followed the button that asks before it stops following. */
export const FollowButton = ({ who }: { who: User }): ReactNode => {
  useStore()
  const on = isOn(`follow:${who.id}`)
  return (
    <div data-testid="placementTracking">
      <div>
        <Press
          testid={`${who.id}-${on ? 'unfollow' : 'follow'}`}
          label={withHandle(on ? 'following' : 'follow', who.handle)}
          look={[on ? 'outlined' : 'filled']}
          onPress={() => (on ? askUnfollow(who) : follow(who))}
        >
          <div dir="ltr">
            <span>
              <span>{word(on ? 'following' : 'follow')}</span>
            </span>
          </div>
        </Press>
      </div>
    </div>
  )
}

export const SubscribeButton = ({ who }: { who: User }): ReactNode => {
  useStore()
  if (isOn(`subscribe:${who.id}`)) return null
  return (
    <div>
      <Press testid={`${who.id}-subscribe`} label={withHandle('subscribe', who.handle)} look={['outlined']} onPress={() => subscribe(who)}>
        <div dir="ltr">
          <span>
            <span>{word('subscribe')}</span>
          </span>
        </div>
      </Press>
    </div>
  )
}

export const NameLines = ({ who }: { who: User }): ReactNode => (
  <div {...hoverProps(who)}>
    <Link href={`/${who.handle}`}>
      <div className={css('row')}>
        <Label as="name">{who.name}</Label>
        {who.verified && <Verified label={word('verified')} />}
      </div>
    </Link>
    <Link href={`/${who.handle}`} skip look={['dim']}>
      <div dir="ltr">
        <span>@{who.handle}</span>
      </div>
    </Link>
  </div>
)

/** One account in a list of accounts. */
export const UserCell = ({ who }: { who: User }): ReactNode => (
  <div data-testid="UserCell" role="button" tabIndex={0} className={css('cell')} onClick={() => navigate(`/${who.handle}`)}>
    <Deep n={1}>
      <div className={css('row', 'top', 'gap')}>
        <div className={css('avatar')}>
          <UserAvatar who={who} />
        </div>
        <div className={css('grow')}>
          <div className={css('row', 'apart')}>
            <Deep n={2}>
              <NameLines who={who} />
            </Deep>
            <FollowButton who={who} />
          </div>
        </div>
      </div>
    </Deep>
  </div>
)
