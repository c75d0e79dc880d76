/** Rows of a small CSV with quoted cells, line breaks in them included; keyed by the heading. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (end === '' && quoted === undefined && plain === '' && rows.at(-1)!.length === 0) break
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end !== ',' && end !== '') rows.push([])
    if (end === '') break
  }
  const [heading = [], ...rest] = rows.filter((row) => row.length > 0)
  return rest.map((row) => Object.fromEntries(heading.map((name, at) => [name, row[at] ?? ''])))
}
