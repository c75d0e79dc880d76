/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { invite } from '../actions'
import { Deep, Label } from '../base/deep'
import { Press } from '../base/press'
import { css } from '../base/style'
import { ComposerLine } from '../composer/composer'
import { idOf } from '../ids'
import { closeModals, openModal } from '../layers/state'
import { profileList } from '../lists'
import { FollowButton, FriendButton, PageLikeButton } from '../post/people'
import { options } from '../options'
import { word } from '../words'
import { user, type User } from '../world'
import { Posts } from './feed'

const friends = ['ibu.rt05', 'pak.guru'].map(user)

/** A dialog that picks friends and invites them to whatever opened it. */
export const openInvite = (what: Parameters<typeof invite>[0]): void => openModal(word('inviteFriends'), (
  <div className={css('body')}>
    {friends.map(({ id, name }) => <Press key={id} role="checkbox" aria-checked look={['item']} onPress={() => undefined}><Label>{name}</Label></Press>)}
    <Press id={idOf('layer', 'invite', 'send')} label={word('sendInvite')} look={['filled']} onPress={() => { closeModals(); invite(what, friends) }}>
      <Label>{word('sendInvite')}</Label>
    </Press>
  </div>
))

/** An account's own page. Its name is a heading in the oldest generation only. */
export const Profile = ({ who }: { who: User }): ReactNode => {
  const Name = options.gen === '2023' ? 'h1' : 'div'
  return (
    <>
      <div className={css('card')}>
        <div className={css('cover')} />
        <Deep n={4}>
          <div className={css('row', 'apart', 'top')}>
            <a aria-label={who.name} href={`/${who.handle}/photos`} role="link"><div className={css('face')} /></a>
            <div className={css('grow')}>
              <Name className={css('title')}>{who.name}</Name>
              <Label look="dim">{who.at * 410 + 99} · Kota Contoh</Label>
            </div>
          </div>
          {!options.out && (
            <div className={css('wrap')}>
              {who.page ? <PageLikeButton who={who} where="head" look={['filled']} /> : <FriendButton who={who} where="head" />}
              <FollowButton who={who} where="head" />
              <Press label={word('message')} look={['soft']} onPress={() => undefined}><Label>{word('message')}</Label></Press>
              {who.page && (
                <Press id={idOf('page', who.id, 'invite')} label={word('inviteFriends')} look={['soft']} onPress={() => openInvite({ page_id: who.id })}>
                  <Label>{word('inviteFriends')}</Label>
                </Press>
              )}
            </div>
          )}
        </Deep>
      </div>
      {!options.out && <ComposerLine to={who.id} />}
      <Posts list={profileList(who)} />
    </>
  )
}
