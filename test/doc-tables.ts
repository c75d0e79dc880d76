/** The cells of every row of the tables under a heading of a Markdown document, the rows of headings left out. Throws where there is no such heading. */
export const rowsUnder = (doc: string, heading: string): string[][] => {
  const part = doc.split(/^#+ /m).find((one) => one.startsWith(`${heading}\n`))
  if (part === undefined) throw new Error(`The document has no heading ${heading}.`)
  return part.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
}

/** Everything set as code in a cell. */
export const codes = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

/** Everything set as code in the first column under a heading. */
export const firstColumn = (doc: string, heading: string): string[] => rowsUnder(doc, heading).flatMap(([cell]) => codes(cell))
