/** @jsxImportSource react */
import { useState, type ReactNode } from 'react'
import { Deep } from '../../instagram/base/deep'
import { Press } from '../../instagram/base/press'
import { css } from '../../instagram/base/style'
import { Dialog } from '../../instagram/layers/dialog'
import { user, type User } from '../../instagram/world'
import { sendPost, setFollow } from '../actions'
import { Icon } from '../base/icon'
import { Composer } from '../post/composer'
import { Face, FollowButton, Name, PersonRow } from '../post/person'
import { PostCard } from '../post/post'
import type { Post } from '../posts'
import { word } from '../words'
import { closeHover, keepHover, openLayer } from './state'

type Closing = { readonly onClose: () => void }

/** A new post, a reply under the post it answers, or a post with a quote below it. */
export const ComposeDialog = ({ replyTo, quote, text, onClose }: Closing & { replyTo?: Post; quote?: Post; text?: string }): ReactNode => {
  const [typed, setTyped] = useState(Boolean(text))
  const close = () => {
    if (!typed) return onClose()
    openLayer({ kind: 'ask', title: word('discardAsk'), confirm: word('discard'), truth: 'discard', onConfirm: onClose })
  }
  return (
    <Dialog onClose={close}>
      <Deep n={3}>
        <div className={css('apart', 'pad')} style={{ width: 560 }}>
          <Press truth="close" onPress={close}>
            <span>{word('cancel')}</span>
          </Press>
          <h1>
            <span>{word(replyTo ? 'reply' : 'newThread')}</span>
          </h1>
          <span />
        </div>
        {replyTo && <PostCard post={replyTo} bare />}
        <div className={css('pad')}>
          <Composer replyTo={replyTo} quote={quote} text={text} truth="dialog" onSent={onClose} onTyped={setTyped} />
          {quote && <PostCard post={quote} bare />}
        </div>
      </Deep>
    </Dialog>
  )
}

const friends = ['kabar_kota', 'bagikan', 'pak_guru'].map(user)

/** Sends a post to somebody, who is one press away. Which post it is, is nowhere in the dialog. */
export const SendDialog = ({ post, onClose }: Closing & { post: Post }): ReactNode => {
  const [to, setTo] = useState<User>()
  return (
    <Dialog onClose={onClose}>
      <Deep n={2}>
        <div className={css('apart', 'pad')}>
          <h1 className={css('bold')}>
            <span>{word('share')}</span>
          </h1>
          <Press truth="close" onPress={onClose}>
            <Icon name="close" label={word('close')} box={24} />
          </Press>
        </div>
        {friends.map((who) => (
          <Press
            key={who.id}
            truth={`recipient:${who.handle}`}
            look={['wide', ...(to === who ? ['chosen' as const] : [])]}
            onPress={() => setTo(who)}
          >
            <Deep n={2}>
              <span dir="auto">{who.handle}</span>
            </Deep>
          </Press>
        ))}
        <Press
          truth="send"
          look={['wide']}
          disabled={to === undefined}
          onPress={() => {
            onClose()
            if (to) sendPost(post, to)
          }}
        >
          <Deep n={1}>
            <span>{word('sendTo')}</span>
          </Deep>
        </Press>
      </Deep>
    </Dialog>
  )
}

/** The one dialog that asks: before unfollowing and before a draft is dropped. */
export const Ask = ({
  title,
  confirm,
  truth,
  onConfirm,
  onClose,
}: Closing & { title: string; confirm: string; truth: string; onConfirm: () => void }): ReactNode => (
  <Dialog onClose={onClose}>
    <Deep n={2}>
      <div className={css('pad')}>
        <span>{title}</span>
      </div>
      <Press truth="cancel" look={['wide']} onPress={onClose}>
        <span>{word('cancel')}</span>
      </Press>
      <Press
        truth={truth}
        look={['wide', 'red']}
        onPress={() => {
          onClose()
          onConfirm()
        }}
      >
        <span>{confirm}</span>
      </Press>
    </Deep>
  </Dialog>
)

/** What the plus on a picture opens. */
export const FollowDialog = ({ who, onClose }: Closing & { who: User }): ReactNode => (
  <Dialog onClose={onClose}>
    <Deep n={2}>
      <div className={css('pad')}>
        <Face who={who} size={64} />
        <Name who={who} />
        <span dir="auto">{who.name}</span>
      </div>
      <Press
        truth={`follow:${who.handle}`}
        look={['wide', 'filled']}
        onPress={() => {
          onClose()
          setFollow(who, true)
        }}
      >
        <Deep n={1}>
          <span>{word('follow')}</span>
        </Deep>
      </Press>
    </Deep>
  </Dialog>
)

export const PeopleDialog = ({ title, people, onClose }: Closing & { title: string; people: readonly User[] }): ReactNode => (
  <Dialog onClose={onClose}>
    <Deep n={2}>
      <h1 className={css('pad', 'bold')}>
        <span>{title}</span>
      </h1>
      {people.map((who) => (
        <PersonRow key={who.id} who={who} />
      ))}
    </Deep>
  </Dialog>
)

/** The card under a name the pointer rests on. */
export const HoverCard = ({ who, at }: { who: User; at: DOMRect }): ReactNode => (
  <div
    className={css('float', 'pad')}
    data-truth="hover-card"
    style={{ top: at.bottom + 2, left: at.left }}
    onPointerEnter={keepHover}
    onPointerLeave={closeHover}
  >
    <Deep n={3}>
      <div className={css('apart')}>
        <Name who={who} />
        <Face who={who} size={48} />
      </div>
      <span dir="auto">{who.name}</span>
      <Deep n={1}>
        <FollowButton who={who} />
      </Deep>
    </Deep>
  </div>
)
