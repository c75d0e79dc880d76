/** @jsxImportSource react */
import { useEffect, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Deep, Words } from '../base/deep'
import { Link, Press } from '../base/press'
import { css } from '../base/style'
import { FollowButton } from '../people/follow'
import { Names } from '../people/person'
import { Portrait } from '../post/portrait'
import { uriOf, type Post } from '../posts'
import { navigate } from '../route'
import { currentToast, useStore } from '../store'
import { nameInUrl, users, type User } from '../world'
import { chatWith, shownHandle, word } from '../words'
import { Composer } from './composer'
import { Menu } from './menu'
import { closeCard, closeLightbox, closeSharing, keepCard, useLayers } from './state'

/** What shows while a mouse rests on a name. */
const Card = ({ who, at }: { who: User; at: DOMRect }): ReactNode => {
  const profile = `/profile/${nameInUrl(who)}`
  return (
    <div className={css('float')} data-truth="card" style={{ top: Math.min(at.bottom, innerHeight - 210), left: at.left }} onPointerEnter={keepCard} onPointerLeave={closeCard}>
      <div className={css()}>
        <div className={css('apart')}>
          <Link to={profile} label={word('viewProfile')}><Portrait who={who} size={64} /></Link>
          <FollowButton who={who} />
        </div>
        <Link to={profile} label={word('viewProfile')}>
          <Deep n={1}><div className={css('row')}><Words look={['bold', 'large']}>{who.name}</Words></div><Words look={['dim']}>{shownHandle(who.handle)}</Words></Deep>
        </Link>
        <div className={css('row')}>
          <Link to={`${profile}/followers`} label={`12 ${word('followers')}`}><Words look={['bold']}>12 </Words><Words>{word('followers')}</Words></Link>
          <Link to={`${profile}/follows`} label={`9 ${word('follows')}`}><Words look={['bold']}>9 </Words><Words>{word('follows')}</Words></Link>
        </div>
        {who.bio !== '' && <Words>{who.bio}</Words>}
      </div>
    </div>
  )
}

/** Whom to send a post to: picking somebody opens their chat, with the post attached. */
const Sharing = ({ post }: { post: Post }): ReactNode => (
  <div role="presentation" className={css('fixed')} onClick={closeSharing}>
    <div role="dialog" aria-label={word('sendTo')} className={css('dialog')} onClick={(event) => event.stopPropagation()}>
      <div className={css('apart', 'pad')}><Words look={['bold']}>{word('sendTo')}</Words><Press label={word('close')} truth="close" look={['control']} onPress={closeSharing}><Words>×</Words></Press></div>
      <div className={css('pad')}><input className={css('field')} placeholder={word('search')} aria-label={word('search')} /></div>
      {users.slice(3, 7).map((who) => (
        <Press key={who.did} label={chatWith(who.name)} truth={`chat:${who.at}`} style={{ display: 'block', width: '100%', padding: '8px 16px' }} onPress={() => {
          closeSharing()
          navigate(`/messages/3lcontoh?embed=${encodeURIComponent(uriOf(post))}`)
        }}>
          <div className={css('row')}><Portrait who={who} size={40} /><Names who={who} /></div>
        </Press>
      ))}
    </div>
  </div>
)

/** A picture over the page; nothing here acts on its post. */
const Lightbox = ({ post }: { post: Post }): ReactNode => {
  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closeLightbox()
    }
    addEventListener('keydown', escape)
    return () => removeEventListener('keydown', escape)
  }, [])
  return (
    <div role="button" tabIndex={0} aria-label={word('closeImage')} className={css('fixed')} onClick={closeLightbox}>
      <div style={{ position: 'absolute', inset: 0 }}>
        <img alt="" className={css('picture')} data-truth="lightbox" src={`https://cdn.bsky.app/img/feed_fullsize/plain/${post.author.did}/bafkreifoto@jpeg`} />
        <Press label={word('closeImage')} truth="close" look={['round']} onPress={closeLightbox}><Words>×</Words></Press>
      </div>
    </div>
  )
}

/** Everything over the page: most of it at the end of the body, the composer in the page's own tree. */
export const Layers = (): ReactNode => {
  const { menu, composer, sharing, lightbox, card } = useLayers()
  useStore()
  const toast = currentToast()
  return (
    <>
      {composer && <Composer {...composer} />}
      {lightbox && <Lightbox post={lightbox} />}
      {menu && <Menu key={`${menu.kind}${menu.opener.dataset['truth'] ?? ''}`} menu={menu} />}
      {createPortal(
        <>
          {sharing && <Sharing post={sharing} />}
          {card && <Card who={card.who} at={card.at} />}
          {toast !== '' && <div role="status" data-truth="toast" className={css('toast')}><Words>{toast}</Words></div>}
        </>,
        document.body,
      )}
    </>
  )
}
