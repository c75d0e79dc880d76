/** @jsxImportSource react */
import { useState, type ReactNode } from 'react'
import { Deep } from '../base/deep'
import { Icon } from '../base/icon'
import { Press } from '../base/press'
import { css } from '../base/style'
import { Modal } from '../layers/modal'
import { openSheet } from '../layers/state'
import { Article } from '../post/article'
import { currentPlace, goBack, isModal, type ComposeContext } from '../route'
import { word } from '../words'
import { Composer } from './composer'

/** `/compose/post`: a reply shows the post it answers above the editor, a quote shows a card below it. */
export const ComposeModal = ({ context }: { context: ComposeContext }): ReactNode => {
  const [typed, setTyped] = useState(Boolean(context.text))
  const { replyTo, quote, text } = context
  const close = () =>
    typed
      ? openSheet({ title: word('saveDraft'), confirm: word('save'), cancel: word('discard'), onConfirm: goBack, onCancel: goBack })
      : goBack()
  return (
    <Modal onClose={close}>
      <Deep n={3}>
        <div className={css('row')}>
          <Press testid="app-bar-close" label={word('close')} onPress={close}>
            <div dir="ltr">
              <Icon name="close" />
            </div>
          </Press>
          <h2 id="modal-header" className={css('unseen')}>
            {word('post')}
          </h2>
        </div>
        {replyTo && (
          <div data-testid="cellInnerDiv">
            <Deep n={2}>
              <Article post={replyTo} bare />
            </Deep>
          </div>
        )}
        {replyTo && (
          <div className={css('dim', 'pad')}>
            <div>
              {word('replyingTo')} <span className={css('blue')}>@{replyTo.author.handle}</span>
            </div>
          </div>
        )}
        <Composer
          replyTo={replyTo}
          quote={quote}
          text={text}
          onSent={() => {
            if (isModal(currentPlace().path)) goBack()
          }}
          onTyped={setTyped}
        />
      </Deep>
    </Modal>
  )
}
