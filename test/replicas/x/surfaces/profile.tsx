/** @jsxImportSource react */
import { useMemo, type ReactNode } from 'react'
import { Deep, Label } from '../base/deep'
import { Icon, Verified } from '../base/icon'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { profileList } from '../lists'
import { UserAvatar } from '../post/avatar'
import { FollowButton, SubscribeButton } from '../post/user-cell'
import { word } from '../words'
import type { User } from '../world'
import { Column, Loading } from './column'
import { Timeline } from './timeline'
import { useLoaded } from './use-loaded'

const Header = ({ who }: { who: User }): ReactNode =>
  <div className={css('profile')}>
    <div className={css('banner')} />
    <div className={css('pad')}>
      <div className={css('row', 'apart')}>
        <div className={css('avatar', 'large')}><UserAvatar who={who} /></div>
        <div className={css('row', 'gap')}>
          <Press testid="userActions" popup label={word('more')} onPress={() => undefined}><div dir="ltr"><Icon name="more" /></div></Press>
          <SubscribeButton who={who} />
          <FollowButton who={who} />
        </div>
      </div>
      <div data-testid="UserName"><Deep n={2}>
        <div className={css('row')}><Label as="title">{who.name}</Label>{who.verified && <Verified label={word('verified')} />}</div>
        <div dir="ltr" className={css('dim')}><span>@{who.handle}</span></div>
      </Deep></div>
      <div data-testid="UserDescription" dir="auto"><span>Kota Contoh. </span><Link href="/warga_biasa" look={['blue']}>@warga_biasa</Link></div>
      <div className={css('row', 'gap')}>
        <Link href={`/${who.handle}/following`}>{who.at * 31 + 12} <span className={css('dim')}>{word('following')}</span></Link>
        <Link href={`/${who.handle}/verified_followers`}>{who.at * 410 + 99} <span className={css('dim')}>{word('followers')}</span></Link>
      </div>
    </div>
  </div>

/** `/<handle>`: who it is, then what they wrote and what they passed on. */
export const Profile = ({ who }: { who: User }): ReactNode => {
  const list = useMemo(() => profileList(who), [who])
  const loaded = useLoaded('UserTweets', { userId: who.id, count: 20 })
  return (
    <Column title={who.name} back>
      <Header who={who} />
      {loaded ? <Timeline key={who.id} list={list} operation="HomeTimeline" /> : <Loading />}
    </Column>
  )
}
