import type { Draft } from '../actions'
import type { User } from '../world'

export const emptyDraft: Draft = { text: '', mentions: [] }

/** The draft after one `beforeinput` at its end; a mention is deleted whole. */
export const input = ({ text, mentions }: Draft, type: string, data: string): Draft => {
  if (type === 'insertParagraph' || type === 'insertLineBreak') return { text: `${text}\n`, mentions }
  if (type.startsWith('insert')) return { text: text + data, mentions }
  if (!type.startsWith('deleteContentBackward')) return type.startsWith('delete') ? emptyDraft : { text, mentions }
  const last = mentions.at(-1)
  return last && last.offset + last.length === text.length
    ? { text: text.slice(0, last.offset), mentions: mentions.slice(0, -1) }
    : { text: text.slice(0, -1), mentions }
}

/** The draft with what was typed after its last @ made a mention. */
export const mention = ({ text, mentions }: Draft, { id, name }: User): Draft => {
  const before = text.slice(0, text.lastIndexOf('@'))
  return { text: `${before}${name} `, mentions: [...mentions, { id, offset: before.length, length: name.length }] }
}

const span = (text: string): HTMLElement => {
  const made = document.createElement('span')
  made.setAttribute('data-lexical-text', 'true')
  made.textContent = text
  return made
}

const line = (text: string): HTMLElement => {
  const made = document.createElement('p')
  made.dir = 'auto'
  made.append(text === '' ? document.createElement('br') : span(text))
  return made
}

/** Rebuilds the editor's content from the draft, mentions as words of their own, and puts the caret at the end. */
export const paint = (editor: HTMLElement, { text, mentions }: Draft): void => {
  const lines = text.split('\n')
  editor.replaceChildren(...lines.map(line))
  const first = editor.firstElementChild
  if (lines.length === 1 && mentions.length > 0 && first) {
    let at = 0
    const parts = mentions.flatMap(({ offset, length }) => {
      const found = [span(text.slice(at, offset)), span(text.slice(offset, offset + length))]
      found[1]?.setAttribute('style', 'background-color: rgb(231, 243, 255)')
      at = offset + length
      return found
    })
    first.replaceChildren(...parts, span(text.slice(at)))
  }
  if (!editor.contains(document.activeElement)) return
  const last = editor.lastElementChild
  if (last === null) return
  getSelection()?.selectAllChildren(last)
  getSelection()?.collapseToEnd()
}
