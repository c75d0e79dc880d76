import { type ProblemCode, problemTexts } from './problem-texts'
import type { ImportProblem } from './types'

/** Which problems mean that the file, or what follows the row, was not read. */
const passable: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'hidden-sheet', 'windows-1252', 'utf-16-guessed', 'damaged-letters', 'stray-quote', 'bad-json', 'not-object',
])

/** A problem of a file in words; `at`: the row, and the column as a spreadsheet letters it. */
export function problem(file: string, code: ProblemCode, at: { row?: number; column?: string } = {}): ImportProblem {
  return { file, ...at, text: problemTexts[code], fatal: !passable.has(code) }
}

/** Lets the page breathe, and stops here when the person asked for it. Rejects with the signal's reason. */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => { setTimeout(resolve, 0) })
  signal?.throwIfAborted()
}
