import { pieces, type Draft } from './model'

const element = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

const paintLine = (line: string, at: number): HTMLElement => {
  const key = `c${at}ontoh-0-0`
  const spans = pieces(line).map((piece) => {
    const leaf = element('span', { 'data-offset-key': key }, element('span', { 'data-text': 'true' }, piece))
    return /^[@#]|^https?:/.test(piece) ? element('span', { style: 'color: rgb(29, 155, 240)' }, leaf) : leaf
  })
  const leaves = spans.length > 0 ? spans : [element('span', { 'data-offset-key': key }, element('br', { 'data-text': 'true' }))]
  return element(
    'div',
    { 'data-block': 'true', 'data-editor': 'contoh', 'data-offset-key': key },
    element('div', { 'data-offset-key': key, class: 'public-DraftStyleDefault-block public-DraftStyleDefault-ltr' }, ...leaves),
  )
}

/** Rebuilds the editor's content from the draft; whatever else was put there is gone. */
export const paint = (editor: HTMLElement, { text }: Draft): void =>
  editor.replaceChildren(element('div', { 'data-contents': 'true' }, ...text.split('\n').map(paintLine)))

const blocks = (editor: HTMLElement): Element[] => [...editor.querySelectorAll('[data-block="true"]')]

const offsetOf = (editor: HTMLElement, node: Node | null, offset: number): number => {
  const all = blocks(editor)
  const within = all.findIndex((block) => node !== null && block.contains(node))
  if (within < 0 || node === null) return editor.textContent?.length ?? 0
  const before = all.slice(0, within).reduce((sum, block) => sum + (block.textContent ?? '').length + 1, 0)
  const range = document.createRange()
  range.setStart(all[within] as Element, 0)
  range.setEnd(node, offset)
  return before + range.toString().length
}

/** The selection in the editor as offsets into the text. */
export const readSelection = (editor: HTMLElement): { start: number; end: number } => {
  const selection = getSelection()
  const [a, b] = [
    offsetOf(editor, selection?.anchorNode ?? null, selection?.anchorOffset ?? 0),
    offsetOf(editor, selection?.focusNode ?? null, selection?.focusOffset ?? 0),
  ]
  return { start: Math.min(a, b), end: Math.max(a, b) }
}

/** Puts the caret where the draft has it. */
export const placeCaret = (editor: HTMLElement, { start }: Draft): void => {
  let left = start
  for (const block of blocks(editor)) {
    const length = (block.textContent ?? '').length
    if (left > length) {
      left -= length + 1
      continue
    }
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const size = node.textContent?.length ?? 0
      if (left <= size) return getSelection()?.collapse(node, left)
      left -= size
    }
    return getSelection()?.collapse(block.querySelector('[data-offset-key] span') ?? block, 0)
  }
}
