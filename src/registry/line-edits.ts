export type Line = string
/** At line `at` of the old text (counted from 0), `removed` lines give way to `lines`. */
export type LineEdit = readonly [at: number, removed: number, lines: readonly Line[]]

/**
 * Edits, in order, that make `to` of `from`. Takes time in proportion to the lines: both texts are in one order, so a line
 * that is in both is met in both; where one is not (it moved, or comes twice), the edits are longer and still right.
 */
export function editsBetween(from: readonly Line[], to: readonly Line[]): LineEdit[] {
  const [inFrom, inTo] = [new Set(from), new Set(to)]
  const edits: [number, number, Line[]][] = []
  const here = (at: number) => {
    const last = edits.at(-1)
    if (last && last[0] + last[1] === at) return last
    const made: [number, number, Line[]] = [at, 0, []]
    edits.push(made)
    return made
  }
  for (let at = 0, next = 0; at < from.length || next < to.length;) {
    const [old, line] = [from[at], to[next]]
    if (old !== undefined && old === line) { at++; next++; continue }
    const gone = old !== undefined && !inTo.has(old)
    const fresh = line !== undefined && !inFrom.has(line)
    const edit = here(at)
    // A line that is in both, but not here: it must wait where only one side has it, and go where both have another.
    if (old !== undefined && (gone || !fresh)) { edit[1]++; at++ }
    if (line !== undefined && (fresh || !gone)) { edit[2].push(line); next++ }
  }
  return edits
}

/** The text `edits` make of `from`; edits that reach beyond it are refused. */
export function withEdits(from: readonly Line[], edits: readonly LineEdit[]): Line[] {
  const made: Line[] = []
  let done = 0
  for (const [at, removed, lines] of edits) {
    if (at < done || at + removed > from.length) throw new Error('Edits do not fit the text')
    for (; done < at; done++) made.push(from[done]!)
    for (const line of lines) made.push(line)
    done = at + removed
  }
  for (; done < from.length; done++) made.push(from[done]!)
  return made
}
