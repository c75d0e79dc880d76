/** @jsxImportSource react */
import { useState, type ReactNode } from 'react'
import { liveChat, liveLike } from '../actions'
import { Icon } from '../base/icon'
import { Link } from '../base/link'
import { pressed, pressedAnyway } from '../base/press'
import { css } from '../base/style'
import { Editor } from '../comments/editor'
import { Face } from '../item/face'
import { FollowButton } from '../item/follow'
import { pinShare, shareOf } from '../layers/state'
import { useScreen } from '../screen'
import { word } from '../words'
import { user, viewer, type User } from '../world'

interface Line {
  readonly who: User
  readonly text: string
}

const said: readonly Line[] = [
  { who: user('penggemar77'), text: 'Halo semua' },
  { who: user('suka'), text: 'Suka' },
  { who: user('tim_contoh'), text: 'Selamat datang di siaran ini' },
]

/** What is said in a room: names are display names, and no row links to an account. */
const Chat = ({ host }: { host: User }): ReactNode => {
  const [lines, setLines] = useState(said)
  const [text, setText] = useState('')
  const send = () => {
    if (text.trim() === '') return
    liveChat(host, text)
    setLines([...lines, { who: viewer, text }])
    setText('')
  }
  return (
    <div data-e2e="chat-room" className={css('DivChatRoomContainer', 'chat')}>
      <div data-e2e="live-chat-container" className={css('DivChatMessageList', 'list')}>
        <div data-e2e="enter-message" className={css('DivEnterMessage', 'dim')}>
          Bu RT 05 {word('joined')}
        </div>
        {lines.map((line, at) => (
          <div key={at} data-index={at}>
            <div data-e2e="chat-message" className={css('DivChatMessage', 'row')}>
              <Face who={line.who} />
              <div>
                <span data-e2e="message-owner-name" className={css('SpanNickName', 'dim')}>
                  {line.who.name}
                </span>
                <div className={css('DivComment')}>{line.text}</div>
              </div>
            </div>
          </div>
        ))}
      </div>
      <div className={css('DivCommentContainer', 'composer')}>
        <div data-e2e="comment-input" className={css('DivInputContainer', 'editor')}>
          <Editor text={text} placeholder={word('chat')} onText={setText} onEnter={send} />
        </div>
        <div className={css('DivPostButton', 'press')} aria-disabled={text.trim() === ''} {...pressedAnyway(send)}>
          <Icon name="plane" />
        </div>
      </div>
    </div>
  )
}

/** A live room at `/@handle/live`: its owner is named in the header and in the address, nowhere near the controls. */
export const Live = ({ host }: { host: User }): ReactNode => {
  const like = () => liveLike(host)
  useScreen({ like })
  return (
    <main id="tiktok-live-main-container-id" className={css('MainContainer', 'main')} style={{ display: 'flex' }}>
      <div className={css('DivLiveContent', 'grow')}>
        <div className={css('DivLiveHeader', 'apart', 'pad')}>
          <Link href={`/@${host.handle}`} className={css('StyledLink', 'row')}>
            <Face who={host} />
            <span>
              <h1 data-e2e="user-profile-uid" className={css('H1UniqueId', 'bold')}>
                {host.handle}
              </h1>
              <div data-e2e="user-profile-nickname">{host.name}</div>
            </span>
          </Link>
          <div data-e2e="live-people-count">{host.at * 11 + 40}</div>
          <FollowButton who={host} />
        </div>
        <div
          data-e2e="live-player"
          className={css('DivLivePlayer', 'stage')}
          style={{ height: 560, background: `hsl(${(host.at * 47) % 360} 30% 40%)` }}
          onDoubleClick={like}
        />
        <div className={css('DivLiveActions', 'row', 'pad')}>
          <button type="button" data-e2e="like-btn" aria-label={word('sendLike')} className={css('ButtonLike', 'round')} {...pressed(like)}>
            <Icon name="heart" />
          </button>
          <div {...shareOf({ host })}>
            <button
              type="button"
              data-e2e="share-btn"
              aria-label={word('shareTo')}
              className={css('ButtonShare', 'round')}
              {...pressed((opener) => pinShare({ host }, opener))}
            >
              <Icon name="arrow" />
            </button>
          </div>
        </div>
      </div>
      <Chat host={host} />
    </main>
  )
}
