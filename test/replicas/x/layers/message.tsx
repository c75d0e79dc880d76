/** @jsxImportSource react */
import { useState, type ReactNode } from 'react'
import { sendByMessage } from '../actions'
import { Deep, Label } from '../base/deep'
import { Icon } from '../base/icon'
import { Press } from '../base/press'
import { css } from '../base/style'
import { Face } from '../post/face'
import type { Post } from '../posts'
import { word } from '../words'
import { user } from '../world'
import { Modal } from './modal'
import { closeMessage } from './state'

const contacts = [user('kabar_kota'), user('ibu_rt05'), user('pak_guru')]

/** Sends a post to somebody. The dialog shows people only: which post it is about is nowhere in it. */
export const MessageDialog = ({ post }: { post: Post }): ReactNode => {
  const [to, setTo] = useState<(typeof contacts)[number]>()
  const [comment, setComment] = useState('')
  const send = () => {
    closeMessage()
    if (to) sendByMessage(post, to, comment)
  }
  return (
    <Modal onClose={closeMessage}>
      <Deep n={2}>
        <div className={css('row', 'gap', 'pad')}>
          <Press testid="app-bar-close" label={word('close')} onPress={closeMessage}>
            <div dir="ltr">
              <Icon name="close" />
            </div>
          </Press>
          <h2 id="modal-header" role="heading" className={css('title')}>
            <span>{word('sendPost')}</span>
          </h2>
        </div>
        <form className={css('pad')} onSubmit={(event) => event.preventDefault()}>
          <input
            type="text"
            data-testid="searchPeople"
            aria-label={word('searchPeople')}
            placeholder={word('searchPeople')}
            className={css('input')}
          />
        </form>
        <div role="listbox">
          {contacts.map((who) => (
            <div
              key={who.id}
              data-testid="TypeaheadUser"
              role="option"
              aria-selected={to === who}
              tabIndex={0}
              className={css('cell', ...(to === who ? ['chosen' as const] : []))}
              onClick={() => setTo(who)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') setTo(who)
              }}
            >
              <Deep n={2}>
                <div className={css('row', 'gap')}>
                  <Face who={who} />
                  <div>
                    <Label as="name">{who.name}</Label>
                    <span className={css('dim')}>@{who.handle}</span>
                  </div>
                </div>
              </Deep>
            </div>
          ))}
        </div>
        <div className={css('row', 'gap', 'pad')}>
          <input
            type="text"
            aria-label={word('addComment')}
            placeholder={word('addComment')}
            className={css('input')}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
          <Press label={word('send')} look={['filled']} disabled={to === undefined} onPress={send}>
            <div dir="ltr">
              <span>
                <span>{word('send')}</span>
              </span>
            </div>
          </Press>
        </div>
      </Deep>
    </Modal>
  )
}
