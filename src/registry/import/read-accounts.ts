import { numericKey, siteOf } from '../account-key'
import { platformIn } from '../platform-words'
import type { AccountKey, Site } from '../types'
import { type Found, holding, readCell } from './read-cell'
import type { Cell, Column, SourceRow } from './types'

export interface RowAccount extends Found { readonly column: Column; readonly nth: number; readonly also?: AccountKey; readonly site?: Site }

/** The site a row's own cell names; from a row above only where the list leaves blanks for "the same". */
export interface RowPlatform { readonly text: string; readonly above: boolean }

/** Every account in one row, seen together: an address beside a name, a number beside a handle, one account said twice. */
export function readAccounts(row: SourceRow, columns: readonly Column[], platform: RowPlatform | undefined): RowAccount[] {
  const found = columns.filter(({ role }) => role === 'account' || role === 'link').flatMap((column) => {
    const cell = row.cells[column.at]
    // A merged cell was read in the row it stands in.
    if (cell === undefined || (cell.text === '' && cell.link === undefined) || cell.from !== undefined) return []
    const declared = hintFor(column, platform)
    return readDeclared(cell, declared, platform?.above === true && column.site === undefined).map((one, nth): RowAccount => {
      const site = one.key === undefined ? siteNamed(declared) : siteOf(one.key)
      return { ...one, column, nth, ...(site !== undefined && site !== '*' && { site }) }
    })
  })
  return withNumber(once(besideLinks(found)), row, columns, platform)
}

/** What needs a site from a row above is held, with the account it would be; the rest does not need it. */
function readDeclared(cell: Cell, declared: string, above: boolean): Found[] {
  const found = readCell(cell, above ? '' : declared)
  if (!above || !found.some(({ why }) => why === 'needs-platform')) return found
  return readCell(cell, declared).map((one, nth) => (found[nth]?.why === 'needs-platform' && one.verdict === 'accept' ? holding(one, 'platform-from-above') : one))
}

function hintFor({ site, header }: Column, platform: RowPlatform | undefined): string {
  if (site === undefined) return platform?.text ?? ''
  // Two that disagree name no site between them, so nothing is read without an address.
  return platform === undefined || platform.above || [undefined, site].includes(siteNamed(platform.text)) ? header : ''
}

function siteNamed(text: string): Site | undefined {
  const named = platformIn(text)
  return named === 'other' ? undefined : named
}

/** Where a row gives a name and an address for one site: the address settles a display name, and contradicts another account. */
function besideLinks(found: readonly RowAccount[]): RowAccount[] {
  const links = found.filter(({ column, verdict }) => column.role === 'link' && verdict === 'accept')
  return found.map((one) => {
    const beside = links.filter((link) => one.column.role !== 'link' && (one.column.site === undefined || one.column.site === link.site) && (one.site === undefined || one.site === link.site))
    if (beside.length === 0) {
      const names = found.filter((other) => one.column.role === 'link' && other.column.role === 'account' && other.verdict === 'accept' && other.site === one.site)
      return one.verdict === 'accept' && links.length === 1 && names.length === 1 && names[0]!.key !== one.key ? { ...one, verdict: 'hold', why: 'row-conflict' } : one
    }
    if (one.verdict === 'accept') return links.length === 1 && one.key !== beside[0]?.key && !sharesCell(one, found) ? { ...one, verdict: 'hold', why: 'row-conflict' } : one
    return (one.verdict === 'hold' && one.why === 'display-name') || one.why === 'needs-platform' ? { ...one, verdict: 'drop', why: 'named-by-link' } : one
  })
}

const sharesCell = (one: RowAccount, found: readonly RowAccount[]) => found.some((other) => other !== one && other.column === one.column && other.verdict === 'accept')

function once(found: readonly RowAccount[]): RowAccount[] {
  const keys = new Set<AccountKey>()
  return found.map((one) => {
    if (one.key === undefined || one.verdict !== 'accept') return one
    if (keys.has(one.key)) return { column: one.column, nth: one.nth, raw: one.raw, verdict: 'drop', why: 'repeated' }
    keys.add(one.key)
    return one
  })
}

/** A number in a column of its own belongs to the row's one account on that site; without one it stands for itself. */
function withNumber(found: readonly RowAccount[], row: SourceRow, columns: readonly Column[], platform: RowPlatform | undefined): RowAccount[] {
  let all = [...found]
  for (const column of columns.filter(({ role }) => role === 'numericId')) {
    const cell = row.cells[column.at]
    if (cell === undefined || cell.text === '' || cell.from !== undefined) continue
    const accepted = all.filter(({ verdict }) => verdict === 'accept')
    const sites = new Set(accepted.map((one) => one.site))
    const site = column.site ?? (platform?.above === true ? undefined : siteNamed(platform?.text ?? '')) ?? (sites.size === 1 ? accepted[0]?.site : undefined)
    const own = accepted.filter((one) => one.site === site)
    const digits = cell.text.replace(/^id:?\s*/i, '')
    const key = site === undefined ? undefined : numericKey(site, digits)
    const said: Found = key === undefined ? { raw: cell.text, verdict: 'reject', why: site === undefined ? 'needs-platform' : 'names-no-account' }
      : cell.doubt !== undefined ? { raw: cell.text, verdict: 'hold', why: cell.doubt }
      : /^\d{15}0+$/.test(digits) ? { raw: cell.text, verdict: 'hold', why: 'maybe-rounded' }
      : { raw: cell.text, verdict: 'accept', why: 'sure', key }
    const [one] = own
    if (said.verdict === 'accept' && own.length === 1 && one?.key !== undefined) {
      all = one.key === said.key ? all : all.map((other) => (other === one ? { ...one, also: said.key! } : other))
    } else if (said.verdict === 'accept' && site !== 'facebook') all.push({ raw: said.raw, verdict: 'hold', why: 'number-alone', column, nth: 0, ...(site && { site }) })
    else all.push({ ...said, column, nth: 0, ...(site && { site }) })
  }
  return all
}
