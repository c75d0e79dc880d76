/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { setFollow } from '../actions'
import { Deep } from '../base/deep'
import { Icon } from '../base/icon'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { Avatar, FollowButton, Name, PersonRow } from '../post/person'
import { postPath, posts, type Post } from '../posts'
import { navigate } from '../route'
import { isOn, useStore } from '../store'
import { word } from '../words'
import { user, type User } from '../world'
import { Dialog } from './dialog'
import { openLayer } from './state'

type Closing = { readonly onClose: () => void }

/** The menu behind a post's three dots: a dialog of buttons that does not say which post it is about. */
export const PostMenu = ({ post, page, onClose }: Closing & { post: Post; page: string }): ReactNode => {
  useStore()
  const entry = (truth: string, text: string, act: () => void): ReactNode => (
    <Press
      native
      truth={`menu:${truth}`}
      look={['wide']}
      onPress={() => {
        onClose()
        act()
      }}
    >
      {text}
    </Press>
  )
  const { author } = post
  return (
    <Dialog onClose={onClose}>
      <Deep n={3}>
        {entry('report', word('report'), () => undefined)}
        {isOn(`follow:${author.id}`)
          ? entry('unfollow', word('unfollow'), () => setFollow(author, false, 'elsewhere'))
          : entry('follow', word('follow'), () => setFollow(author, true, 'elsewhere'))}
        {!page.includes(post.code) && entry('go', word('goToPost'), () => navigate(postPath(post)))}
        {entry('share', word('shareTo'), () => openLayer({ kind: 'share', media: post }))}
        {entry('copy', word('copyLink'), () => openLayer({ kind: 'toast', text: word('copyLink') }))}
        {entry('cancel', word('cancel'), () => undefined)}
      </Deep>
    </Dialog>
  )
}

/** People who like something, follow somebody or made a post together. */
export const People = ({ title, people, onClose }: Closing & { title: string; people: readonly User[] }): ReactNode => (
  <Dialog onClose={onClose}>
    <Deep n={2}>
      <div className={css('apart', 'pad')}>
        <h1 className={css('bold')}>
          <span>{title}</span>
        </h1>
        <Press truth="close" onPress={onClose}>
          <Icon name="close" label={word('close')} size={18} />
        </Press>
      </div>
      <div className={css('people')}>
        {people.map((who) => (
          <PersonRow key={who.id} who={who} />
        ))}
      </div>
    </Deep>
  </Dialog>
)

/** The one dialog that asks: it stands for unfollowing and for taking a repost back. */
export const Sheet = ({
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
      <Press
        native
        truth={truth}
        look={['wide', 'red']}
        onPress={() => {
          onClose()
          onConfirm()
        }}
      >
        {confirm}
      </Press>
      <Press native truth="cancel" look={['wide']} onPress={onClose}>
        {word('cancel')}
      </Press>
    </Deep>
  </Dialog>
)

/** What others did: rows with one account and a button, with two accounts and none, and with a picture of one's own. */
export const Notifications = (): ReactNode => (
  <div className={css('panel', 'pad')} data-truth="notifications">
    <Deep n={2}>
      <h2 className={css('bold')}>{word('notifications')}</h2>
      {['calon_contoh', 'penggemar77', 'suka'].map(user).map((who) => (
        <div key={who.id} className={css('apart', 'pad')}>
          <Avatar who={who} />
          <div className={css('grow')}>
            <span dir="auto">
              <Name who={who} /> {word('startedFollowing')}
            </span>
          </div>
          <FollowButton who={who} where="elsewhere" back />
        </div>
      ))}
      <div className={css('apart', 'pad')}>
        <Avatar who={user('tim_contoh')} />
        <div className={css('grow')}>
          <span dir="auto">
            <Name who={user('tim_contoh')} />, <Name who={user('like')} /> {word('likedPhoto')}
          </span>
        </div>
        <Link href={postPath(posts.kpu)} list={[posts.kpu]}>
          <div className={css('face')} />
        </Link>
      </div>
    </Deep>
  </div>
)
