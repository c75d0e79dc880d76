import { strToU8, zipSync } from 'fflate'

export interface Sheet {
  readonly name: string
  /** Ready cells by their place: `B2: '<v>1</v>'` or `['str attributes', 'inner XML']`; a plain text becomes an inline string. */
  readonly cells: Readonly<Record<string, string | { readonly number: string; readonly style?: number } | { readonly formula: string; readonly value?: string } | { readonly error: string }>>
  readonly merges?: readonly string[]
  /** Place → address. */
  readonly links?: Readonly<Record<string, string>>
  readonly hidden?: boolean
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** The parts of a small workbook as Excel writes them: style 1 is a date, style 0 a plain cell. */
export function partsOf(sheets: readonly Sheet[]): Record<string, Uint8Array> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${sheets.map(({ name, hidden }, at) => `<sheet name="${escape(name)}" sheetId="${at + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${packaged}">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId99" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<?xml version="1.0"?><styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  }
  for (const [at, { cells, merges = [], links = {} }] of sheets.entries()) {
    const rows = new Map<number, string>()
    for (const [place, cell] of Object.entries(cells)) {
      const row = Number(/\d+/.exec(place)![0])
      rows.set(row, (rows.get(row) ?? '') + cellXml(place, cell))
    }
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `<?xml version="1.0"?><worksheet xmlns="${main}" xmlns:r="${relation}"><sheetData>${[...rows].map(([row, xml]) => `<row r="${row}">${xml}</row>`).join('')}</sheetData>`
      + (merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '')
      + `<hyperlinks>${Object.keys(links).map((ref, nth) => `<hyperlink ref="${ref}" r:id="rId${nth + 1}"/>`).join('')}</hyperlinks></worksheet>`
    parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = `<?xml version="1.0"?><Relationships xmlns="${packaged}">${Object.values(links).map((target, nth) => `<Relationship Id="rId${nth + 1}" Type="${relation}/hyperlink" Target="${escape(target)}" TargetMode="External"/>`).join('')}</Relationships>`
  }
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
}

/** A workbook of these sheets, as bytes. */
export const workbook = (...sheets: readonly Sheet[]) => zipSync(partsOf(sheets))

function cellXml(place: string, cell: Sheet['cells'][string]): string {
  if (typeof cell === 'string') return `<c r="${place}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`
  if ('number' in cell) return `<c r="${place}"${cell.style === undefined ? '' : ` s="${cell.style}"`}><v>${cell.number}</v></c>`
  if ('error' in cell) return `<c r="${place}" t="e"><v>${cell.error}</v></c>`
  return `<c r="${place}"${cell.value === undefined ? '' : ' t="str"'}><f>${escape(cell.formula)}</f>${cell.value === undefined ? '' : `<v>${escape(cell.value)}</v>`}</c>`
}
