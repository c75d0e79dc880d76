/** @jsxImportSource react */
import { useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { addComment } from '../actions'
import { Deep } from '../base/deep'
import { Icon } from '../base/icon'
import { Press } from '../base/press'
import { css } from '../base/style'
import type { Comment, Post } from '../posts'
import { word } from '../words'

interface FormProps {
  readonly post: Post
  readonly box: RefObject<HTMLTextAreaElement | null>
  /** The comment being answered; its author's handle is then at the start of the text. */
  readonly answering: Comment | undefined
}

/** Where a comment is written: Enter sends it, Shift and Enter breaks the line. */
export const CommentForm = ({ post, box, answering }: FormProps): ReactNode => {
  const [draft, setDraft] = useState<{ readonly text: string; readonly to: Comment | undefined }>({ text: '', to: undefined })
  if (draft.to !== answering) setDraft({ text: answering ? `@${answering.author.handle} ` : '', to: answering })
  const empty = draft.text.trim() === ''
  const send = () => {
    if (empty) return
    setDraft({ ...draft, text: '' })
    // Whoever deletes the name at the start is no longer answering.
    addComment(post, draft.text.trim(), draft.to && draft.text.startsWith(`@${draft.to.author.handle}`) ? draft.to : undefined)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  return (
    <section>
      <Deep n={1}>
        <form
          method="POST"
          className={css('form')}
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          <Press popup="dialog" onPress={() => undefined}>
            <Deep n={1}>
              <Icon name="smile" label={word('emoji')} />
            </Deep>
          </Press>
          <textarea
            ref={box}
            rows={1}
            aria-label={word('addComment')}
            placeholder={word('addComment')}
            autoComplete="off"
            dir="auto"
            data-truth={`draft:${post.id}`}
            value={draft.text}
            onChange={(event) => setDraft({ ...draft, text: event.target.value })}
            onKeyDown={onKeyDown}
          />
          <Press look={['blue']} truth={`submit:${post.id}`} disabled={empty} onPress={send}>
            <span>{word('post')}</span>
          </Press>
        </form>
      </Deep>
    </section>
  )
}
