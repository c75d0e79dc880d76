/** @jsxImportSource react */
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Deep } from '../../instagram/base/deep'
import { Press } from '../../instagram/base/press'
import { css } from '../../instagram/base/style'
import { publish } from '../actions'
import { Icon } from '../base/icon'
import type { Post } from '../posts'
import { replyToUser, word } from '../words'

interface ComposerProps {
  readonly replyTo?: Post | undefined
  readonly quote?: Post | undefined
  readonly text?: string | undefined
  /** In the page, where an arrow sends; in a dialog a word does. */
  readonly inline?: boolean
  readonly truth: string
  readonly onSent?: () => void
  readonly onTyped?: (typed: boolean) => void
}

/** Where posts and replies are written. Enter breaks the line; Enter with Control or Command sends. */
export const Composer = ({ replyTo, quote, text = '', inline = false, truth, onSent, onTyped }: ComposerProps): ReactNode => {
  const box = useRef<HTMLDivElement>(null)
  const [empty, setEmpty] = useState(text === '')
  useLayoutEffect(() => {
    if (box.current) box.current.innerText = text
    if (!inline) box.current?.focus()
  }, [])
  const typed = () => {
    const nothing = box.current?.innerText.trim() === ''
    setEmpty(nothing)
    onTyped?.(!nothing)
  }
  const send = () => {
    const written = box.current?.innerText.trim() ?? ''
    if (written === '' || !box.current) return
    box.current.innerText = ''
    typed()
    publish(written, { replyTo, quote })
    onSent?.()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || (!event.ctrlKey && !event.metaKey)) return
    event.preventDefault()
    send()
  }
  return (
    <div>
      <Deep n={2}>
        <div
          ref={box}
          role="textbox"
          contentEditable
          suppressContentEditableWarning
          data-lexical-editor="true"
          spellCheck
          tabIndex={0}
          className={css('editable')}
          style={inline ? { minHeight: 24 } : {}}
          data-truth={`draft:${truth}`}
          aria-label={word('emptyField')}
          aria-placeholder={replyTo ? replyToUser(replyTo.author.handle) : word('whatsNew')}
          onInput={typed}
          onKeyDown={onKeyDown}
        />
      </Deep>
      <div className={css('apart')}>
        <Press onPress={() => undefined}>
          <Icon name="photo" label={word('attach')} box={24} size={20} />
        </Press>
        <Press truth={`submit:${truth}`} look={inline ? [] : ['filled']} disabled={empty} onPress={send}>
          <Deep n={1}>{inline ? <Icon name="arrow" label={word('answer')} box={24} size={24} /> : <span>{word('post')}</span>}</Deep>
        </Press>
      </div>
    </div>
  )
}
