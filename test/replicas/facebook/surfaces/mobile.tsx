/** @jsxImportSource react */
import { useState, type ReactNode } from 'react'
import { feedbackId } from '../actions'
import { sdui } from '../api'
import { Press } from '../base/press'
import { css } from '../base/style'
import { idOf } from '../ids'
import { front, postAt, profileAt, profileList } from '../lists'
import { countsOf } from '../post/bar'
import type { Post } from '../posts'
import { currentPlace } from '../route'
import { ago, word } from '../words'
import type { User } from '../world'

const Writing = ({ post }: { post: Post }): ReactNode => {
  const [text, setText] = useState('')
  const send = () => {
    sdui('ufi.comment', { feedback_id: feedbackId(post.id), text })
    setText('')
  }
  return (
    <div className={css('mrow')}>
      <textarea id={idOf('page', post.id, 'editor')} placeholder={word('writeComment')} value={text} onChange={(event) => setText(event.target.value)} />
      <Press id={idOf('page', post.id, 'submit')} label={word('post')} disabled={text === ''} look={['soft']} onPress={send}>{word('post')}</Press>
    </div>
  )
}

const Sharing = ({ post, onClose }: { post: Post; onClose: () => void }): ReactNode => (
  <div className={css('sheet')}>
    <Press id={idOf('layer', 'share', 'now')} label={word('shareNow')} look={['item']} onPress={() => { sdui('ufi.share', { post_id: post.id }); onClose() }}>
      <span>{word('shareNow')}</span>
    </Press>
    <Press id={idOf('layer', 'share', 'copy')} label={word('copy')} look={['item']} onPress={onClose}><span>{word('copy')}</span></Press>
  </div>
)

/** A post of the small site: next to no addresses, labels with their counts, names as text. */
const MobilePost = ({ post, open = false }: { post: Post; open?: boolean }): ReactNode => {
  const [layer, setLayer] = useState<'share' | 'write' | undefined>(open ? 'write' : undefined)
  const [liked, setLiked] = useState(false)
  const count = countsOf(post)
  const like = () => {
    setLiked(!liked)
    sdui(liked ? 'ufi.unreact' : 'ufi.react', { feedback_id: feedbackId(post.id) })
  }
  return (
    <div data-tracking-duration-id={post.id.slice(-2)} className={css('mrow')}>
      <div><div><div><span className="f2">{post.author.name}</span></div><div><span className="f5">{ago()}</span></div></div></div>
      <div id={idOf('page', post.id, 'message')}><div><span className="f1">{post.text}</span></div></div>
      <div className={css('row')}>
        <Press id={idOf('page', post.id, 'like')} label={`${word('like')}, ${count.likes + Number(liked)}`} look={['soft']} onPress={like}><span className="f5">{count.likes}</span></Press>
        <Press id={idOf('page', post.id, 'comment')} label={`${word('mComments')}, ${count.comments}`} look={['soft']} onPress={() => setLayer('write')}><span className="f5">{count.comments}</span></Press>
        <Press id={idOf('page', post.id, 'share')} label={`${word('mShares')}, ${count.shares}`} look={['soft']} onPress={() => setLayer('share')}><span className="f5">{count.shares}</span></Press>
      </div>
      {layer === 'write' && <Writing post={post} />}
      {layer === 'share' && <Sharing post={post} onClose={() => setLayer(undefined)} />}
    </div>
  )
}

const MobileProfile = ({ who }: { who: User }): ReactNode => {
  const [on, setOn] = useState(false)
  return (
    <>
      <div className={css('mrow')}>
        <div><span className="f2">{who.name}</span></div>
        <Press id={idOf('page', who.id, 'follow@head')} label={word(on ? 'following' : 'follow')} look={['filled']}
          onPress={() => { setOn(!on); sdui(on ? 'profile.unfollow' : 'profile.follow', { profile_id: who.id }) }}>
          <span>{word(on ? 'following' : 'follow')}</span>
        </Press>
      </div>
      {profileList(who).map((post) => <MobilePost key={post.id} post={post} />)}
    </>
  )
}

/** `m.facebook.com`: what the server describes is drawn as it comes. Only the address may say whose page it is. */
export const Mobile = (): ReactNode => {
  const { path, query } = currentPlace()
  const post = postAt(path, query)
  const who = post ? undefined : profileAt(path, query)
  return (
    <div data-screen-id="65549" data-pull-to-refresh-action-id="32" className={css('screen')}>
      <div>
        {post && <MobilePost post={post} open />}
        {who && <MobileProfile who={who} />}
        {!post && !who && front.slice(0, 8).map((one) => <MobilePost key={one.id} post={one} />)}
      </div>
    </div>
  )
}
