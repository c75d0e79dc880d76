/** @jsxImportSource react */
import { useState, type ReactNode } from 'react'
import { createPost } from '../actions'
import { Deep } from '../base/deep'
import { Icon } from '../base/icon'
import { Press } from '../base/press'
import { css } from '../base/style'
import type { Post } from '../posts'
import { QuoteBody } from '../post/quote-card'
import { word } from '../words'
import { Editor } from './editor'

interface ComposerProps {
  readonly inline?: boolean
  readonly replyTo?: Post | undefined
  readonly quote?: Post | undefined
  readonly text?: string | undefined
  readonly onSent?: () => void
  readonly onTyped?: (typed: boolean) => void
}

const Tools = ({ children }: { children: ReactNode }): ReactNode => (
  <div data-testid="toolBar" className={css('row', 'apart', 'ruled')}>
    <nav role="navigation">
      <Deep n={2}>
        <div role="tablist" className={css('row')}>
          <div role="presentation">
            <Press label={word('photo')} onPress={() => undefined}>
              <div dir="ltr">
                <Icon name="image" look={['blue']} />
              </div>
            </Press>
          </div>
        </div>
      </Deep>
    </nav>
    <div className={css('row', 'gap')}>{children}</div>
  </div>
)

/** Where posts are written, inline or in the modal. A thread has several editors and is sent one post after another. */
export const Composer = ({ inline = false, replyTo, quote, text = '', onSent, onTyped }: ComposerProps): ReactNode => {
  const [texts, setTexts] = useState([text])
  const empty = texts.every((one) => one.trim() === '')
  const change = (at: number) => (next: string) => {
    setTexts((all) => all.map((one, n) => (n === at ? next : one)))
    onTyped?.(next !== '')
  }
  const finish = () => {
    setTexts([''])
    onSent?.()
  }
  const send = (at = 0) => {
    if (empty) return
    createPost({ text: texts[at] ?? '', ...(at === 0 && { replyTo, quote }) }, (ok) => {
      if (ok) return at + 1 < texts.length ? send(at + 1) : finish()
    })
  }
  const placeholder = replyTo ? word('yourReply') : quote ? word('addComment') : word('whatsHappening')
  const verb = replyTo ? 'reply' : texts.length > 1 ? 'postAll' : 'post'
  return (
    <div className={css('pad')}>
      {texts.map((one, at) => (
        <Deep key={at} n={2}>
          <div>
            <label data-testid={`tweetTextarea_${at}_label`} className={css('block')}>
              <Deep n={2}>
                <Editor
                  at={at}
                  text={one}
                  label={word('postText')}
                  placeholder={placeholder}
                  focus={!inline}
                  onText={change(at)}
                  onSubmit={send}
                />
              </Deep>
            </label>
          </div>
        </Deep>
      ))}
      {quote && (
        <div data-testid="attachments">
          <Deep n={3}>
            <div role="link" tabIndex={0} className={css('card')}>
              <QuoteBody post={quote} />
            </div>
          </Deep>
        </div>
      )}
      <Tools>
        {!inline && !replyTo && (
          <Press testid="addButton" label={word('addPost')} disabled={empty} onPress={() => setTexts([...texts, ''])}>
            <div dir="ltr">
              <Icon name="plus" look={['blue']} />
            </div>
          </Press>
        )}
        <Press testid={inline ? 'tweetButtonInline' : 'tweetButton'} look={['filled']} disabled={empty} onPress={() => send()}>
          <div dir="ltr">
            <span>
              <span>{word(verb)}</span>
            </span>
          </div>
        </Press>
      </Tools>
    </div>
  )
}
