/** @jsxImportSource react */
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import type { Draft } from '../actions'
import { css } from '../base/style'
import { idOf } from '../ids'
import { users, type User } from '../world'
import { emptyDraft, input, mention, paint } from './draft'

interface EditorProps {
  readonly id: string
  readonly label: string
  readonly placeholder?: string
  readonly focus?: boolean | undefined
  readonly onDraft: (draft: Draft) => void
  /** Enter without Shift. Where it is missing, Enter is a new line. */
  readonly onEnter?: () => void
  readonly onFirstKey?: () => void
  readonly onFocus?: () => void
}

/** The accounts a name being typed after an @ could mean. */
const candidates = (text: string): readonly User[] => {
  const typed = /(?:^|\s)@([\w .]+)$/.exec(text)?.[1]?.toLowerCase()
  return typed === undefined ? [] : users.filter(({ name }) => name.toLowerCase().startsWith(typed)).slice(0, 4)
}

/** The rich text editor: it takes input before the browser applies it and paints every line anew. It writes at the end only. */
export const Editor = ({ id, label, placeholder = label, focus, onDraft, onEnter, onFirstKey, onFocus }: EditorProps): ReactNode => {
  const editor = useRef<HTMLDivElement>(null)
  const draft = useRef<Draft>(emptyDraft)
  const [people, setPeople] = useState<readonly User[]>([])
  const [text, setText] = useState('')
  const put = (next: Draft) => {
    draft.current = next
    if (editor.current) paint(editor.current, next)
    setText(next.text)
    setPeople(candidates(next.text))
    onDraft(next)
  }
  const pick = (who: User) => put(mention(draft.current, who))
  const now = useRef({ put, pick, people, onEnter, onFirstKey })
  now.current = { put, pick, people, onEnter, onFirstKey }
  // The editor listens at its own element, not through React.
  useLayoutEffect(() => {
    const element = editor.current
    if (element === null) return
    paint(element, draft.current)
    const before = (event: InputEvent) => {
      if (event.isComposing) return
      event.preventDefault()
      if (draft.current.text === '') now.current.onFirstKey?.()
      now.current.put(input(draft.current, event.inputType, event.data ?? event.dataTransfer?.getData('text/plain') ?? ''))
    }
    const composed = () => now.current.put({ text: element.innerText.trimEnd(), mentions: [] })
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
      const [first] = now.current.people
      if (first) now.current.pick(first)
      else if (now.current.onEnter) now.current.onEnter()
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    element.addEventListener('beforeinput', before)
    element.addEventListener('compositionend', composed)
    element.addEventListener('keydown', key)
    if (focus) element.focus()
    return () => {
      element.removeEventListener('beforeinput', before)
      element.removeEventListener('compositionend', composed)
      element.removeEventListener('keydown', key)
    }
  }, [])
  return (
    <div className={css('editor')}>
      <div ref={editor} id={id} aria-label={label} contentEditable suppressContentEditableWarning role="textbox" spellCheck tabIndex={0}
        data-lexical-editor="true" aria-placeholder={placeholder} onFocus={onFocus} />
      {text === '' && <div aria-hidden="true" className={css('placeholder')}>{placeholder}</div>}
      {people.length > 0 && (
        <ul role="listbox" className={css('suggestions')}>
          {people.map((who) => (
            <li key={who.id} id={idOf('layer', who.id, 'mention')} role="option" aria-selected="false" className={css('item')}
              onPointerDown={(event) => event.preventDefault()} onMouseDown={(event) => event.preventDefault()} onClick={() => pick(who)}>
              <span dir="auto">{who.name}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
