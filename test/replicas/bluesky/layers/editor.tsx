/** @jsxImportSource react */
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { options } from '../options'

interface EditorProps { readonly text: string; readonly placeholder: string; readonly onText: (text: string) => void; readonly onSubmit: () => void }

const submits = (event: KeyboardEvent, onSubmit: () => void): void => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  onSubmit()
}

/** The older box: a text area with what was typed drawn over it. */
const Plain = ({ text, placeholder, onText, onSubmit }: EditorProps): ReactNode => (
  <div className="rt-editor">
    <div className="rt-overlay" aria-hidden="true" hidden><div className="rt-overlay-inner">{text.split(/(\s+)/).map((piece, at) => <span key={at} className="rt-segment">{piece}</span>)}</div></div>
    <textarea className="rt-input" data-truth="draft" rows={3} placeholder={placeholder} defaultValue={text} autoFocus onChange={(event) => onText(event.target.value)} onKeyDown={(event) => submits(event, onSubmit)} />
  </div>
)

/** The newer one: an editor that owns what it shows. */
const Rich = ({ text, placeholder, onText, onSubmit }: EditorProps): ReactNode => {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const paragraph = document.createElement('p')
    if (text === '') paragraph.append(document.createElement('br'))
    else paragraph.textContent = text
    element.replaceChildren(paragraph)
    element.focus()
    getSelection()?.selectAllChildren(paragraph)
    getSelection()?.collapseToEnd()
  }, [])
  return (
    <div
      ref={box} contentEditable suppressContentEditableWarning role="textbox" aria-label="Rich-Text Editor" data-placeholder={placeholder} data-truth="draft" tabIndex={0} translate="no"
      className="tiptap ProseMirror" onInput={(event) => onText(event.currentTarget.innerText.replace(/\n$/, ''))} onKeyDown={(event) => submits(event, onSubmit)}
    />
  )
}

/** Where a post is written; Control and Enter send. */
export const Editor = options.gen === '2024' ? Plain : Rich
