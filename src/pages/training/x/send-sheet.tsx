import { initialsOf } from '../../../warning/people'
import { useEffect, useRef } from 'preact/hooks'
import { type Layer, useFeed } from './feed-context'
import { Modal } from './modal'
import { QuotedCard } from './post'
import { feedText } from './text'

/** Sends a post to the colleagues' group. */
export function SendSheet({ post, opener }: Layer) {
  const { language, tell, close } = useFeed()
  const text = feedText[language]
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => { button.current?.focus() }, [])
  return (
    <Modal opener={opener} title={text.sendTitle}>
      <p class="recipient"><span class="avatar" style="--hue: 170" aria-hidden="true">{initialsOf(text.colleagues)}</span><b>{text.colleagues}</b></p>
      <QuotedCard post={post} />
      <div class="modal-foot">
        <button ref={button} type="button" class="send" onClick={() => { close(); tell('send', post.author, post) }}>{text.send}</button>
      </div>
    </Modal>
  )
}
