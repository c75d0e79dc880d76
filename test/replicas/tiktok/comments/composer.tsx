/** @jsxImportSource react */
import { useState, type ReactNode } from 'react'
import { publish } from '../actions'
import { Icon } from '../base/icon'
import { pressed, pressedAnyway } from '../base/press'
import { css } from '../base/style'
import { options } from '../options'
import type { Comment, Video } from '../videos'
import { replyTo, word } from '../words'
import { Editor } from './editor'

interface ComposerProps {
  readonly video: Video
  /** The comment an answer is written to; the box is the same. */
  readonly answers: Comment | undefined
  readonly onSent: () => void
}

/** Where a comment is written and sent, by button or Enter. */
export const Composer = ({ video, answers, onSent }: ComposerProps): ReactNode => {
  const [text, setText] = useState('')
  const empty = text.trim() === ''
  const send = () => {
    if (empty) return
    publish(video, text, answers)
    setText('')
    onSent()
  }
  const state = { 'data-e2e': 'comment-post', 'aria-disabled': empty, className: css('DivPostButton', 'press', empty ? 'dim' : 'red') }
  return (
    <div className={css('DivBottomCommentContainer', 'composer')}>
      <div className={css('DivLayoutContainer', 'editor')}>
        <div data-e2e="comment-input" className={css('DivInputAreaContainer', 'grow')}>
          <div data-e2e="comment-text" className={css('DivInputEditorContainer', 'row')}>
            <Editor text={text} placeholder={answers ? replyTo(answers.author.name) : word('addComment')} onText={setText} onEnter={send} />
          </div>
        </div>
        <div tabIndex={0} role="button" data-e2e="comment-at-icon" className={css('DivMentionButton')} style={{ zoom: 0.8 }}>
          <Icon name="note" />
        </div>
      </div>
      {options.gen === '2025' ? (
        <div {...state} {...pressedAnyway(send)}>
          {word('post')}
        </div>
      ) : (
        <button type="button" {...state} {...pressed(send)}>
          {word('post')}
        </button>
      )}
    </div>
  )
}
