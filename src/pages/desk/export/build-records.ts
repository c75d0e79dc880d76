import { fingerprint } from '../../../registry/fingerprint'
import { type Problem, checkRecords } from '../../../registry/check-records'
import type { AccountRecord, Records } from '../../../registry/records'
import type { Row } from '../state/rows'
import type { Work } from '../state/work'

/** What an accepted row still lacks before it can be recorded. */
export type Lack = 'candidacy' | 'owner' | 'document' | 'validFrom' | 'conflict'

/** What comes out of a draft. Rows not accepted are in none of these. */
export interface Outcome {
  readonly records: Records
  /** Problems of the records, each with the row it comes from where it comes from one. */
  readonly problems: readonly (Problem & { readonly row?: string })[]
  /** Accepted rows that are not in the records, with what they lack. */
  readonly lacking: readonly { readonly row: Row; readonly lacks: readonly Lack[] }[]
  /** Accepted rows whose account the earlier file lists already, for the same candidacy. */
  readonly already: readonly Row[]
}

/** The records of a draft: the earlier file's with what was closed, and every accepted row that is complete. Ordered by id. */
export function buildRecords(work: Work, rows: readonly Row[], earlier: Records | undefined, conflicting: ReadonlySet<string>): Outcome {
  const accounts: AccountRecord[] = (earlier?.accounts ?? []).map((account) => closedAs(account, work))
  const ids = new Set(accounts.map(({ id }) => id))
  const open = new Set(accounts.flatMap((account) => account.validUntil !== undefined ? []
    : account.keys.flatMap(({ key, validUntil }) => validUntil !== undefined ? [] : account.candidacies.map((id) => `${key} ${id}`))))
  const from = new Map<string, string>()
  const lacking: Outcome['lacking'][number][] = []
  const already: Row[] = []

  for (const row of rows) {
    if (row.state !== 'accept') continue
    const lacks = lacksOf(row, conflicting)
    if (lacks.length > 0) lacking.push({ row, lacks })
    else if (row.candidacies.every((id) => open.has(`${row.account!.key} ${id}`))) already.push(row)
    else {
      const account = accountOf(row, ids)
      ids.add(account.id)
      for (const id of account.candidacies) open.add(`${row.account!.key} ${id}`)
      from.set(account.id, row.id)
      accounts.push(account)
    }
  }
  const used = new Set(accounts.flatMap(({ candidacies }) => candidacies))
  const kept = new Set(earlier?.candidacies.map(({ id }) => id))
  const candidacies = Object.values(work.candidacies).filter(({ id }) => used.has(id) || kept.has(id))
  const records = { candidacies: candidacies.sort(byId), accounts: accounts.sort(byId) }
  const problems = checkRecords(records).problems.map((problem) => {
    const at = /^accounts\[(\d+)\]/.exec(problem.path)?.[1]
    const row = at === undefined ? undefined : from.get(records.accounts[Number(at)]?.id ?? '')
    return { ...problem, ...(row !== undefined && { row }) }
  })
  return { records, problems, lacking, already }
}

/** A records file as it is written: readable, and the same for the same records. */
export const recordsFile = (records: Records): string => `${JSON.stringify(records, null, 1)}\n`

function lacksOf(row: Row, conflicting: ReadonlySet<string>): Lack[] {
  return [
    ...(row.candidacies.length === 0 ? ['candidacy' as const] : []),
    ...(row.owner === '' ? ['owner' as const] : []),
    ...(row.document === '' ? ['document' as const] : []),
    ...(row.validFrom === '' ? ['validFrom' as const] : []),
    ...(conflicting.has(row.id) ? ['conflict' as const] : []),
  ]
}

function accountOf(row: Row, taken: ReadonlySet<string>): AccountRecord {
  const { key } = row.account!
  const submitted = plainLine(row.raw)
  const keys = [key, ...row.moreKeys.filter((one) => one !== key)]
  return {
    id: idOf(`${row.candidacies[0]!}.${key}`, taken),
    candidacies: [...row.candidacies], kind: row.kind, name: row.owner,
    keys: keys.map((one) => ({ key: one })),
    status: row.validUntil === '' ? 'listed' : 'closed',
    registration: row.registration,
    sources: [row.document],
    validFrom: row.validFrom,
    ...(row.office && { office: row.office }),
    ...(row.registeredWith !== '' && { registeredWith: row.registeredWith }),
    ...(submitted !== '' && { submitted }),
    ...(row.validUntil !== '' && { validUntil: row.validUntil }),
  }
}

/** A readable id that the same row always gets: candidacy and account, shortened where it must be. */
function idOf(text: string, taken: ReadonlySet<string>): string {
  const plain = text.replaceAll(':', '.')
  const base = plain.length <= 58 ? plain : `${plain.slice(0, 45)}-${fingerprint(text).toString(16).padStart(12, '0')}`
  let id = base
  for (let nth = 2; taken.has(id); nth += 1) id = `${base}-${nth}`
  return id
}

function closedAs(account: AccountRecord, { closings }: Work): AccountRecord {
  const whole = closings[account.id]
  const keys = account.keys.map((one) => {
    const closing = closings[`${account.id} ${one.key}`]
    return closing === undefined ? one : { ...one, validUntil: closing.day, source: closing.basis }
  })
  return { ...account, keys, ...(whole && { status: 'closed' as const, validUntil: whole.day, statusBasis: whole.basis }) }
}

/** What a list said, as one line a record may carry. */
const plainLine = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Co}]+/gu, ' ').trim().slice(0, 400)
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
