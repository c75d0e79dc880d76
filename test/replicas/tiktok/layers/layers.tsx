/** @jsxImportSource react */
import { useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { sendTo } from '../actions'
import { Icon } from '../base/icon'
import { Link } from '../base/link'
import { pressed, pressedAnyway } from '../base/press'
import { css } from '../base/style'
import { Face } from '../item/face'
import { FollowButton } from '../item/follow'
import { crowd } from '../lists'
import { currentToast, useStore } from '../store'
import { pathOf, type Video } from '../videos'
import { word } from '../words'
import { user, type User } from '../world'
import { Dialog } from './dialog'
import { Popover } from './popover'
import { SharePanel } from './share'
import { closeAll, closeHover, keepHover, useLayers } from './state'

const friends: readonly User[] = [user('ibu_rt05'), user('tim_contoh'), user('pak_guru')]

/** Chooses a friend, takes a line of text and sends the item by message. */
const SendDialog = ({ video }: { video: Video }): ReactNode => {
  const [to, setTo] = useState<User>()
  const [text, setText] = useState('')
  const send = () => {
    if (to === undefined) return
    closeAll()
    sendTo(video, to, text)
  }
  return (
    <Dialog title={word('sendTo')} onClose={closeAll}>
      <ul className={css('UlFriendList', 'stack')}>
        {friends.map((who) => (
          <li
            key={who.id}
            aria-selected={who === to}
            data-friend={who.handle}
            className={css('LiFriend', 'row', 'press')}
            {...pressedAnyway(() => setTo(who))}
          >
            <Face who={who} />
            <span>{who.name}</span>
            {who === to && <Icon name="tick" />}
          </li>
        ))}
      </ul>
      <input
        value={text}
        placeholder={word('writeMessage')}
        className={css('InputMessage', 'input')}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="button" disabled={to === undefined} className={css('ButtonSend', 'filled')} {...pressed(send)}>
        {word('send')}
      </button>
    </Dialog>
  )
}

const PeopleDialog = ({ who }: { who: User }): ReactNode => (
  <Dialog title={who.handle} e2e="follow-info-popup" onClose={closeAll}>
    <div className={css('DivUserListContainer', 'stack')}>
      {crowd
        .filter(({ at }) => at !== who.at)
        .map((one) => (
          <li key={one.id} className={css('LiUserItem', 'apart')}>
            <Link href={`/@${one.handle}`} className={css('StyledUserInfoLink', 'row')}>
              <Face who={one} />
              <span className={css('DivNicknameAndUniqueId')}>
                <span className={css('SpanNickname', 'bold')}>{one.name}</span>
                <p className={css('PUniqueId', 'dim')}>{one.handle}</p>
              </span>
            </Link>
            <FollowButton who={one} />
          </li>
        ))}
    </div>
  </Dialog>
)

/** The card under a picture or name the pointer rests on. */
const UserCard = ({ who, at }: { who: User; at: DOMRect }): ReactNode => (
  <div data-floating-ui-portal="">
    <div
      data-e2e="user-card"
      className={css('DivUserCardContainer', 'popover', 'stack')}
      style={{ top: Math.min(at.bottom + 4, innerHeight - 170), left: Math.max(8, Math.min(at.left, innerWidth - 240)) }}
      onPointerEnter={keepHover}
      onPointerLeave={closeHover}
    >
      <div className={css('DivUserCardHeader', 'apart')}>
        <Link href={`/@${who.handle}`} e2e="user-card-avatar">
          <Face who={who} />
        </Link>
        <FollowButton who={who} />
      </div>
      <Link href={`/@${who.handle}`} e2e="user-card-username" className={css('StyledUserTitle', 'bold')}>
        <span data-e2e="user-card-username">{who.handle}</span>
      </Link>
      <Link href={`/@${who.handle}`} e2e="user-card-nickname" className={css('StyledUserName', 'dim')}>
        {who.name}
      </Link>
      <p className={css('PUserStat', 'dim')}>
        <span data-e2e="user-card-follower-count">{who.at * 31 + 12}</span> <span data-e2e="user-card-follower">{word('followers')}</span>
      </p>
    </div>
  </div>
)

/** The menu of an item: nothing in it is about its author's standing. */
const MoreMenu = ({ at }: { at: DOMRect }): ReactNode => (
  <Popover at={at} height={110} onClose={closeAll}>
    {(['notInterested', 'report'] as const).map((name) => (
      <div key={name} data-e2e={`more-menu-popover_${name}`} className={css('DivPopoverItem', 'option')} {...pressedAnyway(closeAll)}>
        {word(name)}
      </div>
    ))}
  </Popover>
)

const Toast = (): ReactNode => {
  useStore()
  return (
    currentToast() !== '' && (
      <div role="alert" className={css('DivMessageContainer', 'toast')}>
        <span>{currentToast()}</span>
      </div>
    )
  )
}

/** Everything that floats: at the end of the body, far from the items it belongs to. */
export const Layers = (): ReactNode => {
  const { share, more, card, send, people, embed } = useLayers()
  return createPortal(
    <>
      {card && <UserCard who={card.who} at={card.at} />}
      {share && <SharePanel what={share.what} at={share.at} />}
      {more && <MoreMenu at={more.at} />}
      {send && <SendDialog video={send} />}
      {people && <PeopleDialog who={people} />}
      {embed && (
        <Dialog title={word('embed')} onClose={closeAll}>
          <textarea
            readOnly
            className={css('TextareaEmbed', 'input')}
            value={`<blockquote class="tiktok-embed" cite="https://www.tiktok.com${pathOf(embed)}">`}
          />
        </Dialog>
      )}
      <Toast />
    </>,
    document.body,
  )
}
