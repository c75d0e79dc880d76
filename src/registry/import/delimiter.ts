import Papa from 'papaparse'

/** Stands in for "none": a character no list contains. */
const none = '\u001f'

/**
 * What parts the cells of a text. It has to part half of its first rows into equally many, and a comma in pasted text
 * nearly all: "@a, @b dan @c" is one cell. One row alone proves nothing unless the file is named as CSV.
 */
export function guessDelimiter(text: string, name: string): string {
  const head = text.slice(0, 60_000)
  const csv = /\.(?:csv|tsv|txt)$/i.test(name)
  let best = { delimiter: none, score: 0 }
  for (const delimiter of ['\t', ';', ',', '|']) {
    const { data } = Papa.parse<string[]>(head, { delimiter, newline: '\n', preview: 100 })
    const widths = data.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.length)
    const width = mostCommon(widths)
    const share = widths.filter((one) => one === width).length / widths.length
    if (width < 2 || share < (csv || delimiter !== ',' ? 0.5 : 0.9) || (widths.length < 2 && !csv && delimiter !== '\t')) continue
    // Order decides between equals: a tab is never an accident, a comma often is.
    const score = share + Math.min(width, 20) / 100
    if (score > best.score + 0.005) best = { delimiter, score }
  }
  return best.delimiter
}

function mostCommon(all: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}
