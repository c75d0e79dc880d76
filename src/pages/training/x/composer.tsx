import { useEffect, useRef, useState } from 'preact/hooks'
import { type Layer, useFeed } from './feed-context'
import { Modal } from './modal'
import { PostBody, QuotedCard } from './post'
import { feedText } from './text'

/** Writes a reply under a post, or words above a quoted one. Sent by its button or by Control and Enter. */
export function Composer({ post, opener, kind }: Omit<Layer, 'kind'> & { readonly kind: 'reply' | 'quote' }) {
  const { language, tell, close } = useFeed()
  const text = feedText[language]
  const box = useRef<HTMLDivElement>(null)
  const [isEmpty, setEmpty] = useState(true)
  useEffect(() => { box.current?.focus() }, [])

  function send(): void {
    if ((box.current?.textContent ?? '').trim() === '') return
    close()
    tell(kind, post.author, post)
  }

  return (
    <Modal opener={opener} title={kind === 'reply' ? text.replyTitle : text.quoteTitle}>
      {kind === 'reply'
        ? (
          <>
            <article role="article" data-testid="tweet" class="post"><PostBody post={post} /></article>
            <p class="quiet small replying">{text.replyingTo} <span class="mention">@{post.author.handle}</span></p>
          </>
        )
        : null}
      <div
        ref={box} class="draft" contentEditable="plaintext-only" role="textbox" aria-multiline="true" aria-label={text.postText}
        data-testid="tweetTextarea_0" data-placeholder={kind === 'reply' ? text.replyPlaceholder : text.quotePlaceholder}
        onInput={({ currentTarget }) => { setEmpty((currentTarget.textContent ?? '').trim() === '') }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          send()
        }}
      />
      {kind === 'quote' ? <QuotedCard post={post} /> : null}
      <div class="modal-foot">
        <button type="button" class="send" data-testid="tweetButton" disabled={isEmpty} onClick={send}>
          {kind === 'reply' ? text.sendReply : text.sendPost}
        </button>
      </div>
    </Modal>
  )
}
