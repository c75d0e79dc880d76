/** A draft as the editor keeps it: plain text and a caret or selection in it. */
export interface Draft {
  readonly text: string
  readonly start: number
  readonly end: number
}

const splice = ({ text }: Draft, start: number, end: number, insert: string): Draft => {
  const at = start + insert.length
  return { text: text.slice(0, start) + insert + text.slice(end), start: at, end: at }
}

/** The draft after one `beforeinput`; the same draft for kinds the editor does not know. */
export const edit = (draft: Draft, type: string, data: string): Draft => {
  const { start, end, text } = draft
  if (type === 'insertParagraph' || type === 'insertLineBreak') return splice(draft, start, end, '\n')
  if (type.startsWith('insert')) return splice(draft, start, end, data)
  if (!type.startsWith('delete')) return draft
  if (start !== end) return splice(draft, start, end, '')
  return type.endsWith('Forward') ? splice(draft, start, Math.min(start + 1, text.length), '') : splice(draft, Math.max(0, start - 1), start, '')
}

const element = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

const paintLine = (line: string, at: number): HTMLElement => {
  const key = { 'data-offset-key': `c${at}ntoh-0-0` }
  const leaf = element('span', key, line === '' ? element('br', { 'data-text': 'true' }) : element('span', { 'data-text': 'true' }, line))
  const block = element('div', { ...key, class: 'public-DraftStyleDefault-block public-DraftStyleDefault-ltr' }, leaf)
  return element('div', { ...key, 'data-block': 'true', 'data-editor': 'contoh' }, block)
}

const blocks = (editor: HTMLElement): Element[] => [...editor.querySelectorAll('[data-block="true"]')]

/** Rebuilds the editor's content from the draft; whatever else was put there is gone. */
export const paint = (editor: HTMLElement, { text, start }: Draft): void => {
  editor.replaceChildren(element('div', { 'data-contents': 'true' }, ...text.split('\n').map(paintLine)))
  if (!editor.contains(document.activeElement)) return
  const lines = text.slice(0, start).split('\n')
  const block = blocks(editor)[lines.length - 1]
  const letters = block && document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode()
  getSelection()?.collapse(letters ?? block ?? editor, letters ? (lines.at(-1) ?? '').length : 0)
}

const offsetOf = (editor: HTMLElement, node: Node | null, offset: number): number => {
  const all = blocks(editor)
  const within = all.findIndex((block) => block.contains(node))
  if (within < 0 || node === null) return (editor.textContent ?? '').length + all.length - 1
  const before = all.slice(0, within).reduce((sum, block) => sum + (block.textContent ?? '').length + 1, 0)
  const range = document.createRange()
  range.setStart(all[within] as Element, 0)
  range.setEnd(node, offset)
  return before + range.toString().length
}

/** The selection in the editor as offsets into the text. */
export const selectionIn = (editor: HTMLElement): { start: number; end: number } => {
  const selection = getSelection()
  const a = offsetOf(editor, selection?.anchorNode ?? null, selection?.anchorOffset ?? 0)
  const b = offsetOf(editor, selection?.focusNode ?? null, selection?.focusOffset ?? 0)
  return { start: Math.min(a, b), end: Math.max(a, b) }
}
