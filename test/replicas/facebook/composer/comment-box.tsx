/** @jsxImportSource react */
import { useRef, useState, type ReactNode } from 'react'
import type { Draft } from '../actions'
import { graphql } from '../api'
import { Deep } from '../base/deep'
import { Press } from '../base/press'
import { css } from '../base/style'
import { idOf, type Scope } from '../ids'
import { takeFocus } from '../post/open'
import { word } from '../words'
import { emptyDraft } from './draft'
import { Editor } from './editor'

interface BoxProps {
  readonly scope: Scope
  readonly feedback: string
  readonly label: string
  readonly focus?: boolean
  readonly onSend: (draft: Draft) => void
}

/** Where comments are written: Enter sends, and so does the button that has only an icon. */
export const CommentBox = ({ scope, feedback, label, focus, onSend }: BoxProps): ReactNode => {
  const [turn, setTurn] = useState(0)
  const [draft, setDraft] = useState(emptyDraft)
  const [wanted] = useState(() => focus === true || takeFocus(feedback))
  const latest = useRef(draft)
  latest.current = draft
  const sendIt = () => {
    if (latest.current.text.trim() === '') return
    onSend(latest.current)
    setDraft(emptyDraft)
    setTurn(turn + 1)
  }
  const change = (next: Draft) => {
    latest.current = next
    setDraft(next)
  }
  return (
    <div className={css('comment')}>
      <div aria-hidden="true" role="button" tabIndex={-1}>
        <div aria-label={word('voices')} role="button" tabIndex={0}><div className={css('face')} /></div>
      </div>
      <div className={css('grow')}>
        <form role="presentation" onSubmit={(event) => event.preventDefault()}>
          <Deep n={2}>
            <div className={css('row')}>
              <Editor key={turn} id={idOf(scope, feedback, 'editor')} label={label} focus={wanted || turn > 0} onDraft={change} onEnter={sendIt}
                onFirstKey={() => graphql('CometUFILiveTypingBroadcastMutation_StartMutation', { input: { feedback_id: feedback } })} />
              <ul className={css('row')}>
                <li><div aria-label={word('emoji')} role="button" tabIndex={0}><i>☺</i></div></li>
              </ul>
              <div id="focused-state-composer-submit">
                <span>
                  <Press id={idOf(scope, feedback, 'submit')} label={word('postComment')} disabled={draft.text.trim() === ''} look={['small']} onPress={sendIt}>
                    <i data-visualcompletion="css-img">➤</i>
                  </Press>
                </span>
              </div>
            </div>
          </Deep>
        </form>
      </div>
    </div>
  )
}
