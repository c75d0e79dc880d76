/** What a workbook says beyond the values of its cells. Places are 0-based: row, column. */
export interface SheetExtras {
  readonly rows: number
  readonly columns: number
  readonly links: ReadonlyMap<string, string>
  /** Cells whose value was worked out by a formula other than a plain HYPERLINK. */
  readonly formulas: ReadonlySet<string>
  /** Cells whose formula failed, with what they show: `#REF!`. */
  readonly errors: ReadonlyMap<string, string>
  readonly merges: readonly { readonly top: number; readonly bottom: number; readonly column: number }[]
}

export const placeOf = (row: number, column: number) => `${row},${column}`

/** Attributes may hold `>`; a tag ends at the first one outside quotes. */
const tag = (names: string) => new RegExp(`<(?:\\w+:)?(${names})\\b((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'g')

/** Links, formulas and merges of one sheet, out of its XML and that of its relations. */
export function readSheetXml(xml: string, relations: string | undefined): SheetExtras {
  const targets = new Map(relations === undefined ? [] : [...plain(relations).matchAll(tag('Relationship'))].map(([, , text = '']) => [attribute(text, 'Id'), attribute(text, 'Target')] as const))
  const links = new Map<string, string>()
  const formulas = new Set<string>()
  const errors = new Map<string, string>()
  const merges: { top: number; bottom: number; column: number }[] = []
  const body = plain(xml)
  let rows = 0
  let columns = 0
  let cell = ''
  for (const { 1: name, 2: text = '', index, 0: whole } of body.matchAll(tag('row|c|f|mergeCell|hyperlink'))) {
    if (name === 'row') rows = Math.max(rows, Number(attribute(text, 'r') ?? rows + 1))
    else if (name === 'c') {
      const place = placesOf(attribute(text, 'r'))
      if (place === undefined) continue
      rows = Math.max(rows, place.top + 1)
      columns = Math.max(columns, place.column + 1)
      cell = placeOf(place.top, place.column)
      if (attribute(text, 't') === 'e') errors.set(cell, /^(?:<(?:\w+:)?f\b[^]*?<\/(?:\w+:)?f>)?<(?:\w+:)?v>([^<]*)/.exec(body.slice(index + whole.length, index + whole.length + 9_000))?.[1] ?? '#N/A')
    } else if (name === 'f') {
      const end = body.indexOf('<', index + whole.length)
      const [, target] = /^HYPERLINK\(\s*"([^"]*)"\s*(?:[,;]\s*(?:"[^"]*"|[A-Z]+\d+)\s*)?\)$/i.exec(text.endsWith('/') ? '' : unescaped(body.slice(index + whole.length, end)).trim()) ?? []
      if (target === undefined) formulas.add(cell)
      else links.set(cell, target)
    } else {
      const place = placesOf(attribute(text, 'ref'))
      if (place === undefined) continue
      if (name === 'mergeCell') merges.push(place)
      else {
        const target = targets.get(attribute(text, 'id'))
        // Without a relation it leads to another place in the workbook.
        for (let row = place.top; target !== undefined && row <= Math.min(place.bottom, rows); row++) links.set(placeOf(row, place.column), target)
      }
    }
  }
  return { rows, columns, links, formulas, errors, merges }
}

/** The sheets of a workbook in its order; `path` as the relations give it. Charts and macros are left out. */
export function readWorkbookXml(workbook: string, relations: string): { tag: string; name: string; path: string; hidden: boolean }[] {
  const paths = new Map([...plain(relations).matchAll(tag('Relationship'))]
    .filter(([, , text = '']) => /\/worksheet$/.test(attribute(text, 'Type') ?? ''))
    .map(([, , text = '']) => [attribute(text, 'Id'), (attribute(text, 'Target') ?? '').replace(/^\/|^(?!\/)/, (start) => (start === '/' ? '' : 'xl/'))] as const))
  return [...plain(workbook).matchAll(tag('sheet'))].flatMap(([whole, , text = '']) => {
    const path = paths.get(attribute(text, 'id'))
    return path === undefined ? [] : [{ tag: whole, name: attribute(text, 'name') ?? '', path, hidden: /hidden/i.test(attribute(text, 'state') ?? '') }]
  })
}

/** Excel never writes declarations; they could expand without end. */
export const isHostileXml = (xml: string) => /<!(?:DOCTYPE|ENTITY)/i.test(xml)

/** Comments and raw sections could hide tags from one reader and show them to another. */
const plain = (xml: string) => (xml.includes('<!') ? xml.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, '') : xml)

function attribute(text: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(text)
  return found === null ? undefined : unescaped(found[1] ?? found[2] ?? '')
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: '\'', amp: '&' }

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    return name !== undefined ? entities[name] ?? whole : code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole
  })
}

/** `B2`, `$B$2` or `B2:B9`. */
function placesOf(ref: string | undefined): { top: number; bottom: number; column: number } | undefined {
  const [, letters, top, bottom = top] = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?(\d{1,7}))?$/.exec(ref ?? '') ?? []
  if (letters === undefined) return undefined
  return { top: Number(top) - 1, bottom: Number(bottom) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 }
}

/** `A`, `B`, … `AA`: how spreadsheets letter their columns. */
export function letterOf(column: number): string {
  return (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
}
