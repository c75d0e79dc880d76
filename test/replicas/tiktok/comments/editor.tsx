/** @jsxImportSource react */
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { edit, paint, selectionIn, type Draft } from './paint'

interface EditorProps {
  readonly text: string
  readonly placeholder: string
  readonly onText: (text: string) => void
  /** What Enter does; without it Enter starts a new line, as Shift+Enter always does. */
  readonly onEnter?: () => void
}

/** The rich text editor: it owns what it shows, takes input before the browser applies it and paints every block anew. */
export const Editor = ({ text, placeholder, onText, onEnter }: EditorProps): ReactNode => {
  const box = useRef<HTMLDivElement>(null)
  const draft = useRef<Draft>({ text: '', start: 0, end: 0 })
  const put = useRef<(next: Draft) => void>(() => undefined)
  put.current = (next) => {
    draft.current = next
    if (box.current) paint(box.current, next)
    if (next.text !== text) onText(next.text)
  }
  useLayoutEffect(() => {
    if (text !== draft.current.text || box.current?.childNodes.length === 0) put.current({ text, start: text.length, end: text.length })
  }, [text])
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const before = (event: InputEvent) => {
      if (event.isComposing) return
      event.preventDefault()
      put.current(edit({ ...draft.current, ...selectionIn(element) }, event.inputType, event.data ?? event.dataTransfer?.getData('text/plain') ?? ''))
    }
    element.addEventListener('beforeinput', before)
    return () => element.removeEventListener('beforeinput', before)
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || onEnter === undefined) return
    event.preventDefault()
    onEnter()
  }
  return (
    <div className="DraftEditor-root">
      {text === '' && (
        <div className="public-DraftEditorPlaceholder-root">
          <div className="public-DraftEditorPlaceholder-inner" id="placeholder-contoh">
            {placeholder}
          </div>
        </div>
      )}
      <div className="DraftEditor-editorContainer">
        <div
          ref={box}
          className="notranslate public-DraftEditor-content"
          role="textbox"
          contentEditable
          suppressContentEditableWarning
          spellCheck={false}
          tabIndex={0}
          aria-describedby="placeholder-contoh"
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  )
}
