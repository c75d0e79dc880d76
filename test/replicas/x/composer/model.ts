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
  if (type === 'deleteContentForward') return splice(draft, start, Math.min(start + 1, text.length), '')
  const from = type === 'deleteWordBackward' ? text.slice(0, start).replace(/\S+\s*$/, '').length : Math.max(0, start - 1)
  return splice(draft, from, start, '')
}

/** Pieces of a line as the editor shows them: mentions, tags and addresses apart from the rest. */
export const pieces = (line: string): readonly string[] => line.split(/(@\w+|#\w+|https?:\/\/\S+)/).filter(Boolean)
