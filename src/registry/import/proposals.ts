import { parseAccount } from '../parse-account'
import { platformIn } from '../platform-words'
import { accountUrl } from './account-url'
import { guessCandidacy } from './guess-candidacy'
import { type RowAccount, readAccounts, type RowPlatform } from './read-accounts'
import { listedForOf, type RowFacts, rowReader } from './read-row'
import { importReasonTexts } from './reasons'
import type { CandidacyGuess, Columns, Proposal, SourceRow, Table } from './types'

/**
 * What each row of a table proposes, in order: one for each account a cell names, holds or refuses; one drop for a row
 * that names none. Lazy, so a page can take a thousand at a time. Nothing in it is decided: a person accepts.
 */
export function* proposals(table: Table, { headerRow, columns }: Columns): Generator<Proposal> {
  const rows = rowReader(columns)
  const platformOf = platformReader(columns)
  const candidacyOf = candidacies()
  for (const row of table.rows) {
    if (headerRow !== undefined && row.row <= headerRow) continue
    const heading = headingIn(row, columns)
    if (heading !== undefined) {
      if (platformIn(heading) === undefined) rows.head(heading, row.row)
      continue
    }
    const facts = rows.read(row)
    const platform = platformOf(row, facts.listedForRow !== undefined)
    const { unread, fromAbove, ...about } = facts
    const candidacy = candidacyOf(facts)
    const shared = { table: table.name, row: row.row, ...about, ...(candidacy && { candidacy: fromAbove === true ? { ...candidacy, sure: false } : candidacy }), ...(unread.length > 0 && { unread }) }
    const accounts = readAccounts(row, columns, platform)
    const emptyBox = /\b(?:kolom|kotak) kosong\b/i.test(`${facts.listedFor ?? ''} ${facts.person ?? ''}`)
    const said = accounts.filter(({ why }) => why !== 'empty')
    for (const account of said.length > 0 ? said : [nothing(columns)]) {
      yield { ...shared, ...proposed(table.name, row.row, emptyBox && account.verdict !== 'drop' ? { ...account, verdict: 'reject', why: 'empty-box' } : account) }
    }
  }
}

function proposed(table: string, row: number, { column, nth, raw, verdict, why, key, also, site }: RowAccount) {
  return {
    id: `${table}:${row}:${column.at}:${nth}`, column: column.header, raw, verdict, why, reason: importReasonTexts[why],
    ...(key !== undefined && (verdict === 'accept' || verdict === 'hold') && { account: { key, url: accountUrl(key), ...(also && { also }) } }),
    ...(site && { site }),
  }
}

function nothing(columns: Columns['columns']): RowAccount {
  const column = columns.find(({ role }) => role === 'account' || role === 'link') ?? columns[0] ?? { at: 0, header: '', role: 'ignore', sure: false }
  return { column, nth: 0, raw: '', verdict: 'drop', why: 'empty' }
}

/**
 * The site a platform column gives a row: its own cell, or a merged one. A blank is "the same as above" only where the
 * candidacy carries on too, and marked as such; in a flat list it is a blank.
 */
function platformReader(columns: Columns['columns']): (row: SourceRow, carriesOn: boolean) => RowPlatform | undefined {
  const places = columns.filter(({ role }) => role === 'platform').map(({ at }) => at)
  let last = ''
  return ({ cells }, carriesOn) => {
    const text = places.map((at) => cells[at]?.text ?? '').filter((one) => one !== '').join(' / ')
    last = text !== '' || !carriesOn ? text : last
    return last === '' ? undefined : { text: last, above: text === '' }
  }
}

/** The text of a row that only heads those below it, "KOTA CONTOH" or "Paslon 1": its one filled cell, where no account is meant. */
function headingIn({ cells }: SourceRow, columns: Columns['columns']): string | undefined {
  const filled = cells.flatMap((cell, at) => (cell.text === '' || cell.from !== undefined ? [] : [{ cell, at }]))
  const [only] = filled
  if (only === undefined || filled.length > 1 || columns.length < 2 || only.cell.link !== undefined) return undefined
  const { text } = only.cell
  const role = columns[only.at]?.role
  if (role === 'account' || role === 'link') {
    return parseAccount(text).every(({ outcome, raw }) => outcome !== 'accepted' && /\s/.test(raw) && !/[@/]/.test(raw)) ? text : undefined
  }
  return role === 'numericId' ? undefined : text
}

/** The same names stand in many rows; each is looked for once. */
function candidacies(): (facts: RowFacts) => CandidacyGuess | undefined {
  const known = new Map<string, CandidacyGuess | undefined>()
  return (facts) => {
    const asked = listedForOf(facts)
    const name = JSON.stringify([asked.region?.code, asked.ticket, asked.names, asked.election])
    if (!known.has(name)) known.set(name, guessCandidacy(asked))
    return known.get(name)
  }
}
