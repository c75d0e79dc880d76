/** @jsxImportSource react */
import { useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { css } from '../base/style'
import { users } from '../world'
import { edit, type Draft } from './model'
import { paint, placeCaret, readSelection } from './paint'
import { Typeahead } from './typeahead'

interface EditorProps {
  readonly at: number
  readonly text: string
  readonly label: string
  readonly placeholder: string
  readonly focus: boolean
  readonly onText: (text: string) => void
  readonly onSubmit: () => void
}

/** The accounts a mention being typed at the end of the text could mean. */
const candidates = (text: string) => {
  const typed = /(?:^|\s)@(\w+)$/.exec(text)?.[1]?.toLowerCase()
  return typed === undefined ? [] : users.filter((one) => one.handle.toLowerCase().startsWith(typed)).slice(0, 3)
}

/** The rich text editor: it owns what it shows, takes input before the browser applies it and paints every block anew. */
export const Editor = ({ at, text, label, placeholder, focus, onText, onSubmit }: EditorProps): ReactNode => {
  const id = useId()
  const editor = useRef<HTMLDivElement>(null)
  const draft = useRef<Draft>({ text: '', start: 0, end: 0 })
  const put = useRef<(next: Draft) => void>(() => undefined)
  put.current = (next) => {
    draft.current = next
    if (editor.current === null) return
    paint(editor.current, next)
    if (editor.current.contains(document.activeElement)) placeCaret(editor.current, next)
    if (next.text !== text) onText(next.text)
  }
  useLayoutEffect(() => {
    if (editor.current && (text !== draft.current.text || editor.current.childNodes.length === 0))
      put.current({ text, start: text.length, end: text.length })
  }, [text])
  // Before anything can be typed: a listener added after the paint would miss the first letters.
  useLayoutEffect(() => {
    const element = editor.current
    if (element === null) return
    const before = (event: InputEvent) => {
      if (event.isComposing) return
      event.preventDefault()
      const data = event.data ?? event.dataTransfer?.getData('text/plain') ?? ''
      put.current(edit({ ...draft.current, ...readSelection(element) }, event.inputType, data))
    }
    // A composition cannot be cancelled, so its result is read back when it ends.
    const composed = () => {
      const typed = element.innerText.replace(/\n\n/g, '\n').replace(/\n$/, '')
      put.current({ text: typed, start: typed.length, end: typed.length })
    }
    element.addEventListener('beforeinput', before)
    element.addEventListener('compositionend', composed)
    if (focus) {
      element.focus()
      placeCaret(element, draft.current)
    }
    return () => {
      element.removeEventListener('beforeinput', before)
      element.removeEventListener('compositionend', composed)
    }
  }, [])
  const people = candidates(text)
  const mention = (handle: string) => {
    const next = text.replace(/@\w+$/, `@${handle} `)
    put.current({ text: next, start: next.length, end: next.length })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    const [first] = people
    if (event.ctrlKey || event.metaKey) onSubmit()
    else if (first) mention(first.handle)
    else return
    event.preventDefault()
  }
  return (
    <div data-testid={`tweetTextarea_${at}RichTextInputContainer`} className={css('editor')}>
      <div className="DraftEditor-root">
        {text === '' && (
          <div className="public-DraftEditorPlaceholder-root">
            <div className="public-DraftEditorPlaceholder-inner" id={`placeholder-${id}`}>
              {placeholder}
            </div>
          </div>
        )}
        <div className="DraftEditor-editorContainer">
          <div
            ref={editor}
            data-testid={`tweetTextarea_${at}`}
            role="textbox"
            contentEditable
            suppressContentEditableWarning
            spellCheck
            aria-label={label}
            aria-multiline="true"
            aria-autocomplete="list"
            aria-describedby={`placeholder-${id}`}
            tabIndex={0}
            className="notranslate public-DraftEditor-content"
            onKeyDown={onKeyDown}
          />
        </div>
      </div>
      {people.length > 0 && <Typeahead people={people} onPick={mention} />}
    </div>
  )
}
