/** @jsxImportSource react */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { publish } from '../actions'
import { Deep, Words } from '../base/deep'
import { Press } from '../base/press'
import { css } from '../base/style'
import type { Post } from '../posts'
import { Quote } from '../post/content'
import { Portrait } from '../post/portrait'
import { viewer } from '../world'
import { word } from '../words'
import { Editor } from './editor'
import { ask, closeComposer, useLayers, type Composing } from './state'

/** The post that is answered: a picture, a display name and a text, and no handle or link anywhere. */
const ReplyTo = ({ post }: { post: Post }): ReactNode => {
  const [full, setFull] = useState(false)
  return (
    <div tabIndex={0} aria-label={word('replyingTo')} className={css('top', 'pad')} onClick={() => setFull(!full)}>
      <Portrait who={post.author} size={50} />
      <div className={css('grow')}>
        <div className={css('row')}><Words look={['bold']}>{post.author.name}</Words></div>
        <div className={css('row')}><Words look={['text']}>{post.text}</Words></div>
        {full && post.quote !== undefined && post.quote !== 'detached' && <Quote post={post.quote} still />}
      </div>
    </div>
  )
}

/** Asks what becomes of a draft, over the composer. */
const DiscardPrompt = (): ReactNode => (
  <div role="presentation" className={css('fixed')}>
    <div role="dialog" aria-modal="true" aria-label={word('discardAsk')} className={css('prompt')}>
      <Words look={['bold']}>{word('discardAsk')}</Words>
      <Press testid="confirmBtn" truth="discard" look={['quiet']} label={word('discard')} onPress={closeComposer}><Words>{word('discard')}</Words></Press>
      <Press truth="keep" look={['quiet']} label={word('keepEditing')} onPress={() => ask(false)}><Words>{word('keepEditing')}</Words></Press>
    </div>
  </div>
)

/** The composer over the page: for a post, an answer, a quote. */
export const Composer = ({ replyTo, quote, text: given = '' }: Composing): ReactNode => {
  const { asking } = useLayers()
  const [text, setText] = useState(given)
  const [sending, setSending] = useState(false)
  const latest = useRef(text)
  latest.current = text
  const ready = text.trim() !== '' || quote !== undefined
  const submit = () => {
    if (sending || (latest.current.trim() === '' && quote === undefined)) return
    setSending(true)
    publish({ text: latest.current, replyTo, quote }, (ok) => {
      setSending(false)
      if (ok) closeComposer()
    })
  }
  const cancel = () => {
    if (latest.current.trim() === '' || latest.current === given) closeComposer()
    else ask(true)
  }
  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') cancel()
    }
    document.addEventListener('keydown', escape)
    return () => document.removeEventListener('keydown', escape)
  })
  return (
    <div role="dialog" aria-modal="true" className={css('fixed')} tabIndex={-1}>
      <div className={css('dialog')}>
        <div data-testid="composePostView" className={css()}>
          <div aria-modal="true" className={css()}>
            <div className={css('apart', 'pad')}>
              <Press testid="composerDiscardButton" truth="cancel" look={['quiet']} label={word('cancel')} onPress={cancel}><Words>{word('cancel')}</Words></Press>
              <Press testid="composerPublishBtn" truth="publish" look={['solid']} disabled={!ready || sending} label={word(replyTo ? 'publishReply' : 'publishPost')} onPress={submit}>
                <Words>{word(replyTo ? 'reply' : 'post')}</Words>
              </Press>
            </div>
            <Deep n={1}>
              {replyTo && <ReplyTo post={replyTo} />}
              <div className={css('top', 'pad')}>
                <Portrait who={viewer} size={42} />
                <div className={css('grow')}><Editor text={text} placeholder={word(replyTo ? 'writeReply' : 'whatsUp')} onText={setText} onSubmit={submit} /></div>
              </div>
              {quote && <div className={css('pad')}><Quote post={quote} still /></div>}
            </Deep>
            <div className={css('row', 'pad')}>
              {['openImageBtn', 'openGifBtn', 'openEmojiBtn'].map((name) => <Press key={name} testid={name} look={['control']} label={name} onPress={() => undefined}><Words>+</Words></Press>)}
            </div>
          </div>
        </div>
      </div>
      {asking && <DiscardPrompt />}
    </div>
  )
}
